// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/DesktopOptions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(DesktopOptions)

public:
    static QString description() { return tr("Keeps API keys in an encrypted vault and hands them out safely."); }
    static QString vault() { return tr("The vault (else KEYHERD_VAULT, else the standard place)"); }
    static QString hidden() { return tr("Start without a window, as an icon beside the clock"); }
    static QString language() { return tr("Language of texts: en, fr, de, vi"); }
};

} // namespace

DesktopOptions::DesktopOptions()
    : description(Words::description()), vault(u"vault"_s, Words::vault(), u"PATH"_s),
      language(u"lang"_s, Words::language(), u"LANGUAGE"_s), hidden({u"hidden"_s, u"tray"_s}, Words::hidden())
{
}

} // namespace keyherd

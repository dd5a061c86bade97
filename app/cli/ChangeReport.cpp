// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ChangeReport.h"

#include "cli/KeyReport.h"
#include "wording/FormatText.h"

#include <QCoreApplication>

namespace keyherd {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ChangeReport)

public:
    static QString same(const KeyEntry &key) { return tr("%1 is the same key").arg(keyLabel(key)); }
    static QString issues() { return tr("this key manages other keys: it is never active, and no program gets it"); }
    static QString deactivated(qsizetype count)
    {
        return tr("%n other key(s) of this provider became inactive", nullptr, static_cast<int>(count));
    }
};

} // namespace

void reportChange(Invocation &invocation, const KeyChange &change, const QString &providerName)
{
    for (const FormatWarning warning : change.warnings) {
        const QString text = formatWarningText(warning, providerName);
        if (warning == FormatWarning::Trimmed)
            invocation.console.note(text);
        else
            invocation.console.warn(text);
    }
    if (change.entry.attributes.use == KeyUse::Issuing)
        invocation.console.note(Words::issues());
    if (change.sameSecret)
        invocation.console.warn(Words::same(*change.sameSecret));
    if (!change.deactivated.isEmpty())
        invocation.console.note(Words::deactivated(change.deactivated.size()));
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/FormatText.h"

#include <QCoreApplication>

namespace keyherd {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(FormatText)

public:
    static QString warning(FormatWarning warning, const QString &providerName)
    {
        switch (warning) {
        case FormatWarning::Trimmed:
            return tr("white space around the key was taken away");
        case FormatWarning::UnusualShape:
            return tr("this is not what keys of %1 usually look like; it is kept as it is").arg(providerName);
        }
        return {};
    }
};

} // namespace

QString formatWarningText(FormatWarning warning, const QString &providerName)
{
    return Words::warning(warning, providerName);
}

} // namespace keyherd

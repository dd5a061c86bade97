// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/SlotText.h"

#include <QCoreApplication>

namespace keyherd {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SlotText)

public:
    static QString text(SlotKind kind)
    {
        switch (kind) {
        case SlotKind::Keychain:
            return tr("system keychain");
        case SlotKind::Passphrase:
            return tr("passphrase");
        case SlotKind::Recovery:
            return tr("recovery key");
        }
        return {};
    }
};

} // namespace

QString slotText(SlotKind kind)
{
    return Words::text(kind);
}

} // namespace keyherd

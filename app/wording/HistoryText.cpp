// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/HistoryText.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(HistoryText)

public:
    static QString action(AuditAction action)
    {
        switch (action) {
        case AuditAction::VaultCreated:
            return tr("Vault created");
        case AuditAction::SlotAdded:
            return tr("Way to unlock added");
        case AuditAction::SlotRemoved:
            return tr("Way to unlock removed");
        case AuditAction::KeyAdded:
            return tr("Key added");
        case AuditAction::KeyEdited:
            return tr("Key changed");
        case AuditAction::KeyRotated:
            return tr("Key replaced");
        case AuditAction::KeyActivated:
            return tr("Key activated");
        case AuditAction::KeyDeactivated:
            return tr("Key deactivated");
        case AuditAction::KeyRemoved:
            return tr("Key deleted");
        case AuditAction::KeyRestored:
            return tr("Key brought back");
        case AuditAction::KeyPrinted:
            return tr("Key printed");
        case AuditAction::KeyRevealed:
            return tr("Key shown");
        case AuditAction::KeyCopied:
            return tr("Key copied");
        case AuditAction::KeyRun:
            return tr("Key given to a program");
        case AuditAction::KeyInjected:
            return tr("Key put in the place of a reference");
        case AuditAction::KeyLinked:
            return tr("Key written to a linked file");
        case AuditAction::KeyExported:
            return tr("Key exported");
        case AuditAction::KeyServed:
            return tr("Key given over the local API");
        case AuditAction::KeyTested:
            return tr("Key tested");
        case AuditAction::RotationStarted:
            return tr("Replacing started");
        case AuditAction::RotationEnded:
            return tr("Replacing ended");
        case AuditAction::IssuedDisabled:
            return tr("Disabled at the provider");
        case AuditAction::IssuedEnabled:
            return tr("Enabled at the provider");
        case AuditAction::IssuedDeleted:
            return tr("Deleted at the provider");
        case AuditAction::PolicyChanged:
            return tr("Selection policy changed");
        case AuditAction::ProviderAdded:
            return tr("Own provider added");
        case AuditAction::ProviderRemoved:
            return tr("Own provider removed");
        case AuditAction::ClientAdded:
            return tr("Program given a token");
        case AuditAction::ClientRevoked:
            return tr("Token of a program revoked");
        case AuditAction::FileRedacted:
            return tr("Keys in a file replaced");
        case AuditAction::FileRestored:
            return tr("File given its keys back");
        case AuditAction::HistoryBroken:
            return tr("History found broken");
        case AuditAction::VaultAltered:
            return tr("Vault found altered from outside");
        }
        return {};
    }

    static QString verdict(const HistoryVerdict &verdict)
    {
        if (!verdict.firstBroken)
            return tr("the history is intact: %n record(s)", nullptr, static_cast<int>(verdict.records));
        const QString record = QLocale().toString(*verdict.firstBroken);
        if (verdict.reason == "altered"_L1)
            return tr("the history was altered at record %1").arg(record);
        if (verdict.reason == "missing"_L1)
            return tr("record %1 of the history is missing").arg(record);
        if (verdict.reason == "cut"_L1)
            return tr("the history was cut off at record %1").arg(record);
        if (verdict.reason == "rolled back"_L1)
            return tr("an older vault was put in place: the history ends at record %1").arg(record);
        return tr("the history is broken at record %1").arg(record);
    }
};

} // namespace

QString actionText(AuditAction action)
{
    return Words::action(action);
}

QString verdictText(const HistoryVerdict &verdict)
{
    return Words::verdict(verdict);
}

} // namespace keyherd

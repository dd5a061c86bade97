// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/AuditEvent.h"

#include <array>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr std::array<std::pair<AuditAction, QLatin1StringView>, 33> actionTexts = {{
    {AuditAction::VaultCreated, "vault.created"_L1},
    {AuditAction::SlotAdded, "slot.added"_L1},
    {AuditAction::SlotRemoved, "slot.removed"_L1},
    {AuditAction::KeyAdded, "key.added"_L1},
    {AuditAction::KeyEdited, "key.edited"_L1},
    {AuditAction::KeyRotated, "key.rotated"_L1},
    {AuditAction::KeyActivated, "key.activated"_L1},
    {AuditAction::KeyDeactivated, "key.deactivated"_L1},
    {AuditAction::KeyRemoved, "key.removed"_L1},
    {AuditAction::KeyRestored, "key.restored"_L1},
    {AuditAction::KeyPrinted, "key.printed"_L1},
    {AuditAction::KeyRevealed, "key.revealed"_L1},
    {AuditAction::KeyCopied, "key.copied"_L1},
    {AuditAction::KeyRun, "key.run"_L1},
    {AuditAction::KeyInjected, "key.injected"_L1},
    {AuditAction::KeyLinked, "key.linked"_L1},
    {AuditAction::KeyExported, "key.exported"_L1},
    {AuditAction::KeyServed, "key.served"_L1},
    {AuditAction::KeyTested, "key.tested"_L1},
    {AuditAction::RotationStarted, "rotation.started"_L1},
    {AuditAction::RotationEnded, "rotation.ended"_L1},
    {AuditAction::IssuedDisabled, "issued.disabled"_L1},
    {AuditAction::IssuedEnabled, "issued.enabled"_L1},
    {AuditAction::IssuedDeleted, "issued.deleted"_L1},
    {AuditAction::PolicyChanged, "policy.changed"_L1},
    {AuditAction::ProviderAdded, "provider.added"_L1},
    {AuditAction::ProviderRemoved, "provider.removed"_L1},
    {AuditAction::ClientAdded, "client.added"_L1},
    {AuditAction::ClientRevoked, "client.revoked"_L1},
    {AuditAction::FileRedacted, "file.redacted"_L1},
    {AuditAction::FileRestored, "file.restored"_L1},
    {AuditAction::HistoryBroken, "history.broken"_L1},
    {AuditAction::VaultAltered, "vault.altered"_L1},
}};

} // namespace

QLatin1StringView toText(AuditAction action)
{
    for (const auto &[candidate, text] : actionTexts) {
        if (candidate == action)
            return text;
    }
    return {};
}

std::optional<AuditAction> auditActionFromText(QStringView text)
{
    for (const auto &[action, candidate] : actionTexts) {
        if (candidate == text)
            return action;
    }
    return std::nullopt;
}

bool isHandOut(AuditAction action)
{
    switch (action) {
    case AuditAction::KeyPrinted:
    case AuditAction::KeyRevealed:
    case AuditAction::KeyCopied:
    case AuditAction::KeyRun:
    case AuditAction::KeyInjected:
    case AuditAction::KeyLinked:
    case AuditAction::KeyExported:
    case AuditAction::KeyServed:
        return true;
    default:
        return false;
    }
}

} // namespace keyherd

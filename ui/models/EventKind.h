// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/AuditEvent.h"

namespace keyherd {

/// What an event of the history is about, coarsely: what a person filters by.
enum class EventKind { Change, Use, Test, Program, Vault };

[[nodiscard]] inline EventKind kindOf(AuditAction action)
{
    if (isHandOut(action))
        return EventKind::Use;
    switch (action) {
    case AuditAction::KeyAdded:
    case AuditAction::KeyEdited:
    case AuditAction::KeyRotated:
    case AuditAction::KeyActivated:
    case AuditAction::KeyDeactivated:
    case AuditAction::KeyRemoved:
    case AuditAction::KeyRestored:
    case AuditAction::RotationStarted:
    case AuditAction::RotationEnded:
    case AuditAction::IssuedDisabled:
    case AuditAction::IssuedEnabled:
    case AuditAction::IssuedDeleted:
        return EventKind::Change;
    case AuditAction::KeyTested:
        return EventKind::Test;
    case AuditAction::ClientAdded:
    case AuditAction::ClientRevoked:
        return EventKind::Program;
    default:
        return EventKind::Vault;
    }
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Id.h"

#include <QString>

#include <optional>

namespace keyherd {

/// What happened. The texts (`toText`) are stored and are a contract with scripts.
enum class AuditAction {
    VaultCreated,
    SlotAdded,
    SlotRemoved,
    KeyAdded,
    KeyEdited,
    KeyRotated,
    KeyActivated,
    KeyDeactivated,
    KeyRemoved,
    KeyRestored,
    KeyPrinted,
    KeyRevealed,
    KeyCopied,
    KeyRun,      ///< in the environment of a program; detail: its path
    KeyInjected, ///< in the place of a reference; detail: where
    KeyLinked,   ///< in a file that is kept in step; detail: its path
    KeyExported,
    KeyServed, ///< over the local API; detail: the client
    KeyTested,
    RotationStarted, ///< the key is going to be replaced; KeyRotated says that it was
    RotationEnded,   ///< detail: done, refused, called off or given up
    IssuedDisabled,  ///< the provider was asked to; detail: what it calls the key
    IssuedEnabled,
    IssuedDeleted,
    PolicyChanged,
    ProviderAdded, ///< one of the person's own; detail: the host its keys go to
    ProviderRemoved,
    ClientAdded,   ///< a program got a token; name: its own, detail: scope and providers
    ClientRevoked, ///< the same
    FileRedacted,  ///< references took the place of its keys; detail: its path
    FileRestored,  ///< it has its keys again; detail: its path
    HistoryBroken, ///< the history did not end where the vault says; noted when it was noticed
    VaultAltered,  ///< rows were missing or had come back; noted when it was noticed
};

/// `key.added`, `key.revealed`, …
[[nodiscard]] QLatin1StringView toText(AuditAction action);
[[nodiscard]] std::optional<AuditAction> auditActionFromText(QStringView text);
/// Whether somebody got a key, or saw it.
[[nodiscard]] bool isHandOut(AuditAction action);

/// One entry of the history. Never holds a secret.
struct AuditEvent
{
    qint64 sequence = 0;
    Moment at{};
    AuditAction action = AuditAction::VaultCreated;
    std::optional<KeyId> key;
    QString provider;
    QString name;
    QString actor;  ///< which program did it: "keyherd", "keyherd-desktop"
    QString detail; ///< status of a test, kind of a slot, who got a key
    qint64 times = 1;
};

/// The outcome of verifying the whole chain.
struct HistoryVerdict
{
    qint64 records = 0;
    std::optional<qint64> firstBroken; ///< sequence number; nothing: intact
    QString reason;                    ///< "altered", "missing", "cut", "rolled back"
};

} // namespace keyherd

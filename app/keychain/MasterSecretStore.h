// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "base/Uuid.h"

#include <QFuture>

#include <chrono>
#include <memory>

namespace keyherd {

/// The OS keychain through QtKeychain: service `keyherd`, account = the vault's UUID, holding the 32-byte master secret as base64url text.
/// Beside it, as account `<UUID>/history`, where the vault's history ended when it was last used here.
///
/// Callable from any thread; jobs run on a thread of this object, each with a time-out of our own, and a late answer is ignored.
/// Never falls back to plain text. Errors: KeychainUnavailable (no service answers), KeychainLocked, KeychainDenied, KeychainEntryMissing,
/// KeychainEntryWrong (not 32 bytes of base64url), KeychainTimedOut, KeychainFailed, Cancelled (the future was cancelled).
class MasterSecretStore
{
public:
    explicit MasterSecretStore(std::chrono::milliseconds timeout = std::chrono::seconds(60));
    ~MasterSecretStore();

    /// KeychainEntryMissing never means "make a new one" while a vault exists: it may be a dismissed prompt or a slow wallet. Where an
    /// entry is missing and a probe cannot be written either, the keychain is locked or new: KeychainLocked.
    [[nodiscard]] QFuture<Result<Secret>> read(Uuid vault);
    /// Writes, reads back, compares. KeychainEntryExists if there is an entry already: an old master secret is never overwritten.
    [[nodiscard]] QFuture<Result<void>> write(Uuid vault, Secret masterSecret);
    /// With all that is kept of the vault.
    [[nodiscard]] QFuture<Result<void>> remove(Uuid vault);
    /// What `keepHistoryEnd` kept. KeychainEntryMissing.
    [[nodiscard]] QFuture<Result<QByteArray>> historyEnd(Uuid vault);
    /// Replaces what was kept. `end` is no secret.
    [[nodiscard]] QFuture<Result<void>> keepHistoryEnd(Uuid vault, QByteArray end);
    /// Whether a keychain answers and would keep an entry, found by writing and removing a probe.
    [[nodiscard]] QFuture<Result<void>> probe();

    /// What the system calls its keychain: "GNOME Keyring", "KWallet", "Windows Credential Manager", "macOS Keychain".
    [[nodiscard]] static QString displayName();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "base/Uuid.h"
#include "crypto/KeySlot.h"
#include "crypto/VaultCipher.h"
#include "vault/AuditEvent.h"

#include <functional>
#include <memory>
#include <optional>

namespace keyherd {

class Database;

/// A key slot and the number a person names it by.
struct StoredSlot
{
    qint64 id;
    KeySlot slot;
    Moment created;
};

/// One vault file: locked until it is unlocked, unlocked until it is closed. Belongs to one thread.
class Vault
{
public:
    /// What a new vault is made of; the caller has wrapped the key in the slots.
    struct Seed
    {
        Uuid uuid;
        Secret key;           ///< 32 random bytes
        QList<KeySlot> slots; ///< at least one
        Moment now;
        QString actor;
    };

    /// Builds the file beside its place and gives it its name when it is whole. VaultExists. Leaves it unlocked.
    [[nodiscard]] static Result<std::unique_ptr<Vault>> create(const QString &path, const Seed &seed);
    /// Locked. VaultMissing, VaultForeign, VaultTooNew, VaultDamaged, UnsafePath.
    [[nodiscard]] static Result<std::unique_ptr<Vault>> open(const QString &path);
    ~Vault();

    [[nodiscard]] const Uuid &uuid() const { return m_uuid; }
    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] Result<QList<StoredSlot>> slots();
    /// Its number. Part of the caller's transaction.
    [[nodiscard]] Result<qint64> addSlot(const KeySlot &slot, Moment now);
    /// How many there are; needs no unlocking.
    [[nodiscard]] Result<qint64> countKeys();
    [[nodiscard]] Result<qint64> countOwnProviders();

    /// VaultDamaged if the key-check value does not open: the slot has vouched for the key.
    [[nodiscard]] Result<void> unlock(const Secret &vaultKey);
    /// With what `lend` of the same vault gave. VaultDamaged, if it is another vault's.
    [[nodiscard]] Result<void> unlockWithLent(Secret lent);
    /// Whether this is the vault's key; changes nothing. VaultDamaged, if it is not.
    [[nodiscard]] Result<void> confirm(const Secret &vaultKey);
    /// What opens the fields of this vault, for another program of the same person. Only once unlocked.
    [[nodiscard]] Result<Secret> lend() const { return m_cipher->subKeys(); }
    /// Only once unlocked.
    [[nodiscard]] const VaultCipher &cipher() const { return *m_cipher; }

    /// Writes a probe, reads it back through a connection of its own, removes it; then SQLite's integrity check.
    [[nodiscard]] Result<void> checkPersistence();

private:
    Vault(std::unique_ptr<Database> database, Uuid uuid);
    using MakeCipher = std::function<Result<VaultCipher>(quint32 epoch)>;
    /// VaultDamaged if what it makes does not open the key-check value.
    [[nodiscard]] Result<VaultCipher> checked(const MakeCipher &makeCipher);
    [[nodiscard]] Result<void> unlock(const MakeCipher &makeCipher);
    std::unique_ptr<Database> m_database;
    Uuid m_uuid;
    std::optional<VaultCipher> m_cipher;
};

} // namespace keyherd

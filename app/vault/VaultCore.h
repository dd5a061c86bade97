// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/DailyUses.h"
#include "vault/HistoryEnd.h"
#include "vault/KeyRing.h"
#include "vault/Vault.h"
#include "vault/VaultService.h"

#include <memory>

namespace keyherd {

/// What lives on the vault's thread: the open file, the ring while it is unlocked. Opens the file when it is first needed.
class VaultCore
{
public:
    VaultCore(QString location, VaultService::Surroundings surroundings);

    [[nodiscard]] Result<VaultStatus> status();
    [[nodiscard]] Result<void> checkAbsent() const;
    /// `masterSecret`: what the keychain has, if it is to open the vault.
    [[nodiscard]] Result<void> create(const Uuid &uuid, const Secret *masterSecret, const NewVault &how);
    /// The UUID under which the keychain keeps the master secret. NoKeychainSlot.
    [[nodiscard]] Result<Uuid> keychainAccount();
    [[nodiscard]] Result<void> unlockWithMasterSecret(const Secret &masterSecret);
    [[nodiscard]] Result<void> unlockWithPassphrase(const Secret &passphrase);
    /// Whether it would open the vault; leaves it as it is.
    [[nodiscard]] Result<Confirmation> confirmWithMasterSecret(const Secret &masterSecret);
    [[nodiscard]] Result<Confirmation> confirmWithPassphrase(const Secret &passphrase);
    /// KeychainSlotOpen, if it opens the vault already.
    [[nodiscard]] Result<SlotInfo> addMasterSecret(const Secret &masterSecret, const Confirmation &confirmed);
    [[nodiscard]] Result<SlotInfo> addPassphrase(const Secret &passphrase, const Confirmation &confirmed);
    [[nodiscard]] Result<SlotInfo> addRecoveryKey(const RecoveryKey &recoveryKey, const Confirmation &confirmed);
    [[nodiscard]] Result<void> removeSlot(qint64 id, const Confirmation &confirmed);
    /// VaultDamaged.
    [[nodiscard]] Result<void> unlockWithLent(Secret lent);
    /// Writes down what was only counted.
    void writeUses();
    /// Closes the file, too. What was only counted is written down first.
    void lock();
    /// Where the history of the unlocked vault ends.
    [[nodiscard]] Result<HistoryEnd> historyEnd();
    /// Whether the vault has the end that was kept elsewhere; noted on the ring if it does not.
    [[nodiscard]] Result<bool> compareHistory(const HistoryEnd &kept);
    [[nodiscard]] Result<HistoryVerdict> verifyHistory();
    [[nodiscard]] Result<QList<DailyUse>> dailyUses(QDate since, std::optional<KeyId> key);
    [[nodiscard]] bool isLocked() const { return !m_ring; }

    /// VaultMissing, VaultLocked.
    [[nodiscard]] Result<KeyRing *> ring();
    [[nodiscard]] Result<Vault *> unlockedVault();
    /// VaultMissing.
    [[nodiscard]] Result<ClientTable> clientTable();
    [[nodiscard]] const QString &location() const { return m_location; }

private:
    [[nodiscard]] Result<Vault *> vault();
    /// The vault's key, out of the first slot of that kind that `unwrap` opens.
    [[nodiscard]] Result<Confirmation> unwrapKey(SlotKind kind, ErrorCode whenNone,
                                                 const std::function<Result<Secret>(const KeySlot &)> &unwrap);
    [[nodiscard]] Result<Confirmation> keyFromMasterSecret(const Secret &masterSecret);
    [[nodiscard]] Result<Confirmation> keyFromPassphrase(const Secret &typed);
    [[nodiscard]] Result<Confirmation> checked(Result<Confirmation> key);
    /// The ring of the vault that this confirms, and not of another that has come into its place.
    [[nodiscard]] Result<KeyRing *> confirmedRing(const Confirmation &confirmed);
    [[nodiscard]] PassphraseCost passphraseCost() const;
    [[nodiscard]] Result<void> unlock(const Result<Confirmation> &key);
    void openRing();

    QString m_location;
    VaultService::Surroundings m_surroundings;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<KeyRing> m_ring;
    DailyUses m_dailyUses;
};

} // namespace keyherd

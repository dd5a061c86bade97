// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "vault/ActiveKeys.h"
#include "vault/AuditEvent.h"
#include "vault/Client.h"
#include "vault/DailyUse.h"
#include "vault/KeyChanges.h"
#include "vault/KeyEntry.h"
#include "vault/KeyTest.h"
#include "vault/KeyUsage.h"
#include "vault/LinkedFile.h"
#include "vault/OwnProviders.h"
#include "vault/RecentUses.h"
#include "vault/RedactedFile.h"
#include "vault/Replacement.h"
#include "vault/SlotInfo.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace keyherd {

class Catalogue;
class Clock;
class MasterSecretStore;

/// What can be said of a vault without unlocking it, and of its contents if it is unlocked.
struct VaultStatus
{
    QString location;
    bool exists = false;
    bool locked = true;
    QList<SlotInfo> slots;
    qint64 keys = 0;         ///< rows; known without unlocking
    qint64 ownProviders = 0; ///< rows, too
    /// A change from outside Keyherd that harms no key but should be said: an older file brought back, rows missing.
    std::optional<Error> warning;
};

/// How a new vault is to be unlocked: by the keychain, a passphrase or both, and a recovery key if one is wanted. A keychain slot is written and
/// read back before the vault exists.
struct NewVault
{
    bool keychain = false;
    std::optional<Secret> passphrase = {};
    std::optional<RecoveryKey> recoveryKey = {};
};

/// That a person may do what even an unlocked vault does not allow at once. Holds the vault's key: let go of it soon.
class Confirmation
{
    friend class VaultCore;
    Confirmation(Secret vaultKey, qint64 slot)
        : m_vaultKey(std::make_shared<const Secret>(std::move(vaultKey))), m_slot(slot)
    {
    }

    std::shared_ptr<const Secret> m_vaultKey;
    qint64 m_slot; ///< that gave it
};

/// The vault, from any thread: each call is queued to the one thread that owns the database, and its future is finished there.
/// Every change is on the disk when its future is finished. Owns that thread; destroying the service waits for calls under way.
/// Failures of all calls besides those named: VaultMissing, VaultLocked, VaultBusy, DiskFull, ReadOnly, VaultDamaged, VaultReplaced, StorageFailed.
class VaultService : public QObject
{
    Q_OBJECT

public:
    struct Surroundings
    {
        Catalogue &catalogue;        ///< must outlive the service; has the own providers while the vault is unlocked
        const Clock &clock;          ///< must outlive the service
        MasterSecretStore &keychain; ///< must outlive the service
        QString actor;               ///< name of this program in the history
        bool followOthers = false;   ///< watch the file, so that changes by other processes raise keysChanged()
        std::optional<PassphraseCost> passphraseCost = {}; ///< for new slots; nothing: calibrated to this machine
    };

    VaultService(QString location, Surroundings surroundings, QObject *parent = nullptr);
    ~VaultService() override;

    [[nodiscard]] const QString &location() const;
    [[nodiscard]] QFuture<Result<VaultStatus>> status();

    /// Makes the vault and leaves it unlocked. VaultExists, PassphraseEmpty, Keychain*; on failure nothing is left behind.
    [[nodiscard]] QFuture<Result<void>> create(NewVault how);
    /// NoKeychainSlot, Keychain*. Cancel the future to stop waiting for a prompt; a late answer is ignored.
    [[nodiscard]] QFuture<Result<void>> unlockWithKeychain();
    /// Or with the recovery key, as it was typed. NoPassphraseSlot, WrongPassphrase, NoRecoverySlot, WrongRecoveryKey, RecoveryKeyMistyped,
    /// SlotOutOfRange. Takes the time of one Argon2id.
    [[nodiscard]] QFuture<Result<void>> unlockWithPassphrase(Secret passphrase);
    /// The same checks, the same failures, and the vault stays as it is, locked or not.
    [[nodiscard]] QFuture<Result<Confirmation>> confirmWithKeychain();
    [[nodiscard]] QFuture<Result<Confirmation>> confirmWithPassphrase(Secret passphrase);
    /// One more way to unlock, beside the others. PassphraseEmpty; VaultReplaced if the confirmation is of another vault.
    [[nodiscard]] QFuture<Result<SlotInfo>> addPassphrase(Secret passphrase, const Confirmation &confirmed);
    [[nodiscard]] QFuture<Result<SlotInfo>> addRecoveryKey(RecoveryKey recoveryKey, const Confirmation &confirmed);
    /// With the entry that the keychain has of this vault, or one that it gets. KeychainSlotOpen, Keychain*.
    [[nodiscard]] QFuture<Result<SlotInfo>> addKeychain(const Confirmation &confirmed);
    /// The keychain keeps its entry: copies of the vault may need it. NoSuchSlot; LastSlot, if nothing else but recovery keys would be left;
    /// KeychainUnproved, if only the keychain would be left and it was not what confirmed this.
    [[nodiscard]] QFuture<Result<void>> removeSlot(qint64 id, const Confirmation &confirmed);
    [[nodiscard]] QFuture<Result<void>> lock();
    /// What opens the fields of the unlocked vault, for another program of the same person. It does not open the vault by itself another time.
    [[nodiscard]] QFuture<Result<Secret>> lend();
    /// With what was lent. VaultDamaged, if it is another vault's.
    [[nodiscard]] QFuture<Result<void>> unlockWithLent(Secret lent);

    [[nodiscard]] QFuture<Result<QList<KeyEntry>>> keys();
    /// Those that `keys` begins with, at most `limit`, without waiting until all others are opened.
    [[nodiscard]] QFuture<Result<QList<KeyEntry>>> firstKeys(qint64 limit);
    /// `provider/name`, an id, or a provider (or alias) alone: its active key. NoSuchKey, NoActiveKey, UnknownProvider.
    [[nodiscard]] QFuture<Result<KeyEntry>> find(QString reference);
    /// UnknownProvider, KeyEmpty … KeyWrongPrefix, InvalidName, NameTaken, InvalidBaseUrl, InsecureBaseUrl.
    [[nodiscard]] QFuture<Result<KeyChange>> add(NewKey key);
    /// All of them or none, in one transaction; their ids, in the same order. Fails with what `add` fails with. None takes the place of
    /// an active key: of those that are to be active, the first of each provider becomes it if the provider has no active key, and in a pool
    /// all do.
    [[nodiscard]] QFuture<Result<QList<KeyId>>> addAll(std::vector<NewKey> keys);
    /// Which of these secrets the vault holds, whatever provider and name they have there.
    [[nodiscard]] QFuture<Result<ShownSecrets>> whichAreKnown(std::vector<Secret> secrets);
    [[nodiscard]] QFuture<Result<KeyChange>> edit(KeyId id, KeyEdit edit);
    [[nodiscard]] QFuture<Result<RemovedKey>> remove(KeyId id);
    /// All of them or none, in one transaction; in ascending order of ids. NoSuchKey.
    [[nodiscard]] QFuture<Result<QList<RemovedKey>>> removeAll(QList<KeyId> ids);
    /// The newest import of which some key is still as it came in; nothing if there is none.
    [[nodiscard]] QFuture<Result<std::optional<ImportedKeys>>> lastImport();
    /// Removes those keys of an import that are still as they came in, in one transaction, and says what was removed and what was left.
    /// NothingToUndo.
    [[nodiscard]] QFuture<Result<ImportedKeys>> undoImport(Uuid batch);
    /// Puts a removed key back under its old id; inactive if another took its place meanwhile.
    [[nodiscard]] QFuture<Result<KeyEntry>> restore(RemovedKey key);

    /// The provider's key that has this secret, if there is one.
    [[nodiscard]] QFuture<Result<std::optional<KeyEntry>>> holder(ProviderId provider, Secret secret);

    /// The secret, after the history says so and the use is counted. NoSuchKey, KeyDamaged, KeyForIssuing, UseNotAllowed{Reason: nobody}.
    [[nodiscard]] QFuture<Result<Secret>> handOut(KeyId id, HandOut how);
    /// All of them or none, in one transaction, in the same order.
    [[nodiscard]] QFuture<Result<std::vector<Secret>>> handOutAll(QList<KeyId> ids, HandOut how);
    /// For one who hands out many times a second: the first hand-out of a key to a program within a minute by `handOutAll`, the others by itself.
    [[nodiscard]] QFuture<Result<std::shared_ptr<const ActiveKeys>>> activeKeys();
    /// Writes down the others, all in one transaction.
    [[nodiscard]] QFuture<Result<void>> countUses(QList<CountedUse> uses);
    [[nodiscard]] QFuture<Result<TestSubject>> testSubject(KeyId id);
    /// Keeps what tests found, all in one transaction; one result for each, in the same order.
    [[nodiscard]] QFuture<Result<QList<RecordedTest>>> recordTests(QList<TestRecord> records);
    /// The past tests of a key, newest first, at most `limit`. One whose record was damaged is left out.
    [[nodiscard]] QFuture<Result<QList<KeyTest>>> tests(KeyId id, qint64 limit);
    /// The ids of the models that the last good answer named; empty if none did.
    [[nodiscard]] QFuture<Result<QStringList>> models(KeyId id);

    [[nodiscard]] QFuture<Result<SelectionPolicy>> policy(ProviderId provider);
    /// Changing to Single leaves only the selected key active.
    [[nodiscard]] QFuture<Result<void>> setPolicy(ProviderId provider, SelectionPolicy policy);

    /// The keys that are being replaced, in the order in which that began. What somebody altered is left out.
    [[nodiscard]] QFuture<Result<QList<Rotation>>> rotations();
    /// Notes that the provider is going to be asked for a new key in the place of this one. NoSuchKey, KeyDamaged, KeyForIssuing, RotationOpen.
    [[nodiscard]] QFuture<Result<Rotation>> beginIssuing(KeyId key, RotationPlan plan);
    /// Keeps a new secret beside that of a key, to be tested. The same, what `add` fails with, and ReplacementIsSame.
    [[nodiscard]] QFuture<Result<Replacement>> beginReplacing(KeyId key, Secret secret, RotationPlan plan);
    /// The same with the secret that was asked for. RotationTaken: somebody else went on from where `asked` stands, and nothing was kept.
    [[nodiscard]] QFuture<Result<Replacement>> keepIssued(Rotation asked, Secret secret, QString issuedAs);
    /// Keeps a new state of a rotation. RotationTaken.
    [[nodiscard]] QFuture<Result<Rotation>> keepRotation(Rotation rotation);
    /// Gives the key its new secret, all of it or nothing. RotationTaken, NoSuchKey, KeyDamaged.
    [[nodiscard]] QFuture<Result<RotatedKey>> switchSecrets(Rotation rotation);
    /// Whether an active key has the same secret as this one, or is this one. NoSuchKey.
    [[nodiscard]] QFuture<Result<bool>> isInUse(KeyId key);
    /// Forgets a rotation; before the switch, its new secret too. RotationTaken.
    [[nodiscard]] QFuture<Result<void>> endRotation(Rotation rotation, RotationEnd how);
    /// Puts into the history what a provider did with a key that it had issued. The vault's entry of it, if there is one; it is inactive then
    /// unless the key was enabled.
    [[nodiscard]] QFuture<Result<std::optional<KeyEntry>>> noteIssued(ProviderId provider, QString issuedAs,
                                                                      IssuedChange what);

    /// The person's own entries of the catalogue, which has them from unlocking to locking.
    [[nodiscard]] QFuture<Result<OwnProviders>> ownProviders();
    /// An entry as a JSON text; it takes the place of a damaged one of its id. InvalidArgument{Field, Reason}, ProviderExists.
    [[nodiscard]] QFuture<Result<Provider>> addProvider(QByteArray json);
    /// By id or alias, or as DamagedProvider::reference() says. UnknownProvider, ProviderBuiltIn, ProviderInUse.
    [[nodiscard]] QFuture<Result<void>> removeProvider(QString reference);

    /// Keeps the original of a file in which references are about to take the place of keys. FileTooLarge{Path, Expected}.
    [[nodiscard]] QFuture<Result<KeptOriginal>> keepOriginal(RedactedFile file, Secret content);
    /// In the order in which they were kept.
    [[nodiscard]] QFuture<Result<QList<KeptOriginal>>> originals();
    /// The content. NoOriginal, VaultDamaged.
    [[nodiscard]] QFuture<Result<Secret>> original(RedactedFileId id);
    /// Once the file has its content back, or never lost it. NoOriginal.
    [[nodiscard]] QFuture<Result<void>> dropOriginal(RedactedFileId id);

    /// The files that are kept in step with the vault, in the order in which they were linked.
    [[nodiscard]] QFuture<Result<QList<LinkedFile>>> links();
    /// Keeps what is known of one, new or not; with its id. NotLinked if it was dropped meanwhile.
    [[nodiscard]] QFuture<Result<LinkedFile>> keepLink(LinkedFile file);
    /// Without effect if it was dropped already.
    [[nodiscard]] QFuture<Result<void>> dropLink(LinkedFileId id);

    /// Makes a token for a program; this is the only time that it is there. InvalidName, ClientNameTaken, UnknownProvider, ProviderDamaged.
    [[nodiscard]] QFuture<Result<IssuedToken>> addClient(NewClient client);
    /// In the order in which they were added; those that somebody altered or took away are among them, with their damage.
    [[nodiscard]] QFuture<Result<QList<Client>>> clients();
    /// By name, else by id. The token is worth nothing from now on. NoSuchClient.
    [[nodiscard]] QFuture<Result<Client>> revokeClient(QString nameOrId);
    /// What requests are checked against, while the vault is locked too: then without the clients.
    [[nodiscard]] QFuture<Result<ClientTable>> clientTable();
    /// Writes requests down in one transaction, not in the history. Clients that are gone are left out.
    [[nodiscard]] QFuture<Result<void>> noteClientUses(QList<ClientUse> uses);
    /// Adds what programs say of their use of keys, in one transaction. Keys that are gone or damaged are left out.
    [[nodiscard]] QFuture<Result<void>> reportUses(QList<KeyReport> reports);

    /// Newest first, at most `limit`; of one key if given.
    [[nodiscard]] QFuture<Result<QList<AuditEvent>>> history(qint64 limit, std::optional<KeyId> key = {});
    /// The same of all keys, older than the record with this sequence number.
    [[nodiscard]] QFuture<Result<QList<AuditEvent>>> historyBefore(qint64 sequence, qint64 limit);
    [[nodiscard]] QFuture<Result<HistoryVerdict>> verifyHistory();
    /// Who got which key, by the history: from `since` on, or as far back as it goes. Keys that nobody got are left out. HistoryBroken.
    [[nodiscard]] QFuture<Result<QList<KeyUsage>>> usage(std::optional<Moment> since = {});
    /// What programs did with keys, or with one key, from this day on: by day, then key, then program; nothing of days on which nothing happened.
    /// HistoryBroken.
    [[nodiscard]] QFuture<Result<QList<DailyUse>>> dailyUses(QDate since, std::optional<KeyId> key = {});

    /// Opens every secret and drops it again: the keys that do not open.
    [[nodiscard]] QFuture<Result<QList<KeyEntry>>> damagedKeys();
    /// Writes a probe, reopens the vault, reads it back, removes it; runs SQLite's integrity check.
    [[nodiscard]] QFuture<Result<void>> checkPersistence();

Q_SIGNALS:
    /// Somebody asked for the vault to be locked, on his thread. What is under way there comes first, but what is shown of the vault can go now.
    void lockAsked();
    /// Keys or own providers were added, changed or removed, by this process or another.
    void keysChanged();
    /// The same, but not when this process only used or tested them.
    void keysEdited();
    /// This process added a way to unlock, or removed one.
    void slotsChanged();
    /// Clients came or went, by this process; by another one, the vault was changed, so that they may have.
    void clientsChanged();
    /// On the vault's thread, before it is locked: what is asked for within a direct connection is done first.
    void aboutToLock();
    void lockedChanged(bool locked);

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace keyherd

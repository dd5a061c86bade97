// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/KeyRepository.h"
#include "storage/TestRepository.h"
#include "vault/ActiveKeys.h"
#include "vault/Client.h"
#include "vault/KeyChanges.h"
#include "vault/KeySealing.h"
#include "vault/KeyTest.h"
#include "vault/Ledger.h"
#include "vault/LinkedFile.h"
#include "vault/OwnProviders.h"
#include "vault/ProviderSealing.h"
#include "vault/RecentUses.h"
#include "vault/RedactedFile.h"
#include "vault/Replacement.h"
#include "vault/SlotInfo.h"

#include <QList>

namespace keyherd {

class Catalogue;
class Clock;
class Transaction;
class Vault;

/// How many results of tests are kept of each key.
inline constexpr qint64 keptTests = 100;

/// A removed row, as it stood. Sealed for the place it came from, so it can only go back there.
struct StoredKey
{
    KeyRow row;
    QByteArray sealedSecret;
    QList<TestRow> tests = {};
    std::optional<ModelsRow> models = {};
};

/// The keys of an unlocked vault. Each change is one transaction with its record in the history, and is on the disk when the call
/// returns. Belongs to the vault's thread; lives no longer than the vault stays unlocked.
/// The meaning and errors of each call are those of VaultService.
class KeyRing
{
public:
    /// All must outlive the ring; into the catalogue it puts the person's own providers.
    KeyRing(Vault &vault, Catalogue &catalogue, const Clock &clock, QString actor);

    [[nodiscard]] Result<QList<KeyEntry>> entries();
    [[nodiscard]] Result<QList<KeyEntry>> firstEntries(qint64 limit);
    [[nodiscard]] Result<KeyEntry> find(const QString &reference);
    [[nodiscard]] Result<SelectionPolicy> policy(const ProviderId &provider);
    [[nodiscard]] Result<QList<KeyEntry>> damaged();
    [[nodiscard]] Result<ActiveKeys> activeKeys();
    /// What an outsider did to the vault as a whole: HistoryBroken, or VaultDamaged{Detail: "missing"}.
    [[nodiscard]] Result<std::optional<Error>> trouble();
    /// The file is an older one than was last used: `trouble` says so until the next change has noted it in the history.
    void noteRollback(Error rollback) { m_rollback = std::move(rollback); }
    [[nodiscard]] const std::optional<Error> &rollback() const { return m_rollback; }
    /// Whether another process changed the vault since the last call.
    [[nodiscard]] Result<bool> changedByOthers();

    [[nodiscard]] Result<KeyChange> add(NewKey key);
    [[nodiscard]] Result<QList<KeyId>> addAll(std::vector<NewKey> keys);
    [[nodiscard]] Result<KeyChange> edit(KeyId id, KeyEdit edit);
    [[nodiscard]] Result<RemovedKey> remove(KeyId id);
    [[nodiscard]] Result<QList<RemovedKey>> removeAll(const QList<KeyId> &ids);
    [[nodiscard]] Result<std::optional<ImportedKeys>> lastImport();
    [[nodiscard]] Result<ImportedKeys> undoImport(const Uuid &batch);
    [[nodiscard]] Result<ShownSecrets> whichAreKnown(std::vector<Secret> secrets);
    [[nodiscard]] Result<KeyEntry> restore(const RemovedKey &removed);
    [[nodiscard]] Result<std::optional<KeyEntry>> holder(const ProviderId &provider, const Secret &secret);
    [[nodiscard]] Result<Secret> handOut(KeyId id, const HandOut &how);
    [[nodiscard]] Result<std::vector<Secret>> handOutAll(const QList<KeyId> &ids, const HandOut &how);
    /// Several hand-outs, which share one commit if there is anything to be written down at once; an outcome for each, in the same order.
    [[nodiscard]] std::vector<Result<std::vector<Secret>>> handOutTogether(const std::vector<WantedKeys> &wanted);
    /// Writes down the uses that were only counted, all in one transaction.
    [[nodiscard]] Result<void> writeUses();
    /// Writes down such that others counted; the history had the first of each already.
    [[nodiscard]] Result<void> writeUses(const QList<CountedUse> &uses);
    [[nodiscard]] bool hasCountedUses() const { return !m_recentUses.isEmpty(); }
    [[nodiscard]] Result<TestSubject> testSubject(KeyId id);
    [[nodiscard]] Result<QList<RecordedTest>> recordTests(const QList<TestRecord> &records);
    [[nodiscard]] Result<QList<KeyTest>> tests(KeyId id, qint64 limit);
    [[nodiscard]] Result<QStringList> models(KeyId id);
    [[nodiscard]] Result<void> setPolicy(const ProviderId &provider, SelectionPolicy policy);

    [[nodiscard]] Result<QList<Rotation>> rotations();
    [[nodiscard]] Result<Rotation> beginIssuing(KeyId key, const RotationPlan &plan);
    [[nodiscard]] Result<Replacement> beginReplacing(KeyId key, Secret secret, const RotationPlan &plan);
    [[nodiscard]] Result<Replacement> keepIssued(const Rotation &asked, Secret secret, const QString &issuedAs);
    [[nodiscard]] Result<Rotation> keepRotation(const Rotation &rotation);
    [[nodiscard]] Result<RotatedKey> switchSecrets(const Rotation &rotation);
    [[nodiscard]] Result<bool> isInUse(KeyId key);
    [[nodiscard]] Result<void> endRotation(const Rotation &rotation, RotationEnd how);
    [[nodiscard]] Result<std::optional<KeyEntry>> noteIssued(const ProviderId &provider, const QString &issuedAs,
                                                             IssuedChange what);

    [[nodiscard]] Result<OwnProviders> ownProviders();
    [[nodiscard]] Result<Provider> addProvider(const QByteArray &json);
    [[nodiscard]] Result<void> removeProvider(const QString &reference);
    [[nodiscard]] Result<KeptOriginal> keepOriginal(RedactedFile file, const Secret &content);
    [[nodiscard]] Result<QList<KeptOriginal>> originals();
    [[nodiscard]] Result<Secret> original(RedactedFileId id);
    [[nodiscard]] Result<void> dropOriginal(RedactedFileId id);
    [[nodiscard]] Result<QList<LinkedFile>> links();
    [[nodiscard]] Result<LinkedFile> keepLink(LinkedFile file);
    [[nodiscard]] Result<void> dropLink(LinkedFileId id);
    [[nodiscard]] Result<SlotInfo> addSlot(const KeySlot &slot);
    /// `confirming`: the slot that has just opened the vault. NoSuchSlot, LastSlot, KeychainUnproved.
    [[nodiscard]] Result<void> removeSlot(qint64 id, qint64 confirming);
    [[nodiscard]] Result<IssuedToken> addClient(const NewClient &wanted);
    [[nodiscard]] Result<QList<Client>> clients();
    [[nodiscard]] Result<Client> revokeClient(const QString &nameOrId);
    [[nodiscard]] Result<ClientTable> clientTable();
    [[nodiscard]] Result<void> noteClientUses(const QList<ClientUse> &uses);
    [[nodiscard]] Result<void> reportUses(const QList<KeyReport> &reports);
    /// Brings the catalogue into step with the vault, unless nothing can have changed since it was. If the vault's own providers cannot be
    /// read at all, the catalogue has none of them: `ownProviders` says why.
    void followProviders();

private:
    /// What a change works on inside its transaction.
    struct Change
    {
        Ledger ledger;
        Moment now;
        QList<KeyId> deactivated = {};
    };

    /// Runs `work(Change &)` in one transaction, saves the ledger, commits.
    template<typename Work>
    [[nodiscard]] auto change(Work work) -> decltype(work(std::declval<Change &>()));
    [[nodiscard]] Result<Change> startChange();
    [[nodiscard]] Result<void> noteRollback(Change &change);
    [[nodiscard]] Result<void> noteMissingRows(Change &change);
    [[nodiscard]] Result<void> record(Change &change, AuditAction action, const KeyRow &row, const QString &name,
                                      const QString &detail = {}, qint64 times = 1);
    [[nodiscard]] Result<RecordedTest> recordTest(Change &change, const TestRecord &record);
    [[nodiscard]] Result<void> restoreTests(const StoredKey &stored);
    [[nodiscard]] Result<void> noteModels(const KeyRow &row, KeyTest &test);
    [[nodiscard]] Result<void> deactivateOthers(Change &change, const KeyRow &row);
    [[nodiscard]] Result<void> setActive(Change &change, KeyRow &row, const QString &name, bool active);
    /// Writes the row and its record in the history. Checks neither name nor activity of others.
    [[nodiscard]] Result<KeyRow> store(Change &change, const NewKey &key, const Secret &secret, const KeyName &name);
    [[nodiscard]] Result<void> checkProviderKnown(const Change &change, const ProviderId &provider) const;
    [[nodiscard]] Result<RemovedKey> removeRow(Change &change, KeyId id, const QString &why = {});
    [[nodiscard]] Result<QList<RemovedKey>> removeRows(Change &change, QList<KeyId> ids, const QString &why = {});
    [[nodiscard]] Result<std::optional<ImportedKeys>> newestImport();
    [[nodiscard]] Result<ImportedKeys> keysOfImport(const Uuid &batch);
    [[nodiscard]] Result<bool> isAsItCameIn(const KeyEntry &entry);
    [[nodiscard]] Result<KeyName> nameFor(const NewKey &key);
    [[nodiscard]] Result<void> checkNameFree(const KeyRow &row, const KeyName &name);
    /// A key whose use is allowed but not written down yet.
    struct OpenedKey
    {
        KeyRow row;
        QString name;
        Secret secret;
    };
    [[nodiscard]] Result<std::vector<OpenedKey>> openForUse(Change &change, const WantedKeys &wanted);
    [[nodiscard]] Result<std::vector<Secret>> noteUse(Change &change, std::vector<OpenedKey> keys, const HandOut &how);
    [[nodiscard]] Result<void> writeUse(Change &change, const KeyRow &row, const QString &name, const CountedUse &use);
    [[nodiscard]] Result<std::vector<Secret>> handOutAgain(const WantedKeys &wanted);
    [[nodiscard]] Result<Secret> openAgain(KeyId id, const HandOut &how);
    /// KeyForIssuing, UseNotAllowed.
    [[nodiscard]] Result<void> checkUse(const KeyEntry &entry, const Secret &secret, const HandOut &how) const;
    /// What a secret is for: as was said of it, else by its shape.
    [[nodiscard]] KeyUse useOf(const ProviderId &provider, QByteArrayView secret, KeyUse said) const;
    [[nodiscard]] Result<CheckedKey> checkedSecret(const ProviderId &provider, Secret secret) const;
    [[nodiscard]] Result<std::optional<KeyEntry>> otherWithSecret(const KeyRow &row,
                                                                  const std::optional<KeyIndex> &index);
    [[nodiscard]] Result<void> applyAttributes(Change &change, KeyRow &row, KeyAttributes &attributes,
                                               const KeyEdit &edit);
    [[nodiscard]] Result<QList<FormatWarning>> applySecret(Change &change, KeyRow &row, KeyAttributes &attributes,
                                                           Secret secret);

    [[nodiscard]] Result<KeyEntry> replaceable(const Change &change, KeyId id);
    [[nodiscard]] Result<Rotation> insertRotation(Change &change, const KeyEntry &entry, Rotation rotation);
    [[nodiscard]] Result<Rotation> updateRotation(Rotation rotation);
    /// `work (old 2026-11-21)`, numbered if taken.
    [[nodiscard]] Result<KeyName> nameBeside(const KeyEntry &entry, const QString &word, Moment now);
    [[nodiscard]] Result<Replacement> keepBeside(Change &change, const KeyEntry &entry, const CheckedKey &checked,
                                                 const QString &issuedAs, const std::optional<QDate> &expires);
    [[nodiscard]] Result<void> exchange(Change &change, KeyRow &key, KeyRow &other, const KeyEntry &before,
                                        const KeyEntry &beside, const KeyName &oldName);
    /// `tested`: whose tests were of this secret.
    [[nodiscard]] Result<void> putSecret(Change &change, KeyRow &row, const KeyAttributes &attributes,
                                         const Secret &secret, const KeyEntry &tested);
    [[nodiscard]] Result<void> recordIssued(Change &change, const ProviderId &provider, const QString &issuedAs,
                                            std::optional<KeyId> key, IssuedChange what);

    [[nodiscard]] Result<void> recordSlot(Change &change, AuditAction action, SlotKind kind);
    [[nodiscard]] Result<Client> insertClient(Change &change, const NewClient &facts, const TokenHash &hash);
    [[nodiscard]] Result<void> recordClient(Change &change, AuditAction action, const Client &client);
    [[nodiscard]] Result<void> noteReport(Change &change, KeyRow row, const KeyReport &report);

    // Of what follows, what reads more than once is called within a snapshot or a change.
    [[nodiscard]] Result<OwnProviders> readProviders(const Ledger &ledger);
    /// A client with each row, and after them, without hash, those whose row is missing.
    [[nodiscard]] Result<ClientTable> readClients(const Ledger &ledger);
    [[nodiscard]] Result<ClientTable> everyClient();
    void shelve(const OwnProviders &own);
    [[nodiscard]] Result<void> recordProvider(Change &change, AuditAction action, const ProviderId &provider,
                                              const QString &name, const QString &detail = {});
    [[nodiscard]] Result<void> recordFile(Change &change, AuditAction action, const QByteArray &path);
    [[nodiscard]] Result<void> forgetProvider(Change &change, qint64 row);
    [[nodiscard]] Result<KeyRow> row(KeyId id);
    [[nodiscard]] Result<KeyEntry> entry(KeyId id);
    [[nodiscard]] Result<KeyEntry> lookUp(const QString &reference);
    [[nodiscard]] Result<QList<KeyEntry>> openAll();
    [[nodiscard]] Result<std::optional<KeyIndex>> index();
    [[nodiscard]] KeyEntry entryOf(const KeyRow &row, const std::optional<KeyIndex> &index) const;
    [[nodiscard]] bool fitsNameHash(const KeyRow &row, const KeyEntry &entry) const;
    /// The entry, or KeyDamaged.
    [[nodiscard]] Result<KeyEntry> soundEntry(const KeyRow &row, const std::optional<KeyIndex> &index) const;
    [[nodiscard]] Result<Secret> openSecret(const KeyRow &row, const KeyEntry &entry);
    [[nodiscard]] Result<KeyEntry> selected(const ProviderId &provider);
    [[nodiscard]] Result<void> refreshCache();
    [[nodiscard]] QList<KeyEntry> openedRows(const QList<KeyRow> &rows, const std::optional<KeyIndex> &index) const;
    /// All rows; of a long list several at once, on as many threads as there are processors.
    [[nodiscard]] Result<QList<KeyEntry>> openRows(const std::optional<KeyIndex> &index);
    void keepInCache(KeyId id, std::optional<KeyEntry> entry);
    void forget(KeyId id) { m_stale.append(id); }

    Vault &m_vault;
    Catalogue &m_catalogue;
    const Clock &m_clock;
    QString m_actor;
    KeyRepository m_rows;
    KeySealing m_sealing;
    ProviderSealing m_providerSealing;

    std::optional<Error> m_rollback;
    RecentUses m_recentUses;
    QList<KeyEntry> m_cache;               ///< in ascending order of ids
    QList<KeyId> m_stale;                  ///< changed by this process since the cache was filled
    std::optional<qint64> m_cacheState;    ///< of the database, when the cache was filled
    std::optional<qint64> m_lastSeenState; ///< for changedByOthers()
    std::optional<qint64> m_shelvedState;  ///< for followProviders()
};

} // namespace keyherd

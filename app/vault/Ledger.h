// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "vault/AuditEvent.h"
#include "vault/KeyIndex.h"
#include "vault/RowIndex.h"

#include <QByteArray>

#include <optional>

namespace keyherd {

class Database;
class VaultCipher;

/// The sealed head of a vault: where the history ends, and the indexes of keys, of own providers and of clients. Read at the start of a transaction, changed, and saved
/// before its end, so that it always agrees with the rows.
///
/// A head or index that was altered, or that does not fit the last record, does not lock anybody out: it is noted in the history as it is noticed,
/// and `trouble` says so until then.
class Ledger
{
public:
    /// The ledger of a vault being made; its row must exist when it is saved.
    Ledger(Database &database, const VaultCipher &cipher);
    [[nodiscard]] static Result<Ledger> load(Database &database, const VaultCipher &cipher);

    /// What an outsider changed: HistoryBroken or VaultDamaged{Detail "index"}.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }
    /// Nothing if it could not be opened.
    [[nodiscard]] const std::optional<KeyIndex> &index() const { return m_index; }

    /// Nothing if the head could not be opened.
    [[nodiscard]] const std::optional<RowIndex> &providers() const { return m_providers; }
    [[nodiscard]] const std::optional<RowIndex> &clients() const { return m_clients; }

    void put(const KeyRow &row);
    void setActive(KeyId id, bool active);
    void remove(KeyId id);
    void putProvider(const RowIndex::Mark &mark);
    void removeProvider(qint64 row);
    void putClient(const RowIndex::Mark &mark);
    void removeClient(qint64 row);

    /// Adds a record to the history; sets its sequence number. Part of the caller's transaction.
    [[nodiscard]] Result<void> append(AuditEvent event);
    /// Writes head and index. Part of the caller's transaction.
    [[nodiscard]] Result<void> save();
    /// For the row of a vault being made.
    [[nodiscard]] QByteArray sealedHead() const;
    [[nodiscard]] QByteArray sealedIndex() const;

    [[nodiscard]] qint64 sequence() const { return m_sequence; }
    [[nodiscard]] const QByteArray &hash() const { return m_hash; }

private:
    [[nodiscard]] Result<void> noteTrouble(Moment at, const QString &actor);
    [[nodiscard]] Result<void> rebuildIndex();
    [[nodiscard]] Result<void> rebuildProviders();

    Database *m_database;
    const VaultCipher *m_cipher;
    qint64 m_version = 1;  ///< of the head
    qint64 m_sequence = 0; ///< of the last record
    QByteArray m_hash;     ///< of the last record
    qint64 m_indexVersion = 1;
    std::optional<KeyIndex> m_index = KeyIndex();
    bool m_indexChanged = false;
    std::optional<RowIndex> m_providers = RowIndex();
    std::optional<RowIndex> m_clients = RowIndex();
    std::optional<Error> m_trouble;
};

/// The parts of a record that the history's keyed hash covers, and its sealed form.
[[nodiscard]] QByteArray encodeEvent(const AuditEvent &event);
[[nodiscard]] Result<AuditEvent> decodeEvent(const QByteArray &bytes, qint64 sequence);
[[nodiscard]] QByteArray recordHash(const VaultCipher &cipher, const QByteArray &previousHash, qint64 sequence,
                                    const QByteArray &encodedEvent);
[[nodiscard]] Result<QByteArray> openRecord(const VaultCipher &cipher, qint64 sequence, const QByteArray &sealedEvent);

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "vault/AuditEvent.h"
#include "vault/HistoryEnd.h"
#include "vault/KeyUsage.h"

#include <QList>

#include <functional>

namespace keyherd {

class Vault;
struct AuditRow;

/// Reading the history of an unlocked vault. Writing it is the Ledger's, inside the transaction of what it records.
class AuditTrail
{
public:
    explicit AuditTrail(Vault &vault) : m_vault(vault) { }

    /// Newest first, at most `limit`; of one key if given. HistoryBroken for a record that does not open.
    [[nodiscard]] Result<QList<AuditEvent>> newest(qint64 limit, std::optional<KeyId> key);
    /// The same of all keys, older than the record with this sequence number.
    [[nodiscard]] Result<QList<AuditEvent>> before(qint64 sequence, qint64 limit);
    /// Who got which key, from `since` on; by key, each one's programs by name. Holds one record at a time. HistoryBroken for a record that
    /// does not open.
    [[nodiscard]] Result<QList<KeyUsage>> usage(std::optional<Moment> since);
    /// Calls `visit` for each event, newest first, until it returns false. HistoryBroken for a record that does not open.
    [[nodiscard]] Result<void> eachNewestFirst(const std::function<bool(const AuditEvent &)> &visit) const;
    /// Walks the whole chain: gaps, altered records, a tail cut off, a head that is another one's.
    [[nodiscard]] Result<HistoryVerdict> verify();
    /// Where the history ends now.
    [[nodiscard]] Result<HistoryEnd> end();
    /// VaultRolledBack, as a value, if the history does not contain the end that was kept elsewhere.
    [[nodiscard]] Result<std::optional<Error>> compare(const HistoryEnd &kept);

private:
    [[nodiscard]] Result<AuditEvent> eventOf(const AuditRow &row) const;
    [[nodiscard]] Result<QList<AuditEvent>> eventsOf(const QList<AuditRow> &rows) const;
    [[nodiscard]] Result<HistoryVerdict> walk();

    Vault &m_vault;
};

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>

namespace keyherd {

class Database;

/// A write transaction, `BEGIN IMMEDIATE`. Rolls back unless committed.
class [[nodiscard]] Transaction
{
public:
    Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) { }
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// When this returns, what was written is on the disk. DiskFull, StorageFailed, VaultBusy: nothing was written.
    [[nodiscard]] Result<void> commit();

private:
    friend class Database;
    explicit Transaction(Database &database) : m_database(&database) { }
    Database *m_database;
};

/// One connection to one SQLite file. Open means open and checked: not a link, ours by application id, structure sound
/// (`quick_check`), settings read back. Rollback journal: SQLite up to 3.51.2 can corrupt a WAL file when two
/// connections write and checkpoint at once. synchronous=EXTRA: with FULL, a power cut after a commit can bring the journal back. Belongs to the thread that opened it.
///
/// All calls fail with VaultBusy, DiskFull, ReadOnly, VaultDamaged, VaultReplaced (the file at the path is another one now) or StorageFailed.
class Database
{
public:
    static constexpr qint32 applicationId = 0x4B485244; ///< "KHRD"

    /// Makes a new file; it must not exist. The schema is applied by `migrate`.
    [[nodiscard]] static Result<std::unique_ptr<Database>> create(const QString &path);
    /// VaultMissing, UnsafePath, VaultForeign, VaultDamaged.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }

    /// Runs one statement with its values bound in order.
    [[nodiscard]] Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    /// Calls `visit` for each row until it returns false. Fails also if reading breaks off on the way, after some rows were visited.
    [[nodiscard]] Result<void> each(const QString &sql, const QVariantList &values,
                                    const std::function<bool(const QSqlQuery &)> &visit);
    /// The first column of the first row.
    [[nodiscard]] Result<qint64> number(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] Result<Transaction> begin();
    /// Runs `work()`, all of whose reads see one state of the file, whatever others commit meanwhile. Not within a transaction.
    template<typename Work>
    [[nodiscard]] auto snapshot(Work work) -> decltype(work())
    {
        const auto transaction = beginReading();
        if (!transaction)
            return fail(transaction.error());
        return work();
    }
    /// Changes when another connection, of this process or another, has committed.
    [[nodiscard]] Result<qint64> foreignChanges();
    /// SQLite's `integrity_check`, whole.
    [[nodiscard]] Result<void> checkIntegrity();

private:
    friend class Transaction;
    explicit Database(QString path);
    [[nodiscard]] Result<Transaction> beginReading();
    [[nodiscard]] Result<void> beginInTurn();
    [[nodiscard]] Result<void> setBusyTimeout(int milliseconds);
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<void> configure();
    [[nodiscard]] Result<void> checkIsOurs();
    [[nodiscard]] Result<void> checkIsWhole();
    [[nodiscard]] Result<void> checkSameFile() const;

    QString m_path;
    QByteArray m_identity;
    QString m_connectionName;
    QSqlDatabase m_connection;
};

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
// Qt opens a garbage file without complaint; the first query fails. Qt's transaction() is a plain BEGIN, which cannot be upgraded
// to a write while another process writes, so BEGIN IMMEDIATE is sent as a statement. Settings come after the check whose file this is:
// setting the journal mode would change a stranger's.
#include "storage/Database.h"

#include "storage/FileSafety.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlError>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr int busyMilliseconds = 20'000;

QString newConnectionName()
{
    static std::atomic<quint64> counter = 0;
    return u"keyherd-%1"_s.arg(++counter);
}

// sqlite.org/rescode.html; the extended code carries the primary one in its low byte.
Error errorOf(const QSqlError &error, const QString &path)
{
    const int code = error.nativeErrorCode().toInt();
    const auto with = [&](ErrorCode kind) {
        return Error{kind, {{ErrorField::Path, path}, {ErrorField::Detail, u"SQLite %1"_s.arg(code)}}};
    };
    switch (code & 0xff) {
    case 5: // BUSY
    case 6: // LOCKED
        return with(ErrorCode::VaultBusy);
    case 8: // READONLY
        return with(ErrorCode::ReadOnly);
    case 11: // CORRUPT
        return with(ErrorCode::VaultDamaged);
    case 13: // FULL
        return with(ErrorCode::DiskFull);
    case 26: // NOTADB
        return with(ErrorCode::VaultForeign);
    default:
        return with(ErrorCode::StorageFailed);
    }
}

} // namespace

Transaction::~Transaction()
{
    if (m_database)
        static_cast<void>(QSqlQuery(m_database->m_connection).exec(u"ROLLBACK"_s));
}

Result<void> Transaction::commit()
{
    QSqlQuery query(m_database->m_connection);
    if (!query.exec(u"COMMIT"_s))
        return fail(errorOf(query.lastError(), m_database->m_path));
    m_database = nullptr;
    return {};
}

Database::Database(QString path) : m_path(std::move(path)), m_connectionName(newConnectionName()) { }

Database::~Database()
{
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::create(const QString &path)
{
    std::unique_ptr<Database> database(new Database(path));
    return createFile(path)
        .and_then([&] { return database->connect(); })
        .and_then([&] { return database->configure(); })
        .and_then([&] { return database->run(u"PRAGMA application_id = %1"_s.arg(applicationId)); })
        .map([&](const QSqlQuery &) { return std::move(database); });
}

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    std::unique_ptr<Database> database(new Database(path));
    return checkFile(path)
        .and_then([&] { return database->connect(); })
        .and_then([&] { return database->checkIsOurs(); })
        .and_then([&] { return database->configure(); })
        .and_then([&] { return database->checkIsWhole(); })
        .map([&] {
            closeToOthers(path);
            return std::move(database);
        });
}

Result<void> Database::connect()
{
    m_identity = fileIdentity(m_path);
    m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    if (!m_connection.isValid())
        return fail(ErrorCode::NotSupported, {{ErrorField::Detail, u"QSQLITE"_s}});
    m_connection.setDatabaseName(m_path);
    m_connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds));
    if (!m_connection.open())
        return fail(errorOf(m_connection.lastError(), m_path));
    return {};
}

Result<void> Database::configure()
{
    struct Pragma
    {
        const char *name;
        const char *value;
        const char *readBack;
    };
    static constexpr Pragma pragmas[] = {
        {"trusted_schema", "OFF", "0"}, {"cell_size_check", "ON", "1"},       {"foreign_keys", "ON", "1"},
        {"secure_delete", "ON", "1"},   {"journal_mode", "DELETE", "delete"}, {"synchronous", "EXTRA", "3"},
        {"mmap_size", "0", "0"},
    };
    for (const Pragma &pragma : pragmas) {
        const QString name = QString::fromLatin1(pragma.name);
        if (auto set = run(u"PRAGMA %1 = %2"_s.arg(name, QString::fromLatin1(pragma.value))); !set)
            return fail(set.error());
        auto query = run(u"PRAGMA %1"_s.arg(name));
        if (!query)
            return fail(query.error());
        if (!query->next() || query->value(0).toString() != QLatin1StringView(pragma.readBack))
            return fail(ErrorCode::StorageFailed, {{ErrorField::Detail, name}});
    }
    return {};
}

Result<void> Database::checkIsOurs()
{
    const auto id = number(u"PRAGMA application_id"_s);
    if (!id)
        return fail(id.error());
    if (*id != applicationId)
        return fail(ErrorCode::VaultForeign, {{ErrorField::Path, m_path}});
    return {};
}

Result<void> Database::checkIsWhole()
{
    const auto pages = number(u"PRAGMA page_count"_s);
    const auto pageSize = number(u"PRAGMA page_size"_s);
    if (!pages || !pageSize)
        return fail(pages ? pageSize.error() : pages.error());
    // SQLite reads a last page that was cut as one that ends in zeros.
    if (QFileInfo(m_path).size() < *pages * *pageSize)
        return fail(ErrorCode::VaultDamaged, {{ErrorField::Path, m_path}, {ErrorField::Detail, u"file size"_s}});
    // Our schema has neither; one that somebody added would run inside our transactions.
    const auto foreign = number(u"SELECT count(*) FROM sqlite_master WHERE type IN ('trigger', 'view')"_s);
    if (!foreign)
        return fail(foreign.error());
    if (*foreign != 0)
        return fail(ErrorCode::VaultDamaged,
                    {{ErrorField::Path, m_path}, {ErrorField::Detail, u"foreign trigger or view"_s}});
    auto check = run(u"PRAGMA quick_check(1)"_s);
    if (!check)
        return fail(check.error());
    if (!check->next() || check->value(0).toString() != "ok"_L1)
        return fail(ErrorCode::VaultDamaged,
                    {{ErrorField::Path, m_path}, {ErrorField::Detail, check->value(0).toString()}});
    return {};
}

Result<void> Database::checkSameFile() const
{
    if (!m_identity.isEmpty() && fileIdentity(m_path) != m_identity)
        return fail(ErrorCode::VaultReplaced, {{ErrorField::Path, m_path}});
    return {};
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return fail(errorOf(query.lastError(), m_path));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return fail(errorOf(query.lastError(), m_path));
    return query;
}

Result<void> Database::each(const QString &sql, const QVariantList &values,
                            const std::function<bool(const QSqlQuery &)> &visit)
{
    return run(sql, values).and_then([&](QSqlQuery query) -> Result<void> {
        while (query.next()) {
            if (!visit(query))
                return {};
        }
        // The end of the rows and a page that cannot be read look alike to next().
        if (query.lastError().isValid())
            return fail(errorOf(query.lastError(), m_path));
        return {};
    });
}

Result<qint64> Database::number(const QString &sql, const QVariantList &values)
{
    return run(sql, values).and_then([&](QSqlQuery query) -> Result<qint64> {
        if (!query.next())
            return fail(ErrorCode::VaultDamaged, {{ErrorField::Path, m_path}});
        return query.value(0).toLongLong();
    });
}

Result<Transaction> Database::begin()
{
    return checkSameFile()
        .and_then([&] { return setBusyTimeout(0); })
        .and_then([&] {
            const auto begun = beginInTurn();
            return setBusyTimeout(busyMilliseconds).and_then([&] { return begun; });
        })
        .map([&] { return Transaction(*this); });
}

// SQLite's own waiting asks ever more rarely. Beside a process that writes without a pause it would find the lock taken each time.
Result<void> Database::beginInTurn()
{
    const QDeadlineTimer deadline(busyMilliseconds);
    while (true) {
        const auto begun = run(u"BEGIN IMMEDIATE"_s);
        if (begun)
            return {};
        if (begun.error().code != ErrorCode::VaultBusy || deadline.hasExpired())
            return fail(begun.error());
        QThread::usleep(QRandomGenerator::global()->bounded(500U, 5000U));
    }
}

Result<void> Database::setBusyTimeout(int milliseconds)
{
    return run(u"PRAGMA busy_timeout = %1"_s.arg(milliseconds)).map([](const QSqlQuery &) {});
}

Result<Transaction> Database::beginReading()
{
    return checkSameFile().and_then([&] { return run(u"BEGIN"_s); }).map([&](const QSqlQuery &) {
        return Transaction(*this);
    });
}

Result<qint64> Database::foreignChanges()
{
    return checkSameFile().and_then([&] { return number(u"PRAGMA data_version"_s); });
}

Result<void> Database::checkIntegrity()
{
    return run(u"PRAGMA integrity_check(1)"_s).and_then([&](QSqlQuery query) -> Result<void> {
        if (!query.next() || query.value(0).toString() != "ok"_L1)
            return fail(ErrorCode::VaultDamaged,
                        {{ErrorField::Path, m_path}, {ErrorField::Detail, query.value(0).toString()}});
        return {};
    });
}

} // namespace keyherd

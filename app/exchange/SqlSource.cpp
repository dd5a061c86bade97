// SPDX-License-Identifier: GPL-3.0-or-later
// What sqlite.org/security.html asks for untrusted files, as far as Qt's driver lets one. Values are fetched as bytes, since text would
// come as UTF-16 in buffers of the driver. The driver keeps a reference to each value until the next row, so they are overwritten in place.
#include "exchange/SqlSource.h"

#include <QFile>
#include <QFileInfo>
#include <QUrlQuery>

#include <sodium.h>

#include <atomic>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qint64 largestFile = qint64{2} * 1024 * 1024 * 1024;
constexpr int mostTables = 1000;

QString newConnectionName()
{
    static std::atomic<quint64> counter = 0;
    return u"keyherd-foreign-%1"_s.arg(++counter);
}

// Not the driver's: it takes a name apart at its dots.
QString quoted(const QString &name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

// Of a file whose header says that it keeps a write-ahead log, SQLite makes the log when it opens it, unless it is told that nobody
// changes the file. Without a log nobody has it open.
bool wouldLeaveLog(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(20);
    return header.size() == 20 && header[18] == 2 && QFileInfo(path + u"-wal"_s).size() == 0;
}

void wipeInPlace(QByteArrayView bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(const_cast<char *>(bytes.data()), static_cast<std::size_t>(bytes.size()));
}

} // namespace

SqlSource::SqlSource(Dialect dialect, QString shownPath)
    : m_dialect(dialect), m_path(std::move(shownPath)), m_connectionName(newConnectionName())
{
}

SqlSource::~SqlSource()
{
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<ForeignSource>> SqlSource::openSqlite(const QString &path)
{
    if (QFileInfo(path).size() > largestFile)
        return fail(ErrorCode::NotADatabase, {{ErrorField::Path, path}, {ErrorField::Reason, u"too_large"_s}});
    std::unique_ptr<SqlSource> source(new SqlSource(Dialect::Sqlite, path));
    return source->connect()
        .and_then([&]() -> Result<void> {
            QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
            url.setQuery(wouldLeaveLog(path) ? u"mode=ro&immutable=1"_s : u"mode=ro"_s);
            source->m_connection.setDatabaseName(QString::fromLatin1(url.toEncoded()));
            source->m_connection.setConnectOptions(
                u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=3000"_s);
            if (!source->m_connection.open())
                return fail(source->errorOf(source->m_connection.lastError()));
            return source->examineSqlite();
        })
        .map([&]() -> std::unique_ptr<ForeignSource> { return std::move(source); });
}

Result<std::unique_ptr<ForeignSource>> SqlSource::openPostgres(const QUrl &url)
{
    std::unique_ptr<SqlSource> source(
        new SqlSource(Dialect::Postgres, url.toDisplayString(QUrl::RemovePassword | QUrl::RemoveQuery)));
    return source->connect()
        .and_then([&]() -> Result<void> {
            QSqlDatabase &connection = source->m_connection;
            connection.setHostName(url.host(QUrl::FullyDecoded));
            connection.setPort(url.port(5432));
            connection.setUserName(url.userName(QUrl::FullyDecoded));
            connection.setPassword(url.password(QUrl::FullyDecoded));
            connection.setDatabaseName(url.path(QUrl::FullyDecoded).mid(1));
            QString options = u"connect_timeout=10"_s;
            for (const QString &name : {u"sslmode"_s, u"sslrootcert"_s}) {
                const QString value = QUrlQuery(url).queryItemValue(name, QUrl::FullyDecoded);
                if (!value.isEmpty() && !value.contains(u';') && !value.contains(u'\''))
                    options += u";"_s + name + u"='"_s + value + u'\'';
            }
            connection.setConnectOptions(options);
            if (!connection.open())
                return fail(source->errorOf(connection.lastError()));
            for (const QString &sql :
                 {u"SET statement_timeout = '60s'"_s, u"SET search_path = pg_catalog"_s, u"SET bytea_output = hex"_s,
                  u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s}) {
                if (const auto done = source->run(sql); !done)
                    return fail(done.error());
            }
            return {};
        })
        .map([&]() -> std::unique_ptr<ForeignSource> { return std::move(source); });
}

Result<void> SqlSource::connect()
{
    const QString driver = m_dialect == Dialect::Sqlite ? u"QSQLITE"_s : u"QPSQL"_s;
    if (!QSqlDatabase::isDriverAvailable(driver))
        return fail(ErrorCode::NotSupported,
                    {{ErrorField::Detail,
                      m_dialect == Dialect::Sqlite ? u"SQLite (Qt QSQLITE)"_s : u"PostgreSQL (Qt QPSQL)"_s}});
    m_connection = QSqlDatabase::addDatabase(driver, m_connectionName);
    return {};
}

Result<void> SqlSource::examineSqlite()
{
    for (const QString &pragma : {u"trusted_schema = OFF"_s, u"cell_size_check = ON"_s, u"mmap_size = 0"_s,
                                  u"ignore_check_constraints = ON"_s, u"query_only = ON"_s}) {
        if (const auto set = run(u"PRAGMA "_s + pragma); !set)
            return fail(set.error());
    }
    if (const auto begun = run(u"BEGIN"_s); !begun)
        return fail(begun.error());
    auto encoding = run(u"PRAGMA encoding"_s);
    m_isUtf8 = encoding && encoding->next() && encoding->value(0).toString() == "UTF-8"_L1;
    return {};
}

// Of this table alone: the rest is not read. The check would compute columns that are not stored, which can take as long as whoever
// wrote the file liked; a table with such columns goes without.
Result<void> SqlSource::checkSqlite(const QString &table)
{
    if (m_checked.contains(table))
        return {};
    m_checked.insert(table);
    auto computed = run(u"SELECT count(*) FROM pragma_table_xinfo(?) WHERE hidden = 2"_s, {table});
    if (!computed)
        return fail(computed.error());
    if (!computed->next() || computed->value(0).toInt() > 0)
        return {};
    auto check = run(u"PRAGMA quick_check(%1)"_s.arg(quoted(table)));
    if (!check)
        return fail(check.error());
    if (!check->next() || check->value(0).toString() != "ok"_L1)
        return fail(ErrorCode::NotADatabase, {{ErrorField::Path, m_path}, {ErrorField::Reason, u"damaged"_s}});
    return {};
}

Result<QSqlQuery> SqlSource::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    // PostgreSQL prepares no settings.
    if (values.isEmpty()) {
        if (!query.exec(sql))
            return fail(errorOf(query.lastError()));
        return query;
    }
    if (!query.prepare(sql))
        return fail(errorOf(query.lastError()));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return fail(errorOf(query.lastError()));
    return query;
}

// The texts of both databases may quote values, and PostgreSQL's the way to the server. Only numbers are told on.
Error SqlSource::errorOf(const QSqlError &error) const
{
    const auto notADatabase = [&](const QString &reason) {
        return Error{ErrorCode::NotADatabase,
                     {{ErrorField::Path, m_path},
                      {ErrorField::Reason, reason},
                      {ErrorField::Detail, error.nativeErrorCode()}}};
    };
    if (m_dialect == Dialect::Postgres) {
        if (error.type() == QSqlError::ConnectionError)
            return notADatabase(u"refused"_s);
        return {ErrorCode::FileUnreadable,
                {{ErrorField::Path, m_path}, {ErrorField::Detail, u"PostgreSQL "_s + error.nativeErrorCode()}}};
    }
    // sqlite.org/rescode.html; the extended code carries the primary one in its low byte.
    const int code = error.nativeErrorCode().toInt();
    switch (code & 0xff) {
    case 5: // BUSY
    case 6: // LOCKED
    case 8: // READONLY: a change that was broken off would have to be undone first
        return notADatabase(u"in_use"_s);
    case 11: // CORRUPT
        return notADatabase(u"damaged"_s);
    case 26: // NOTADB
        return notADatabase(u"format"_s);
    default:
        return {ErrorCode::FileUnreadable,
                {{ErrorField::Path, m_path}, {ErrorField::Detail, u"SQLite %1"_s.arg(code)}}};
    }
}

Result<QList<TableOutline>> SqlSource::tables()
{
    // table_info leaves out columns that are computed; in PostgreSQL, they are computed when they are written.
    const QString sql =
        m_dialect == Dialect::Sqlite
            ? u"SELECT t.name, c.name FROM (SELECT name FROM sqlite_master WHERE type = 'table' AND "
              "sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' LIMIT ?) AS t, "
              "pragma_table_info(t.name) AS c ORDER BY t.name, c.cid"_s
            : u"SELECT t.table_schema || '.' || t.table_name, c.column_name FROM "
              "(SELECT table_schema, table_name FROM information_schema.tables WHERE table_type = 'BASE TABLE' AND "
              "table_schema NOT IN ('pg_catalog', 'information_schema') AND strpos(table_schema, '.') = 0 "
              "ORDER BY 1, 2 LIMIT ?) AS t JOIN information_schema.columns AS c USING (table_schema, table_name) "
              "ORDER BY 1, c.ordinal_position"_s;
    return run(sql, {mostTables}).and_then([this](QSqlQuery query) -> Result<QList<TableOutline>> {
        QList<TableOutline> outlines;
        while (query.next()) {
            const QString table = query.value(0).toString();
            if (outlines.isEmpty() || outlines.last().name != table)
                outlines << TableOutline{.name = table};
            outlines.last().columns << query.value(1).toString();
        }
        if (query.lastError().isValid())
            return fail(errorOf(query.lastError()));
        return outlines;
    });
}

QString SqlSource::cellExpression(const QString &column) const
{
    const QString name = u"t."_s + quoted(column);
    const QString most = QString::number(longestCell + 1);
    // All at once: a name may look like a place marker.
    if (m_dialect == Dialect::Sqlite)
        return u"substr(CAST(%1 AS %2), 1, %3)"_s.arg(name, m_isUtf8 ? u"BLOB"_s : u"TEXT"_s, most);
    return u"CASE WHEN pg_typeof(%1) = 'bytea'::regtype "
           "THEN encode(decode(substr(%1::text, 3, 2 * %2), 'hex'), 'escape') ELSE left(%1::text, %2) END"_s.arg(name,
                                                                                                                 most);
}

Result<void> SqlSource::eachRow(const QString &table, const QStringList &columns, const Visit &visit)
{
    if (m_dialect == Dialect::Sqlite) {
        if (const auto checked = checkSqlite(table); !checked)
            return checked;
    }
    QStringList expressions;
    for (const QString &column : columns)
        expressions << cellExpression(column);
    const bool isSqlite = m_dialect == Dialect::Sqlite;
    const QString schema = isSqlite ? u"main"_s : table.section(u'.', 0, 0);
    const QString from = quoted(schema) + u'.' + quoted(isSqlite ? table : table.section(u'.', 1));
    auto query = run(u"SELECT "_s + expressions.join(u", "_s) + u" FROM "_s + from + u" AS t"_s);
    if (!query)
        return fail(query.error());
    bool goesOn = true;
    while (goesOn && query->next()) {
        QList<QByteArray> cells;
        for (int i = 0; i < columns.size(); ++i) {
            const QVariant value = query->value(i);
            cells << (value.typeId() == QMetaType::QByteArray ? value.toByteArray() : value.toString().toUtf8());
        }
        goesOn = visit(cells);
        for (const QByteArray &cell : std::as_const(cells))
            wipeInPlace(cell);
    }
    if (goesOn && query->lastError().isValid())
        return fail(errorOf(query->lastError()));
    return {};
}

} // namespace keyherd

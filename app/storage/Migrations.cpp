// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Migrations.h"

#include "storage/Database.h"
#include "storage/FileSafety.h"

#include <QDir>
#include <QFile>
#include <QUuid>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE must be called outside any namespace.
static void useSchemaResource()
{
    Q_INIT_RESOURCE(schema);
}

namespace keyherd {

namespace {

// Qt runs one statement at a time. Comments are dropped so that a semicolon in one is no end.
QStringList statementsOf(const QString &sql)
{
    QStringList statements;
    QString statement;
    for (const QString &line : sql.split(u'\n')) {
        if (line.trimmed().startsWith("--"_L1) || line.trimmed().isEmpty())
            continue;
        statement += line + u'\n';
        if (line.trimmed().endsWith(u';')) {
            statements << statement;
            statement.clear();
        }
    }
    return statements;
}

// A copy beside the vault. It gets its name only once this process is the one that migrates: of several that start at once, each
// writes one of its own.
class KeptCopy
{
public:
    KeptCopy(const Database &database, qint64 from)
        : m_name(u"%1.before-%2"_s.arg(database.path()).arg(from + 1)),
          m_temporary(m_name + u".new-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    {
    }
    ~KeptCopy() { QFile::remove(m_temporary); }
    Q_DISABLE_COPY_MOVE(KeptCopy)

    [[nodiscard]] Result<void> write(Database &database)
    {
        // SQLite writes into a file that is there and empty, and so keeps its mode.
        return createFile(m_temporary)
            .and_then([&] { return database.run(u"VACUUM INTO ?"_s, {m_temporary}); })
            .map([](const QSqlQuery &) {});
    }
    [[nodiscard]] Result<void> keep() { return putOver(m_temporary, m_name); }

private:
    QString m_name;
    QString m_temporary;
};

Result<void> applyAll(Database &database, const QList<Migration> &migrations, qint64 from, KeptCopy *copy)
{
    auto transaction = database.begin();
    if (!transaction)
        return fail(transaction.error());
    // Another process may have migrated while this one waited for the lock.
    const auto current = database.number(u"PRAGMA user_version"_s);
    if (!current)
        return fail(current.error());
    if (*current != from)
        return {};
    if (copy) {
        if (const auto kept = copy->keep(); !kept)
            return kept;
    }
    for (const Migration &migration : migrations) {
        if (migration.version <= from)
            continue;
        for (const QString &statement : statementsOf(migration.sql)) {
            if (const auto done = database.run(statement); !done)
                return fail(done.error());
        }
    }
    return database.run(u"PRAGMA user_version = %1"_s.arg(migrations.last().version)).and_then([&](const QSqlQuery &) {
        return transaction->commit();
    });
}

} // namespace

QList<Migration> builtInMigrations()
{
    useSchemaResource();
    QList<Migration> migrations;
    const QDir folder(u":/schema"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            migrations.append({name.section(u'_', 0, 0).toInt(), QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

Result<void> migrate(Database &database, const QList<Migration> &migrations)
{
    const auto version = database.number(u"PRAGMA user_version"_s);
    if (!version)
        return fail(version.error());
    const qint64 newest = migrations.last().version;
    if (*version > newest)
        return fail(ErrorCode::VaultTooNew, {{ErrorField::Path, database.path()},
                                             {ErrorField::Found, QString::number(*version)},
                                             {ErrorField::Expected, QString::number(newest)}});
    if (*version == newest)
        return {};
    if (*version < 0)
        return fail(ErrorCode::VaultDamaged,
                    {{ErrorField::Path, database.path()}, {ErrorField::Detail, u"user_version"_s}});
    if (*version == 0)
        return applyAll(database, migrations, *version, nullptr);
    KeptCopy copy(database, *version);
    return copy.write(database).and_then([&] { return applyAll(database, migrations, *version, &copy); });
}

} // namespace keyherd

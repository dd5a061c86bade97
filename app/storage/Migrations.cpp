// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Migrations.h"

#include "storage/Database.h"

#include <QDir>
#include <QFile>

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

Result<void> keepCopy(Database &database, qint64 version)
{
    const QString copy = u"%1.before-%2"_s.arg(database.path()).arg(version + 1);
    // A copy left by an attempt that failed is of the same state.
    QFile::remove(copy);
    return database.run(u"VACUUM INTO ?"_s, {copy}).and_then([&](const QSqlQuery &) -> Result<void> {
        if (!QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner))
            return fail(ErrorCode::FileUnwritable, {{ErrorField::Path, copy}});
        return {};
    });
}

Result<void> applyAll(Database &database, const QList<Migration> &migrations, qint64 from)
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
    if (*version > 0) {
        if (const auto kept = keepCopy(database, *version); !kept)
            return kept;
    }
    return applyAll(database, migrations, *version);
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ForeignDatabase.h"

#include <QByteArray>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QStringList>

namespace keyherd::tests {

/// The specification's key and a token of it, which holds "hello".
inline const QByteArray fernetKey = "cw_0x689RpI-jtRR7oE8h_eQsKImvJapLeSbXpwF4e4=";
inline const QByteArray helloToken =
    "gAAAAAAdwJ6wAAECAwQFBgcICQoLDA0ODy021cpGVWKZ_eEwCGM4BLLF_5CV9dOPmrhuVUPgJobwOz7JcbmrR64jVmpU4IwqDA==";

/// Runs statements on an SQLite file. The first that fails is returned, else nothing.
inline QString runSql(const QString &path, const QStringList &statements)
{
    QString failed;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("foreign tables"));
        database.setDatabaseName(path);
        database.open();
        QSqlQuery query(database);
        for (const QString &statement : statements) {
            if (failed.isEmpty() && !query.exec(statement))
                failed = statement + u' ' + query.lastError().text();
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("foreign tables"));
    return failed;
}

inline bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline Secret secret(QByteArrayView bytes)
{
    return Secret::copyOf(bytes).value();
}

inline Result<ForeignKeys> readAll(const QString &path, const QByteArray &fernetKeys = {})
{
    return readForeignDatabase({.source = path, .fernetKeys = secret(fernetKeys)});
}

/// The secret of a key as a test may compare it.
inline QByteArray secretOf(const ForeignKey &key)
{
    return key.secret.view().toByteArray();
}

} // namespace keyherd::tests

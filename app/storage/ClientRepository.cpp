// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ClientRepository.h"

#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

ClientRow rowOf(const QSqlQuery &query)
{
    ClientRow row;
    row.id = query.value(0).toLongLong();
    row.uuid = query.value(1).toByteArray();
    row.tokenHash = query.value(2).toByteArray();
    row.version = query.value(3).toLongLong();
    row.lastVersion = query.value(4).toLongLong();
    row.createdAt = query.value(5).toLongLong();
    if (!query.isNull(6))
        row.lastUsedAt = query.value(6).toLongLong();
    row.requestCount = query.value(7).toLongLong();
    row.sealedFacts = query.value(8).toByteArray();
    row.sealedLast = query.value(9).toByteArray();
    return row;
}

} // namespace

Result<QList<ClientRow>> ClientRepository::select(const QString &condition, const QVariantList &values)
{
    QList<ClientRow> rows;
    const auto append = [&](const QSqlQuery &query) {
        rows.append(rowOf(query));
        return true;
    };
    return m_database
        .each(u"SELECT id, uuid, token_hash, version, last_version, created_at, last_used_at, request_count,"
              " sealed_facts, sealed_last FROM clients "_s
                  + condition,
              values, append)
        .map([&] { return std::move(rows); });
}

Result<QList<ClientRow>> ClientRepository::all()
{
    return select(u"ORDER BY id"_s);
}

Result<std::optional<ClientRow>> ClientRepository::byId(qint64 id)
{
    return select(u"WHERE id = ?"_s, {id}).map([](const QList<ClientRow> &rows) {
        return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
    });
}

Result<QList<QByteArray>> ClientRepository::tokenHashes()
{
    QList<QByteArray> hashes;
    const auto append = [&](const QSqlQuery &query) {
        hashes.append(query.value(0).toByteArray());
        return true;
    };
    return m_database.each(u"SELECT token_hash FROM clients ORDER BY id"_s, {}, append).map([&] {
        return std::move(hashes);
    });
}

Result<qint64> ClientRepository::insert(const ClientRow &row)
{
    return m_database
        .run(u"INSERT INTO clients (uuid, token_hash, version, last_version, created_at, sealed_facts)"
             " VALUES (?, ?, ?, ?, ?, ?)"_s,
             {row.uuid, row.tokenHash, row.version, row.lastVersion, row.createdAt, row.sealedFacts})
        .map([](const QSqlQuery &query) { return query.lastInsertId().toLongLong(); });
}

Result<void> ClientRepository::updateUse(const ClientRow &row)
{
    const QVariant lastUsed = row.lastUsedAt ? QVariant(*row.lastUsedAt) : QVariant(QMetaType::fromType<qint64>());
    return m_database
        .run(
            u"UPDATE clients SET last_version = ?, last_used_at = ?, request_count = ?, sealed_last = ? WHERE id = ?"_s,
            {row.lastVersion, lastUsed, row.requestCount, row.sealedLast, row.id})
        .map([](const QSqlQuery &) {});
}

Result<void> ClientRepository::remove(qint64 id)
{
    return m_database.run(u"DELETE FROM clients WHERE id = ?"_s, {id}).map([](const QSqlQuery &) {});
}

} // namespace keyherd

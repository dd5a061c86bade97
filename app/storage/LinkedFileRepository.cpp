// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/LinkedFileRepository.h"

#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

LinkedFileRow rowOf(const QSqlQuery &query)
{
    return {query.value(0).toLongLong(), query.value(1).toByteArray(), query.value(2).toLongLong(),
            query.value(3).toByteArray()};
}

} // namespace

Result<QList<LinkedFileRow>> LinkedFileRepository::all()
{
    QList<LinkedFileRow> rows;
    const auto append = [&](const QSqlQuery &query) {
        rows.append(rowOf(query));
        return true;
    };
    return m_database.each(u"SELECT id, uuid, version, sealed_facts FROM linked_files ORDER BY id"_s, {}, append)
        .map([&] { return rows; });
}

Result<std::optional<LinkedFileRow>> LinkedFileRepository::byId(qint64 id)
{
    return m_database.run(u"SELECT id, uuid, version, sealed_facts FROM linked_files WHERE id = ?"_s, {id})
        .map([](QSqlQuery query) { return query.next() ? std::optional(rowOf(query)) : std::nullopt; });
}

Result<qint64> LinkedFileRepository::insert(const LinkedFileRow &row)
{
    return m_database
        .run(u"INSERT INTO linked_files (uuid, version, sealed_facts) VALUES (?, ?, ?)"_s,
             {row.uuid, row.version, row.sealedFacts})
        .map([](const QSqlQuery &query) { return query.lastInsertId().toLongLong(); });
}

Result<void> LinkedFileRepository::update(const LinkedFileRow &row)
{
    return m_database
        .run(u"UPDATE linked_files SET version = ?, sealed_facts = ? WHERE id = ?"_s,
             {row.version, row.sealedFacts, row.id})
        .map([](const QSqlQuery &) {});
}

Result<void> LinkedFileRepository::remove(qint64 id)
{
    return m_database.run(u"DELETE FROM linked_files WHERE id = ?"_s, {id}).map([](const QSqlQuery &) {});
}

} // namespace keyherd

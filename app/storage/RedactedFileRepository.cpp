// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/RedactedFileRepository.h"

#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

RedactedFileRow rowOf(const QSqlQuery &query)
{
    return {query.value(0).toLongLong(), query.value(1).toByteArray(), query.value(2).toLongLong(),
            query.value(3).toByteArray()};
}

} // namespace

Result<QList<RedactedFileRow>> RedactedFileRepository::all()
{
    QList<RedactedFileRow> rows;
    const auto append = [&](const QSqlQuery &query) {
        rows.append(rowOf(query));
        return true;
    };
    return m_database.each(u"SELECT id, uuid, version, sealed_facts FROM redacted_files ORDER BY id"_s, {}, append)
        .map([&] { return rows; });
}

Result<std::optional<RedactedFileRow>> RedactedFileRepository::byId(qint64 id)
{
    return m_database.run(u"SELECT id, uuid, version, sealed_facts FROM redacted_files WHERE id = ?"_s, {id})
        .map([](QSqlQuery query) { return query.next() ? std::optional(rowOf(query)) : std::nullopt; });
}

Result<QByteArray> RedactedFileRepository::sealedContent(qint64 id)
{
    return m_database.run(u"SELECT sealed_content FROM redacted_files WHERE id = ?"_s, {id}).map([](QSqlQuery query) {
        return query.next() ? query.value(0).toByteArray() : QByteArray();
    });
}

Result<qint64> RedactedFileRepository::insert(const RedactedFileRow &row, const QByteArray &sealedContent)
{
    return m_database
        .run(u"INSERT INTO redacted_files (uuid, version, sealed_facts, sealed_content) VALUES (?, ?, ?, ?)"_s,
             {row.uuid, row.version, row.sealedFacts, sealedContent})
        .map([](const QSqlQuery &query) { return query.lastInsertId().toLongLong(); });
}

Result<void> RedactedFileRepository::remove(qint64 id)
{
    return m_database.run(u"DELETE FROM redacted_files WHERE id = ?"_s, {id}).map([](const QSqlQuery &) {});
}

} // namespace keyherd

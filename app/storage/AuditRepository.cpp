// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/AuditRepository.h"

#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

AuditRow rowOf(const QSqlQuery &query)
{
    return {query.value(0).toLongLong(),
            query.isNull(1) ? std::nullopt : std::optional(KeyId(query.value(1).toLongLong())),
            query.value(2).toByteArray(), query.value(3).toByteArray(), query.value(4).toByteArray()};
}

QVariant orNull(const std::optional<KeyId> &key)
{
    return key ? QVariant(qint64(key->value())) : QVariant(QMetaType::fromType<qint64>());
}

} // namespace

Result<void> AuditRepository::insert(const AuditRow &row)
{
    return m_database
        .run(u"INSERT INTO audit (sequence, key_id, previous_hash, hash, sealed_event) VALUES (?, ?, ?, ?, ?)"_s,
             {row.sequence, orNull(row.key), row.previousHash, row.hash, row.sealedEvent})
        .map([](const QSqlQuery &) {});
}

Result<std::optional<AuditRow>> AuditRepository::last()
{
    return newest(1, std::nullopt).map([](const QList<AuditRow> &rows) {
        return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
    });
}

Result<std::optional<AuditRow>> AuditRepository::bySequence(qint64 sequence)
{
    return m_database
        .run(u"SELECT sequence, key_id, previous_hash, hash, sealed_event FROM audit WHERE sequence = ?"_s, {sequence})
        .map([](QSqlQuery query) { return query.next() ? std::optional(rowOf(query)) : std::nullopt; });
}

Result<QList<AuditRow>> AuditRepository::newest(qint64 limit, std::optional<KeyId> key)
{
    QString sql = u"SELECT sequence, key_id, previous_hash, hash, sealed_event FROM audit "_s;
    QVariantList values;
    if (key) {
        sql += u"WHERE key_id = ? "_s;
        values << qint64(key->value());
    }
    values << limit;
    QList<AuditRow> rows;
    const auto append = [&](const QSqlQuery &query) {
        rows.append(rowOf(query));
        return true;
    };
    return m_database.each(sql + u"ORDER BY sequence DESC LIMIT ?"_s, values, append).map([&] {
        return std::move(rows);
    });
}

Result<QList<AuditRow>> AuditRepository::before(qint64 sequence, qint64 limit)
{
    QList<AuditRow> rows;
    const auto append = [&](const QSqlQuery &query) {
        rows.append(rowOf(query));
        return true;
    };
    return m_database
        .each(u"SELECT sequence, key_id, previous_hash, hash, sealed_event FROM audit WHERE sequence < ? "
              "ORDER BY sequence DESC LIMIT ?"_s,
              {sequence, limit}, append)
        .map([&] { return std::move(rows); });
}

Result<void> AuditRepository::eachNewestFirst(const std::function<bool(const AuditRow &)> &visit)
{
    return m_database.each(
        u"SELECT sequence, key_id, previous_hash, hash, sealed_event FROM audit ORDER BY sequence DESC"_s, {},
        [&](const QSqlQuery &query) { return visit(rowOf(query)); });
}

Result<void> AuditRepository::eachInOrder(const std::function<bool(const AuditRow &)> &visit)
{
    return m_database.each(u"SELECT sequence, key_id, previous_hash, hash, sealed_event FROM audit ORDER BY sequence"_s,
                           {}, [&](const QSqlQuery &query) { return visit(rowOf(query)); });
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SlotRepository.h"

#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace keyherd {

Result<QList<SlotRow>> SlotRepository::all()
{
    QList<SlotRow> rows;
    const auto append = [&](const QSqlQuery &query) {
        rows.append({query.value(0).toLongLong(), query.value(1).toByteArray(), query.value(2).toString(),
                     query.value(3).toByteArray(), query.value(4).toByteArray(), query.value(5).toByteArray(),
                     query.value(6).toByteArray(), query.value(7).toLongLong()});
        return true;
    };
    return m_database
        .each(u"SELECT id, uuid, kind, parameters, nonce, wrapped, checksum, created_at FROM key_slots ORDER BY id"_s,
              {}, append)
        .map([&] { return std::move(rows); });
}

Result<qint64> SlotRepository::insert(const SlotRow &row)
{
    return m_database
        .run(
            u"INSERT INTO key_slots (uuid, kind, parameters, nonce, wrapped, checksum, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {row.uuid, row.kind, row.parameters, row.nonce, row.wrapped, row.checksum, row.createdAt})
        .map([](const QSqlQuery &query) { return query.lastInsertId().toLongLong(); });
}

Result<void> SlotRepository::remove(qint64 id)
{
    return m_database.run(u"DELETE FROM key_slots WHERE id = ?"_s, {id}).map([](const QSqlQuery &) {});
}

} // namespace keyherd

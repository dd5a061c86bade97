// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/RotationRepository.h"

#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace keyherd {

Result<QList<RotationRow>> RotationRepository::all()
{
    QList<RotationRow> rows;
    const auto append = [&](const QSqlQuery &query) {
        rows.append({query.value(0).toLongLong(), query.value(1).toByteArray(), query.value(2).toLongLong(),
                     query.value(3).toByteArray()});
        return true;
    };
    return m_database.each(u"SELECT id, uuid, version, sealed_state FROM rotations ORDER BY id"_s, {}, append).map([&] {
        return rows;
    });
}

Result<qint64> RotationRepository::insert(const RotationRow &row)
{
    return m_database
        .run(u"INSERT INTO rotations (uuid, version, sealed_state) VALUES (?, ?, ?)"_s,
             {row.uuid, row.version, row.sealedState})
        .map([](const QSqlQuery &query) { return query.lastInsertId().toLongLong(); });
}

Result<bool> RotationRepository::update(const RotationRow &row)
{
    return m_database
        .run(u"UPDATE rotations SET version = ?, sealed_state = ? WHERE id = ? AND version = ?"_s,
             {row.version, row.sealedState, row.id, row.version - 1})
        .map([](const QSqlQuery &query) { return query.numRowsAffected() == 1; });
}

Result<bool> RotationRepository::remove(qint64 id, qint64 version)
{
    return m_database.run(u"DELETE FROM rotations WHERE id = ? AND version = ?"_s, {id, version})
        .map([](const QSqlQuery &query) { return query.numRowsAffected() == 1; });
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/OwnProviderRepository.h"

#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace keyherd {

Result<QList<OwnProviderRow>> OwnProviderRepository::all()
{
    QList<OwnProviderRow> rows;
    const auto append = [&](const QSqlQuery &query) {
        rows.append({query.value(0).toLongLong(), query.value(1).toByteArray(), query.value(2).toLongLong(),
                     query.value(3).toByteArray()});
        return true;
    };
    return m_database.each(u"SELECT id, uuid, version, sealed_entry FROM own_providers ORDER BY id"_s, {}, append)
        .map([&] { return rows; });
}

Result<qint64> OwnProviderRepository::count()
{
    return m_database.number(u"SELECT count(*) FROM own_providers"_s);
}

Result<qint64> OwnProviderRepository::insert(const OwnProviderRow &row)
{
    return m_database
        .run(u"INSERT INTO own_providers (uuid, version, sealed_entry) VALUES (?, ?, ?)"_s,
             {row.uuid, row.version, row.sealedEntry})
        .map([](const QSqlQuery &query) { return query.lastInsertId().toLongLong(); });
}

Result<void> OwnProviderRepository::remove(qint64 id)
{
    return m_database.run(u"DELETE FROM own_providers WHERE id = ?"_s, {id}).map([](const QSqlQuery &) {});
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/VaultRepository.h"

#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace keyherd {

Result<VaultRow> VaultRepository::read()
{
    return m_database
        .run(u"SELECT uuid, key_epoch, key_check, head_version, sealed_head, sealed_index, created_at FROM vault"_s)
        .and_then([](QSqlQuery query) -> Result<VaultRow> {
            if (!query.next())
                return fail(ErrorCode::VaultDamaged, {{ErrorField::Detail, u"vault row"_s}});
            return VaultRow{query.value(0).toByteArray(), query.value(1).toLongLong(),  query.value(2).toByteArray(),
                            query.value(3).toLongLong(),  query.value(4).toByteArray(), query.value(5).toByteArray(),
                            query.value(6).toLongLong()};
        });
}

Result<void> VaultRepository::insert(const VaultRow &row)
{
    return m_database
        .run(
            u"INSERT INTO vault (singleton, uuid, key_epoch, key_check, head_version, sealed_head, sealed_index, created_at)"
            " VALUES (1, ?, ?, ?, ?, ?, ?, ?)"_s,
            {row.uuid, row.keyEpoch, row.keyCheck, row.headVersion, row.sealedHead, row.sealedIndex, row.createdAt})
        .map([](const QSqlQuery &) {});
}

Result<void> VaultRepository::updateHead(qint64 headVersion, const QByteArray &sealedHead)
{
    return m_database.run(u"UPDATE vault SET head_version = ?, sealed_head = ?"_s, {headVersion, sealedHead})
        .map([](const QSqlQuery &) {});
}

Result<void> VaultRepository::updateIndex(const QByteArray &sealedIndex)
{
    return m_database.run(u"UPDATE vault SET sealed_index = ?"_s, {sealedIndex}).map([](const QSqlQuery &) {});
}

} // namespace keyherd

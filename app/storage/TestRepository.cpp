// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/TestRepository.h"

#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace keyherd {

Result<QList<TestRow>> TestRepository::newest(KeyId key, qint64 limit)
{
    QList<TestRow> rows;
    const auto append = [&](const QSqlQuery &query) {
        rows.append({query.value(0).toLongLong(), query.value(1).toByteArray()});
        return true;
    };
    return m_database
        .each(
            u"SELECT outcome_version, sealed_result FROM key_tests WHERE key_id = ? ORDER BY outcome_version DESC LIMIT ?"_s,
            {key.value(), limit}, append)
        .map([&] { return std::move(rows); });
}

Result<void> TestRepository::append(KeyId key, const TestRow &row, qint64 keep)
{
    return m_database
        .run(u"INSERT OR REPLACE INTO key_tests (key_id, outcome_version, sealed_result) VALUES (?, ?, ?)"_s,
             {key.value(), row.outcomeVersion, row.sealedResult})
        .and_then([&](const QSqlQuery &) {
            return m_database.run(
                u"DELETE FROM key_tests WHERE key_id = ? AND outcome_version <="
                " (SELECT outcome_version FROM key_tests WHERE key_id = ? ORDER BY outcome_version DESC"
                " LIMIT 1 OFFSET ?)"_s,
                {key.value(), key.value(), keep});
        })
        .map([](const QSqlQuery &) {});
}

Result<std::optional<ModelsRow>> TestRepository::models(KeyId key)
{
    return m_database.run(u"SELECT version, sealed_models FROM key_models WHERE key_id = ?"_s, {key.value()})
        .map([](QSqlQuery query) {
            return query.next() ? std::optional(ModelsRow{query.value(0).toLongLong(), query.value(1).toByteArray()})
                                : std::nullopt;
        });
}

Result<void> TestRepository::putModels(KeyId key, const ModelsRow &row)
{
    return m_database
        .run(u"INSERT OR REPLACE INTO key_models (key_id, version, sealed_models) VALUES (?, ?, ?)"_s,
             {key.value(), row.version, row.sealedModels})
        .map([](const QSqlQuery &) {});
}

Result<void> TestRepository::remove(KeyId key)
{
    return m_database.run(u"DELETE FROM key_tests WHERE key_id = ?"_s, {key.value()})
        .and_then([&](const QSqlQuery &) {
            return m_database.run(u"DELETE FROM key_models WHERE key_id = ?"_s, {key.value()});
        })
        .map([](const QSqlQuery &) {});
}

} // namespace keyherd

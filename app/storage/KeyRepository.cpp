// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/KeyRepository.h"

#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

const QString columns =
    u"id, uuid, provider, is_active, name_hash, secret_hash, attributes_version, secret_version, outcome_version,"
    " use_count, error_count, created_at, updated_at, last_used_at, sealed_attributes, sealed_outcome"_s;

KeyRow rowOf(const QSqlQuery &query)
{
    KeyRow row;
    row.id = query.value(0).toLongLong();
    row.uuid = query.value(1).toByteArray();
    row.provider = query.value(2).toString();
    row.active = query.value(3).toBool();
    row.nameHash = query.value(4).toByteArray();
    row.secretHash = query.value(5).toByteArray();
    row.attributesVersion = query.value(6).toLongLong();
    row.secretVersion = query.value(7).toLongLong();
    row.outcomeVersion = query.value(8).toLongLong();
    row.useCount = query.value(9).toLongLong();
    row.errorCount = query.value(10).toLongLong();
    row.createdAt = query.value(11).toLongLong();
    row.updatedAt = query.value(12).toLongLong();
    if (!query.isNull(13))
        row.lastUsedAt = query.value(13).toLongLong();
    row.sealedAttributes = query.value(14).toByteArray();
    row.sealedOutcome = query.value(15).toByteArray();
    return row;
}

QVariant orNull(const std::optional<qint64> &value)
{
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<qint64>());
}

QVariant orNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(bytes);
}

} // namespace

Result<QList<KeyRow>> KeyRepository::select(const QString &condition, const QVariantList &values)
{
    QList<KeyRow> rows;
    const auto append = [&](const QSqlQuery &query) {
        rows.append(rowOf(query));
        return true;
    };
    return m_database.each(u"SELECT "_s + columns + u" FROM api_keys "_s + condition, values, append).map([&] {
        return std::move(rows);
    });
}

Result<std::optional<KeyRow>> KeyRepository::selectOne(const QString &condition, const QVariantList &values)
{
    return select(condition, values).map([](const QList<KeyRow> &rows) {
        return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
    });
}

Result<void> KeyRepository::each(const std::function<void(KeyRow)> &visit)
{
    return m_database.each(u"SELECT "_s + columns + u" FROM api_keys ORDER BY id"_s, {}, [&](const QSqlQuery &query) {
        visit(rowOf(query));
        return true;
    });
}

Result<QList<KeyRow>> KeyRepository::all()
{
    QList<KeyRow> rows;
    return each([&](KeyRow row) { rows.append(std::move(row)); }).map([&] { return std::move(rows); });
}

Result<QList<KeyRow>> KeyRepository::first(qint64 limit)
{
    return select(u"ORDER BY id LIMIT ?"_s, {limit});
}

Result<std::optional<KeyRow>> KeyRepository::byId(KeyId id)
{
    return selectOne(u"WHERE id = ?"_s, {id.value()});
}

Result<std::optional<KeyRow>> KeyRepository::byNameHash(const QByteArray &hash)
{
    return selectOne(u"WHERE name_hash = ?"_s, {hash});
}

Result<QList<KeyRow>> KeyRepository::bySecretHash(const QByteArray &hash)
{
    return select(u"WHERE secret_hash = ? ORDER BY id"_s, {hash});
}

Result<QList<KeyRow>> KeyRepository::activeOf(const ProviderId &provider)
{
    return select(u"WHERE provider = ? AND is_active = 1 ORDER BY id"_s, {provider.toString()});
}

Result<QList<KeyId>> KeyRepository::ids()
{
    QList<KeyId> ids;
    const auto append = [&](const QSqlQuery &query) {
        ids.append(KeyId(query.value(0).toLongLong()));
        return true;
    };
    return m_database.each(u"SELECT id FROM api_keys ORDER BY id"_s, {}, append).map([&] { return std::move(ids); });
}

Result<QList<KeyMark>> KeyRepository::marks()
{
    QList<KeyMark> marks;
    const auto append = [&](const QSqlQuery &query) {
        marks.append({KeyId(query.value(0).toLongLong()), query.value(1).toString(), query.value(2).toBool(),
                      query.value(3).toByteArray(), query.value(4).toByteArray()});
        return true;
    };
    return m_database
        .each(u"SELECT id, provider, is_active, name_hash, secret_hash FROM api_keys ORDER BY id"_s, {}, append)
        .map([&] { return std::move(marks); });
}

Result<qint64> KeyRepository::count()
{
    return m_database.number(u"SELECT count(*) FROM api_keys"_s);
}

Result<qint64> KeyRepository::countOf(const ProviderId &provider)
{
    return m_database.number(u"SELECT count(*) FROM api_keys WHERE provider = ?"_s, {provider.toString()});
}

Result<QByteArray> KeyRepository::sealedSecret(KeyId id)
{
    return m_database.run(u"SELECT sealed_secret FROM api_keys WHERE id = ?"_s, {id.value()})
        .and_then([&](QSqlQuery query) -> Result<QByteArray> {
            if (!query.next())
                return fail(ErrorCode::NoSuchKey, {{ErrorField::Detail, id.toString()}});
            return query.value(0).toByteArray();
        });
}

Result<KeyId> KeyRepository::insert(const KeyRow &row, const QByteArray &sealedSecret)
{
    return m_database
        .run(
            u"INSERT INTO api_keys (id, uuid, provider, is_active, name_hash, secret_hash, attributes_version, secret_version,"
            " outcome_version, use_count, error_count, created_at, updated_at, last_used_at, sealed_attributes, sealed_outcome,"
            " sealed_secret) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {orNull(row.id > 0 ? std::optional(row.id) : std::nullopt), row.uuid, row.provider, row.active ? 1 : 0,
             row.nameHash, row.secretHash, row.attributesVersion, row.secretVersion, row.outcomeVersion, row.useCount,
             row.errorCount, row.createdAt, row.updatedAt, orNull(row.lastUsedAt), row.sealedAttributes,
             orNull(row.sealedOutcome), sealedSecret})
        .map([](const QSqlQuery &query) { return KeyId(query.lastInsertId().toLongLong()); });
}

Result<void> KeyRepository::updateAttributes(const KeyRow &row)
{
    return m_database
        .run(
            u"UPDATE api_keys SET name_hash = ?, attributes_version = ?, updated_at = ?, sealed_attributes = ? WHERE id = ?"_s,
            {row.nameHash, row.attributesVersion, row.updatedAt, row.sealedAttributes, row.id})
        .map([](const QSqlQuery &) {});
}

Result<void> KeyRepository::updateSecret(const KeyRow &row, const QByteArray &sealedSecret)
{
    return m_database
        .run(
            u"UPDATE api_keys SET secret_hash = ?, secret_version = ?, error_count = ?, updated_at = ?, sealed_outcome = NULL,"
            " sealed_secret = ? WHERE id = ?"_s,
            {row.secretHash, row.secretVersion, row.errorCount, row.updatedAt, sealedSecret, row.id})
        .map([](const QSqlQuery &) {});
}

Result<void> KeyRepository::updateOutcome(const KeyRow &row)
{
    return m_database
        .run(u"UPDATE api_keys SET outcome_version = ?, error_count = ?, sealed_outcome = ? WHERE id = ?"_s,
             {row.outcomeVersion, row.errorCount, row.sealedOutcome, row.id})
        .map([](const QSqlQuery &) {});
}

Result<void> KeyRepository::setActive(KeyId id, bool active)
{
    return m_database.run(u"UPDATE api_keys SET is_active = ? WHERE id = ?"_s, {active ? 1 : 0, id.value()})
        .map([](const QSqlQuery &) {});
}

Result<void> KeyRepository::countUses(KeyId id, qint64 times, qint64 at)
{
    return m_database
        .run(u"UPDATE api_keys SET use_count = use_count + ?, last_used_at = ? WHERE id = ?"_s, {times, at, id.value()})
        .map([](const QSqlQuery &) {});
}

Result<void> KeyRepository::remove(KeyId id)
{
    return m_database.run(u"DELETE FROM api_keys WHERE id = ?"_s, {id.value()}).map([](const QSqlQuery &) {});
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVariant>

#include <functional>
#include <optional>

namespace keyherd {

class Database;

/// A key as it is stored: ciphertext and what must be known without opening it. The secret is read apart.
struct KeyRow
{
    qint64 id = 0;
    QByteArray uuid;
    QString provider;
    bool active = false;
    QByteArray nameHash;
    QByteArray secretHash;
    qint64 attributesVersion = 0;
    qint64 secretVersion = 0;
    qint64 outcomeVersion = 0;
    qint64 useCount = 0;
    qint64 errorCount = 0;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    std::optional<qint64> lastUsedAt;
    QByteArray sealedAttributes;
    QByteArray sealedOutcome;
};

/// What tells keys apart without opening them.
struct KeyMark
{
    KeyId id;
    QString provider;
    bool active = false;
    QByteArray nameHash;
    QByteArray secretHash;
};

class KeyRepository
{
public:
    explicit KeyRepository(Database &database) : m_database(database) { }

    /// In ascending order of ids, one after the other.
    [[nodiscard]] Result<void> each(const std::function<void(KeyRow)> &visit);
    [[nodiscard]] Result<QList<KeyRow>> all();
    /// Those that `all` begins with, at most `limit`.
    [[nodiscard]] Result<QList<KeyRow>> first(qint64 limit);
    /// Nothing if there is no such row.
    [[nodiscard]] Result<std::optional<KeyRow>> byId(KeyId id);
    [[nodiscard]] Result<std::optional<KeyRow>> byNameHash(const QByteArray &hash);
    [[nodiscard]] Result<QList<KeyRow>> bySecretHash(const QByteArray &hash);
    [[nodiscard]] Result<QList<KeyRow>> activeOf(const ProviderId &provider);
    [[nodiscard]] Result<QList<KeyId>> ids();
    /// Of all keys, in one read.
    [[nodiscard]] Result<QList<KeyMark>> marks();
    [[nodiscard]] Result<qint64> count();
    [[nodiscard]] Result<qint64> countOf(const ProviderId &provider);
    [[nodiscard]] Result<QByteArray> sealedSecret(KeyId id);

    /// Gives the new row's id. With `row.id` not 0, under that id (a removed key coming back).
    [[nodiscard]] Result<KeyId> insert(const KeyRow &row, const QByteArray &sealedSecret);
    [[nodiscard]] Result<void> updateAttributes(const KeyRow &row);
    [[nodiscard]] Result<void> updateSecret(const KeyRow &row, const QByteArray &sealedSecret);
    [[nodiscard]] Result<void> updateOutcome(const KeyRow &row);
    [[nodiscard]] Result<void> setActive(KeyId id, bool active);
    [[nodiscard]] Result<void> countUses(KeyId id, qint64 times, qint64 at);
    [[nodiscard]] Result<void> remove(KeyId id);

private:
    [[nodiscard]] Result<QList<KeyRow>> select(const QString &condition, const QVariantList &values = {});
    [[nodiscard]] Result<std::optional<KeyRow>> selectOne(const QString &condition, const QVariantList &values);
    Database &m_database;
};

} // namespace keyherd

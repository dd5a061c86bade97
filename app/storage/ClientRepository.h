// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>
#include <QVariant>

#include <optional>

namespace keyherd {

class Database;

struct ClientRow
{
    qint64 id = 0;
    QByteArray uuid;
    QByteArray tokenHash;
    qint64 version = 1;     ///< of the facts
    qint64 lastVersion = 1; ///< of what is known of the last use
    qint64 createdAt = 0;
    std::optional<qint64> lastUsedAt = {};
    qint64 requestCount = 0;
    QByteArray sealedFacts = {};
    QByteArray sealedLast = {}; ///< empty: it was never used
};

/// The programs with a token for the local API.
class ClientRepository
{
public:
    explicit ClientRepository(Database &database) : m_database(database) { }

    /// In the order in which they were added.
    [[nodiscard]] Result<QList<ClientRow>> all();
    /// Nothing if there is no such row.
    [[nodiscard]] Result<std::optional<ClientRow>> byId(qint64 id);
    [[nodiscard]] Result<QList<QByteArray>> tokenHashes();
    /// Gives the new row's id.
    [[nodiscard]] Result<qint64> insert(const ClientRow &row);
    /// What changes as the token is used. Without effect if there is no such row.
    [[nodiscard]] Result<void> updateUse(const ClientRow &row);
    /// Without effect if there is no such row.
    [[nodiscard]] Result<void> remove(qint64 id);

private:
    [[nodiscard]] Result<QList<ClientRow>> select(const QString &condition, const QVariantList &values = {});
    Database &m_database;
};

} // namespace keyherd

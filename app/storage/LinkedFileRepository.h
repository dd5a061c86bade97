// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace keyherd {

class Database;

struct LinkedFileRow
{
    qint64 id = 0;
    QByteArray uuid;
    qint64 version = 1;
    QByteArray sealedFacts;
};

/// The files that are kept in step with the vault.
class LinkedFileRepository
{
public:
    explicit LinkedFileRepository(Database &database) : m_database(database) { }

    /// In the order in which they were linked.
    [[nodiscard]] Result<QList<LinkedFileRow>> all();
    /// Nothing if there is no such row.
    [[nodiscard]] Result<std::optional<LinkedFileRow>> byId(qint64 id);
    /// Gives the new row's id.
    [[nodiscard]] Result<qint64> insert(const LinkedFileRow &row);
    /// By its id. Without effect if there is no such row.
    [[nodiscard]] Result<void> update(const LinkedFileRow &row);
    /// Without effect if there is no such row.
    [[nodiscard]] Result<void> remove(qint64 id);

private:
    Database &m_database;
};

} // namespace keyherd

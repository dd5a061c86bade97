// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>

namespace keyherd {

class Database;

struct OwnProviderRow
{
    qint64 id = 0;
    QByteArray uuid;
    qint64 version = 1;
    QByteArray sealedEntry;
};

/// The entries of the catalogue that the person brought.
class OwnProviderRepository
{
public:
    explicit OwnProviderRepository(Database &database) : m_database(database) { }

    /// In the order in which they were added.
    [[nodiscard]] Result<QList<OwnProviderRow>> all();
    [[nodiscard]] Result<qint64> count();
    /// Gives the new row's id.
    [[nodiscard]] Result<qint64> insert(const OwnProviderRow &row);
    /// Without effect if there is no such row.
    [[nodiscard]] Result<void> remove(qint64 id);

private:
    Database &m_database;
};

} // namespace keyherd

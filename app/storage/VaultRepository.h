// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace keyherd {

class Database;

/// The one row about the vault itself.
struct VaultRow
{
    QByteArray uuid;
    qint64 keyEpoch = 0;
    QByteArray keyCheck;
    qint64 headVersion = 0;
    QByteArray sealedHead;
    QByteArray sealedIndex;
    qint64 createdAt = 0;
};

class VaultRepository
{
public:
    explicit VaultRepository(Database &database) : m_database(database) { }

    /// VaultDamaged if the row is missing.
    [[nodiscard]] Result<VaultRow> read();
    [[nodiscard]] Result<void> insert(const VaultRow &row);
    [[nodiscard]] Result<void> updateHead(qint64 headVersion, const QByteArray &sealedHead);
    [[nodiscard]] Result<void> updateIndex(const QByteArray &sealedIndex);

private:
    Database &m_database;
};

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace keyherd {

class Database;

/// A key slot as it is stored; the meaning of its fields is crypto's (crypto/KeySlot.h).
struct SlotRow
{
    qint64 id = 0;
    QByteArray uuid;
    QString kind;
    QByteArray parameters;
    QByteArray nonce;
    QByteArray wrapped;
    QByteArray checksum;
    qint64 createdAt = 0;
};

class SlotRepository
{
public:
    explicit SlotRepository(Database &database) : m_database(database) { }

    [[nodiscard]] Result<QList<SlotRow>> all();
    /// The new row's id.
    [[nodiscard]] Result<qint64> insert(const SlotRow &row);
    [[nodiscard]] Result<void> remove(qint64 id);

private:
    Database &m_database;
};

} // namespace keyherd

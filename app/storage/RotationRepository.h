// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>

namespace keyherd {

class Database;

struct RotationRow
{
    qint64 id = 0;
    QByteArray uuid;
    qint64 version = 1;
    QByteArray sealedState;
};

/// The keys that are being replaced.
class RotationRepository
{
public:
    explicit RotationRepository(Database &database) : m_database(database) { }

    /// In the order in which they were begun.
    [[nodiscard]] Result<QList<RotationRow>> all();
    /// Gives the new row's id.
    [[nodiscard]] Result<qint64> insert(const RotationRow &row);
    /// Puts `row` in the place of the version before it; false if that is not what stands there.
    [[nodiscard]] Result<bool> update(const RotationRow &row);
    /// False if there is no such row of that version.
    [[nodiscard]] Result<bool> remove(qint64 id, qint64 version);

private:
    Database &m_database;
};

} // namespace keyherd

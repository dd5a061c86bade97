// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QList>
#include <QString>

namespace keyherd {

class Database;

/// One numbered step of the schema: `resources/schema/NNNN_name.sql`.
struct Migration
{
    int version;
    QString sql; ///< statements, each ended by a semicolon at the end of a line
};

/// The steps built into the program, in order.
[[nodiscard]] QList<Migration> builtInMigrations();

/// Brings the schema to the newest version, all steps in one transaction. Before an existing vault is changed, a consistent copy is
/// written beside it (`vault.db.before-N`). VaultTooNew for a schema from the future: nothing is touched. A failed step leaves the old file.
[[nodiscard]] Result<void> migrate(Database &database, const QList<Migration> &migrations = builtInMigrations());

} // namespace keyherd

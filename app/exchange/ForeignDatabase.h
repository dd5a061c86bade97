// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "base/Secret.h"
#include "exchange/ForeignKey.h"
#include "exchange/TableShape.h"

#include <QString>

#include <vector>

namespace keyherd {

struct ForeignDatabaseOptions
{
    /// A file (SQLite, or a JSON export; a symbolic link is followed) or a `postgresql://` address.
    QString source = {};
    Secret fernetKeys = {};       ///< a file's bytes: one key a line (FernetKeys::addFernetKeys)
    Secret djangoSecretKeys = {}; ///< a file's bytes: one SECRET_KEY a line (FernetKeys::addDjangoSecretKeys)
    QString table = {};           ///< empty: every table that looks like one of keys
    KeyColumns columns = {};      ///< where guessing would go wrong
    Moment now = SystemClock().now();
};

/// As many keys as are read of a database at once: each lies in guarded memory of its own, of which a process can have only so much.
inline constexpr std::size_t mostDatabaseKeys = 12'000;

/// Which tables of another system hold keys, and how. Not empty.
/// NoKeyTable, NotADatabase, NoSuchFile, FileUnreadable; NotSupported where the driver for PostgreSQL is missing.
[[nodiscard]] Result<std::vector<TableShape>> findKeyTables(const ForeignDatabaseOptions &options);

/// Refuses an address that holds a password: it would be seen wherever the address is. InvalidArgument{Field, Reason}.
[[nodiscard]] Result<void> checkDatabaseSource(const QString &source);

/// What tables there are, and which of them look like ones of keys.
struct DatabaseOutline
{
    QList<TableOutline> tables = {};
    std::vector<TableShape> shapes = {}; ///< may be empty
};

/// Looks at a source before anything of it is read, so that a person can correct what was guessed. As findKeyTables without NoKeyTable.
[[nodiscard]] Result<DatabaseOutline> outlineDatabase(const ForeignDatabaseOptions &options);

/// The keys of those tables, decrypted, in the order of the tables; `row` counts within its table. A table of settings gives the rows
/// whose name says that they hold a key, with that name as `variable` and no provider. A row that cannot be read has a problem:
/// CannotDecrypt, KeyEmpty or KeyTooLong. The source is not changed. Blocks; takes no lock that a writer would wait for.
/// As findKeyTables; besides NotAFernetKey, InvalidArgument (too many keys to decrypt with), NotADatabase with Reason too_many (over
/// `mostDatabaseKeys`), OutOfSecretMemory.
[[nodiscard]] Result<ForeignKeys> readForeignDatabase(const ForeignDatabaseOptions &options);

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/CommandLine.h"
#include "exchange/ForeignDatabase.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace keyherd {

/// Where another system's keys lie and what decrypts them, as a person says it: the arguments of `import fernet-db`.
struct ForeignDatabaseInput
{
    QString source = {};
    std::optional<QString> fernetKeyFile = {};
    std::optional<QString> djangoSecretFile = {};
    std::optional<QString> table = {};
    std::optional<QString> columns = {};

    /// The grammar keeps references to the members: this must outlive the command line.
    void addTo(CommandSyntax &syntax);

    /// Reads the files of keys, of at most 1 MiB; `-` is standard input, for one of them. InvalidArgument, also for an address with a
    /// password in it, which other users would see in the list of processes; NoSuchFile, FileUnreadable, OutOfSecretMemory.
    [[nodiscard]] Result<ForeignDatabaseOptions> options() const;
};

/// A line for each table that was found, in words that `--table` and `--columns` take.
[[nodiscard]] QStringList shownShapes(const std::vector<TableShape> &shapes);

} // namespace keyherd

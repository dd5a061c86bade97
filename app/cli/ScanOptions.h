// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace keyherd {

class CommandSyntax;

/// What `keyherd scan` was told.
struct ScanCommandOptions
{
    QStringList paths;
    bool home = false;
    bool gitignore = false;
    bool history = false;
    bool test = false;
    bool import = false;
    bool redact = false;
    bool undo = false;
    bool dryRun = false;
    bool force = false;
    bool fail = false;
    std::optional<QString> largest;

    void addTo(CommandSyntax &syntax);
    /// Options that make no sense together: InvalidArgument.
    [[nodiscard]] Result<void> check() const;
    /// In bytes. InvalidArgument.
    [[nodiscard]] Result<qint64> largestFile() const;
};

} // namespace keyherd

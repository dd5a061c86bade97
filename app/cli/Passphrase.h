// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "cli/GlobalOptions.h"

namespace keyherd {

/// Where this call takes the passphrase from: `--passphrase-file`, else KEYHERD_PASSPHRASE_FILE; empty: nowhere.
[[nodiscard]] QString passphraseFile(const GlobalOptions &options);

/// The first line of that file; of `-`, of standard input, whose rest stays there for the command. NoSuchFile, FileUnreadable.
[[nodiscard]] Result<Secret> readPassphrase(const QString &file);

/// Asks at the terminal. VaultLocked where there is none.
[[nodiscard]] Result<Secret> askPassphrase();

/// A passphrase that is to open a vault from now on: of the file (as `readPassphrase`), or, without one, asked for twice. `option` would name the
/// file. PassphraseEmpty; InvalidArgument if the two differ, or there is no terminal.
[[nodiscard]] Result<Secret> newPassphrase(const QString &file, const QString &option);

} // namespace keyherd

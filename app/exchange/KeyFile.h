// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "exchange/ForeignKey.h"

#include <QString>

namespace keyherd {

class Catalogue;

/// The name of the file that programs read keys from: `key.txt`.
inline constexpr QLatin1StringView keyFileName("key.txt");

/// The keys of a key file: a line each, the bare key or NAME=value as in a shell, with or without `export` and quotes. Empty lines, lines
/// that begin with `#` and names without a value are passed over. UTF-8, or UTF-16 as PowerShell's `>` writes it.
///
/// Only a plain file of at most 64 KiB and, on Unix, one's own that nobody else may read, write or run: NoSuchFile, OpenToOthers{Path},
/// FileUnreadable{Path, Detail}.
[[nodiscard]] Result<ForeignKeys> readKeyFile(const QString &path, const Catalogue &catalogue);

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace keyherd {

/// Makes the folder for a vault if it is missing, for the owner alone. FileUnwritable.
[[nodiscard]] Result<void> prepareFolder(const QString &filePath);

/// Whether something lies at the path, a dangling link included.
[[nodiscard]] bool somethingAt(const QString &path);

/// Refuses a file that is a symbolic link, has other hard links, is no plain file or belongs to somebody else: a database under two
/// names gets corrupted (sqlite.org/howtocorrupt). VaultMissing, UnsafePath. Takes group's and others' rights away if there are any. Opens nothing: closing
/// any descriptor of a database file drops the process's locks on it.
[[nodiscard]] Result<void> checkFile(const QString &path);

/// What tells one file from another that took its name: device and inode. Empty where the system has none.
[[nodiscard]] QByteArray fileIdentity(const QString &path);

/// Makes a new, empty file of mode 0600, and only if nothing is there. VaultExists, FileUnwritable, DiskFull.
[[nodiscard]] Result<void> createFile(const QString &path);

/// Gives a finished file its final name, durably, and only if nothing has it. VaultExists, FileUnwritable.
[[nodiscard]] Result<void> putInPlace(const QString &temporary, const QString &path);

} // namespace keyherd

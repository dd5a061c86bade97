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
/// names gets corrupted (sqlite.org/howtocorrupt). VaultMissing, UnsafePath. Changes nothing and opens nothing: closing any descriptor of
/// a database file drops the process's locks on it.
[[nodiscard]] Result<void> checkFile(const QString &path);

/// Takes away the rights that group and others have on a file known to be a vault. What a file system cannot do is left.
void closeToOthers(const QString &path);

/// What tells one file from another that took its name: device and inode. Empty where the system has none.
[[nodiscard]] QByteArray fileIdentity(const QString &path);

/// Makes a new, empty file of mode 0600, and only if nothing is there. VaultExists, FileUnwritable, DiskFull.
[[nodiscard]] Result<void> createFile(const QString &path);

/// Gives a finished file its final name, durably, and only if nothing has it. VaultExists, FileUnwritable.
[[nodiscard]] Result<void> putInPlace(const QString &temporary, const QString &path);

/// The same, in the place of whatever file has that name. Not for a database that is open. FileUnwritable.
[[nodiscard]] Result<void> putOver(const QString &temporary, const QString &path);

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "exchange/FileReplacement.h"

#include <filesystem>

namespace keyherd {

/// Puts a text that holds secrets into a file, all or nothing, on the disk when it returns. One that is there keeps mode, owner and attributes; a
/// new one is for its owner alone. What is at the end of a symbolic link is written, not the link. NoSuchFile for the folder,
/// FileNotReplaceable{Path, Reason: writing or names, too}, FileUnwritable, FileTooLarge, FileChanged, DiskFull.
[[nodiscard]] Result<void> putFile(const std::filesystem::path &path, QByteArrayView content);

/// The same for one that was read before: FileChanged if it is another one by now.
[[nodiscard]] Result<void> putFile(const ReplaceableFile &file, QByteArrayView content);

/// A file that may be written anew, at most `largest` bytes. As ReplaceableFile::read, but what is wrong is said of writing: Reason: writing.
[[nodiscard]] Result<ReplaceableFile> readForWriting(const std::filesystem::path &path, qint64 largest);

/// The path by which a file is known whatever it was called: absolute, without symbolic links. NoSuchFile for its folder.
[[nodiscard]] Result<std::filesystem::path> wholePath(const std::filesystem::path &path);

} // namespace keyherd

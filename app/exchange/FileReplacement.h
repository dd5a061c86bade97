// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "exchange/scan/PlainFile.h"

#include <filesystem>
#include <optional>

namespace keyherd {

/// Whose a file is and who may do what with it.
struct FileRights
{
    quint32 mode = 0; ///< permission bits
    quint32 owner = 0;
    quint32 group = 0;
    quint64 names = 1; ///< that it has, hard links; not to be set
};

/// A file of the person's own that may be given new content, as it was when it was read.
struct ReplaceableFile
{
    std::filesystem::path path;
    FileStamp stamp;
    FileRights rights;
    Secret content;

    /// A plain file of one's own (or anybody's, for root), writable, in a folder that may be written to, of at most
    /// `largest` bytes. NoSuchFile, FileUnreadable, FileNotReplaceable{Path, Reason}, FileTooLarge{Path, Expected}, FileChanged{Path,
    /// Reason: scan} if it changes meanwhile; NotSupported where the system has no such rights.
    [[nodiscard]] static Result<ReplaceableFile> read(const std::filesystem::path &path, qint64 largest);
};

/// New content for a file.
struct FileReplacement
{
    std::filesystem::path path;
    QByteArrayView content;
    FileRights rights;
    std::optional<qint64> modified = {}; ///< nanoseconds since 1970; nothing: now
    /// What must still be there; nothing: there must be no file.
    std::optional<FileStamp> replaced = {};
    /// Names the new file until it takes its place, so that what is left of a process that was killed is written over the next time.
    QByteArray token;
};

/// Puts the new content in place, all or nothing, on the disk when it returns: written beside, synchronised, renamed. Rights, owner and
/// extended attributes are those asked for and those of the old file. FileChanged{Path, Reason: scan}, FileUnwritable, DiskFull,
/// FileNotReplaceable{Path, Reason: owner, folder}.
[[nodiscard]] Result<void> replaceFile(const FileReplacement &replacement);

/// Takes away what a process that was killed left beside the file under this token.
void removeLeftover(const std::filesystem::path &path, const QByteArray &token);

/// Gives the file a second name beside it, `NAME.changed` or one with a number, and says which. FileUnwritable.
[[nodiscard]] Result<std::filesystem::path> keepBeside(const std::filesystem::path &path);

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FileReplacement.h"

#include "exchange/scan/PathBytes.h"

#include <QScopeGuard>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_UNIX
#  include <fcntl.h>
#  include <sys/stat.h>
#  include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#  include <sys/xattr.h>
#endif

namespace fs = std::filesystem;
using namespace Qt::StringLiterals;

namespace keyherd {

#ifdef Q_OS_UNIX

namespace {

constexpr mode_t rightsMask = 07777;
constexpr qint64 nanoseconds = 1'000'000'000;
constexpr int mostNames = 1000;

Error about(ErrorCode code, const fs::path &path, const QString &reason)
{
    return {code, {{ErrorField::Path, shownPath(path)}, {ErrorField::Reason, reason}}};
}

Error unwritable(const fs::path &path, int error)
{
    if (error == ENOSPC || error == EDQUOT)
        return {ErrorCode::DiskFull, {{ErrorField::Path, shownPath(path)}}};
    return {ErrorCode::FileUnwritable,
            {{ErrorField::Path, shownPath(path)}, {ErrorField::Detail, QString::fromLocal8Bit(std::strerror(error))}}};
}

fs::path folderOf(const fs::path &path)
{
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

fs::path placeBeside(const fs::path &path, const QByteArray &token)
{
    const QByteArray name = ".keyherd-" + token + ".new";
    return folderOf(path) / pathFromBytes(name);
}

Result<FileRights> checkedRights(int descriptor, const fs::path &path)
{
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0)
        return fail(ErrorCode::FileUnreadable, {{ErrorField::Path, shownPath(path)}});
    if (status.st_uid != ::geteuid() && ::geteuid() != 0)
        return fail(about(ErrorCode::FileNotReplaceable, path, u"owner"_s));
    if ((status.st_mode & S_IWUSR) == 0)
        return fail(about(ErrorCode::FileNotReplaceable, path, u"read_only"_s));
    if (::faccessat(AT_FDCWD, folderOf(path).c_str(), W_OK | X_OK, AT_EACCESS) != 0)
        return fail(about(ErrorCode::FileNotReplaceable, path, u"folder"_s));
    return FileRights{.mode = status.st_mode & rightsMask,
                      .owner = status.st_uid,
                      .group = status.st_gid,
                      .names = status.st_nlink};
}

// What a file has besides content and rights: tags, ACLs. As far as the file system takes them.
void copyAttributes(const fs::path &from, int to)
{
#  ifdef Q_OS_LINUX
    QByteArray names(64 * 1024, '\0');
    const ssize_t size = ::llistxattr(from.c_str(), names.data(), static_cast<std::size_t>(names.size()));
    names.truncate(std::max(ssize_t{0}, size));
    QByteArray value(64 * 1024, '\0');
    for (const QByteArray &name : names.split('\0')) {
        const ssize_t length =
            ::lgetxattr(from.c_str(), name.constData(), value.data(), static_cast<std::size_t>(value.size()));
        if (!name.isEmpty() && length >= 0)
            static_cast<void>(
                ::fsetxattr(to, name.constData(), value.constData(), static_cast<std::size_t>(length), 0));
    }
#  else
    Q_UNUSED(from)
    Q_UNUSED(to)
#  endif
}

bool writeAll(int descriptor, QByteArrayView content)
{
    while (!content.isEmpty()) {
        const ssize_t count = ::write(descriptor, content.data(), static_cast<std::size_t>(content.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        content = content.sliced(count);
    }
    return true;
}

// A file that is new on the disk, all but its name.
Result<void> fill(int descriptor, const FileReplacement &replacement)
{
    if (!writeAll(descriptor, replacement.content))
        return fail(unwritable(replacement.path, errno));
    copyAttributes(replacement.path, descriptor);
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0)
        return fail(unwritable(replacement.path, errno));
    const FileRights &rights = replacement.rights;
    const bool isOwned = status.st_uid == rights.owner && status.st_gid == rights.group;
    if (!isOwned && ::fchown(descriptor, rights.owner, rights.group) != 0)
        return fail(about(ErrorCode::FileNotReplaceable, replacement.path, u"owner"_s));
    if (::fchmod(descriptor, rights.mode & rightsMask) != 0)
        return fail(unwritable(replacement.path, errno));
    if (replacement.modified) {
        const timespec time = {.tv_sec = static_cast<time_t>(*replacement.modified / nanoseconds),
                               .tv_nsec = static_cast<long>(*replacement.modified % nanoseconds)};
        const timespec times[] = {{.tv_sec = 0, .tv_nsec = UTIME_OMIT}, time};
        if (::futimens(descriptor, times) != 0)
            return fail(unwritable(replacement.path, errno));
    }
    if (::fsync(descriptor) != 0)
        return fail(unwritable(replacement.path, errno));
    return {};
}

Result<void> checkUnchanged(const FileReplacement &replacement)
{
    const auto now = PlainFile::open(replacement.path);
    const bool isSame = replacement.replaced ? now && now->stamp() == *replacement.replaced
                                             : !now && now.error() == PlainFile::Refusal::Gone;
    if (!isSame)
        return fail(about(ErrorCode::FileChanged, replacement.path, u"scan"_s));
    return {};
}

void syncFolder(const fs::path &folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
}

} // namespace

Result<ReplaceableFile> ReplaceableFile::read(const fs::path &path, qint64 largest)
{
    auto file = PlainFile::open(path);
    if (!file) {
        switch (file.error()) {
        case PlainFile::Refusal::Gone:
            return fail(ErrorCode::NoSuchFile, {{ErrorField::Path, shownPath(path)}});
        case PlainFile::Refusal::Unreadable:
            return fail(ErrorCode::FileUnreadable, {{ErrorField::Path, shownPath(path)}});
        case PlainFile::Refusal::NotPlain:
            return fail(about(ErrorCode::FileNotReplaceable, path, u"kind"_s));
        }
    }
    const auto rights = checkedRights(file->descriptor(), path);
    if (!rights)
        return fail(rights.error());
    if (file->stamp().size > largest)
        return fail(ErrorCode::FileTooLarge, {{ErrorField::Path, shownPath(path)},
                                              {ErrorField::Expected, QString::number(largest / 1024 / 1024)}});
    auto content = Secret::allocate(static_cast<std::size_t>(file->stamp().size));
    if (!content)
        return fail(content.error());
    const auto into = content->writable();
    const qint64 count = file->read({reinterpret_cast<char *>(into.data()), into.size()});
    if (count < 0)
        return fail(ErrorCode::FileUnreadable, {{ErrorField::Path, shownPath(path)}});
    if (std::cmp_not_equal(count, content->size()) || file->stampNow() != file->stamp())
        return fail(about(ErrorCode::FileChanged, path, u"scan"_s));
    return ReplaceableFile{path, file->stamp(), *rights, std::move(*content)};
}

Result<void> replaceFile(const FileReplacement &replacement)
{
    removeLeftover(replacement.path, replacement.token);
    const fs::path beside = placeBeside(replacement.path, replacement.token);
    const int descriptor =
        ::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return fail(errno == EACCES ? about(ErrorCode::FileNotReplaceable, replacement.path, u"folder"_s)
                                    : unwritable(replacement.path, errno));
    auto removing = qScopeGuard([&beside] { ::unlink(beside.c_str()); });
    const auto filled = fill(descriptor, replacement);
    const bool isClosed = ::close(descriptor) == 0;
    if (!filled)
        return filled;
    if (!isClosed)
        return fail(unwritable(replacement.path, errno));
    if (const auto unchanged = checkUnchanged(replacement); !unchanged)
        return unchanged;
    if (::rename(beside.c_str(), replacement.path.c_str()) != 0)
        return fail(unwritable(replacement.path, errno));
    removing.dismiss();
    syncFolder(folderOf(replacement.path));
    return {};
}

void removeLeftover(const fs::path &path, const QByteArray &token)
{
    ::unlink(placeBeside(path, token).c_str());
}

Result<fs::path> keepBeside(const fs::path &path)
{
    for (int number = 1; number < mostNames; ++number) {
        fs::path kept = path;
        kept += number == 1 ? ".changed" : ".changed." + std::to_string(number);
        if (::link(path.c_str(), kept.c_str()) == 0) {
            syncFolder(folderOf(path));
            return kept;
        }
        if (errno != EEXIST)
            return fail(unwritable(kept, errno));
    }
    return fail(unwritable(path, EEXIST));
}

#else

Result<ReplaceableFile> ReplaceableFile::read(const fs::path &, qint64)
{
    return fail(ErrorCode::NotSupported, {{ErrorField::Detail, u"redaction"_s}});
}

Result<void> replaceFile(const FileReplacement &)
{
    return fail(ErrorCode::NotSupported, {{ErrorField::Detail, u"redaction"_s}});
}

void removeLeftover(const fs::path &, const QByteArray &) { }

Result<fs::path> keepBeside(const fs::path &)
{
    return fail(ErrorCode::NotSupported, {{ErrorField::Detail, u"redaction"_s}});
}

#endif

} // namespace keyherd

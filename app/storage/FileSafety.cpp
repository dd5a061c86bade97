// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/FileSafety.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_UNIX
#  include <fcntl.h>
#  include <sys/stat.h>
#  include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

tl::unexpected<Error> unsafe(const QString &path, const QString &reason)
{
    return fail(ErrorCode::UnsafePath, {{ErrorField::Path, path}, {ErrorField::Reason, reason}});
}

tl::unexpected<Error> unwritable(const QString &path)
{
    return fail(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::FileUnwritable,
                {{ErrorField::Path, path}, {ErrorField::Detail, QString::fromLocal8Bit(std::strerror(errno))}});
}

#ifdef Q_OS_UNIX
// A rename is on the disk only when its folder is.
void syncFolder(const QString &path)
{
    const int folder =
        ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
}
#endif

} // namespace

Result<void> prepareFolder(const QString &filePath)
{
    const QString folder = QFileInfo(filePath).absolutePath();
    if (QFileInfo(folder).isDir())
        return {};
    if (!QDir().mkpath(QFileInfo(folder).absolutePath())
        || !QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return unwritable(folder);
    return {};
}

bool somethingAt(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymbolicLink();
}

Result<void> checkFile(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat status = {};
    const QByteArray name = QFile::encodeName(path);
    if (::lstat(name.constData(), &status) != 0) {
        if (errno == EACCES)
            return unsafe(path, u"permission"_s);
        return fail(ErrorCode::VaultMissing, {{ErrorField::Path, path}});
    }
    if (S_ISLNK(status.st_mode))
        return unsafe(path, u"symlink"_s);
    if (!S_ISREG(status.st_mode))
        return unsafe(path, u"not a file"_s);
    if (status.st_nlink > 1)
        return unsafe(path, u"hard link"_s);
    if (status.st_uid != ::geteuid())
        return unsafe(path, u"owner"_s);
#else
    const QFileInfo info(path);
    if (info.isSymbolicLink())
        return unsafe(path, u"symlink"_s);
    if (!info.exists())
        return fail(ErrorCode::VaultMissing, {{ErrorField::Path, path}});
    if (!info.isFile())
        return unsafe(path, u"not a file"_s);
#endif
    return {};
}

void closeToOthers(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat status = {};
    const QByteArray name = QFile::encodeName(path);
    if (::lstat(name.constData(), &status) == 0 && S_ISREG(status.st_mode)
        && (status.st_mode & (S_IRWXG | S_IRWXO)) != 0 && ::chmod(name.constData(), status.st_mode & S_IRWXU) == 0)
        qInfo("vault file was open to others; its mode was corrected");
#else
    Q_UNUSED(path)
#endif
}

QByteArray fileIdentity(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) == 0)
        return QByteArray::number(quint64(status.st_dev)) + ':' + QByteArray::number(quint64(status.st_ino));
#else
    Q_UNUSED(path)
#endif
    return {};
}

Result<void> createFile(const QString &path)
{
    QFile file(path);
    if (somethingAt(path))
        return fail(ErrorCode::VaultExists, {{ErrorField::Path, path}});
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return unwritable(path);
    return {};
}

Result<void> putInPlace(const QString &temporary, const QString &path)
{
    // Asked for before as well: through a dangling link QFile::rename would copy the content.
    if (somethingAt(path) || !QFile::rename(temporary, path)) {
        if (somethingAt(path))
            return fail(ErrorCode::VaultExists, {{ErrorField::Path, path}});
        return unwritable(path);
    }
#ifdef Q_OS_UNIX
    syncFolder(path);
#endif
    return {};
}

Result<void> putOver(const QString &temporary, const QString &path)
{
#ifdef Q_OS_UNIX
    const QByteArray from = QFile::encodeName(temporary);
    const int file = ::open(from.constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    const bool onDisk = file >= 0 && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    if (!onDisk || ::rename(from.constData(), QFile::encodeName(path).constData()) != 0)
        return unwritable(path);
    syncFolder(path);
#else
    QFile::remove(path);
    if (!QFile::rename(temporary, path))
        return unwritable(path);
#endif
    return {};
}

} // namespace keyherd

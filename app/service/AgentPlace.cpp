// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/AgentPlace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

Error systemError(const QString &path)
{
    return {ErrorCode::StorageFailed,
            {{ErrorField::Detail, u"%1: %2"_s.arg(path, QString::fromLocal8Bit(std::strerror(errno)))}}};
}

Result<void> checkFolder(const QString &folder)
{
    const QByteArray name = QFile::encodeName(folder);
    struct stat info = {};
    if (lstat(name.constData(), &info) != 0)
        return fail(systemError(folder));
    if (!S_ISDIR(info.st_mode) || info.st_uid != geteuid())
        return fail(ErrorCode::UnsafePath, {{ErrorField::Path, folder}, {ErrorField::Reason, u"owner"_s}});
    if ((info.st_mode & (S_IRWXG | S_IRWXO)) == 0)
        return {};
    // Our own folder may have been made under another umask; anybody else's is not ours to change.
    if (QFileInfo(folder).fileName() == "keyherd"_L1 && chmod(name.constData(), S_IRWXU) == 0)
        return {};
    return fail(ErrorCode::OpenToOthers, {{ErrorField::Path, folder}});
}

Result<void> removeLeftSocket(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat info = {};
    if (lstat(name.constData(), &info) != 0)
        return {};
    if (!S_ISSOCK(info.st_mode))
        return fail(ErrorCode::UnsafePath, {{ErrorField::Path, path}, {ErrorField::Reason, u"kind"_s}});
    return unlink(name.constData()) == 0 ? Result<void>() : fail(systemError(path));
}

} // namespace

Result<AgentPlace> AgentPlace::take(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(folder)) {
        QDir().mkpath(QFileInfo(folder).absolutePath());
        mkdir(QFile::encodeName(folder).constData(), S_IRWXU);
    }
    if (const auto safe = checkFolder(folder); !safe)
        return fail(safe.error());
    const QString lockPath = path + ".lock"_L1;
    AgentPlace place(
        open(QFile::encodeName(lockPath).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR));
    if (place.m_lock < 0)
        return fail(systemError(lockPath));
    if (flock(place.m_lock, LOCK_EX | LOCK_NB) != 0)
        return fail(errno == EWOULDBLOCK ? Error{ErrorCode::AgentRunning, {{ErrorField::Path, path}}}
                                         : systemError(lockPath));
    if (const auto removed = removeLeftSocket(path); !removed)
        return fail(removed.error());
    return place;
}

AgentPlace::~AgentPlace()
{
    if (m_lock >= 0)
        close(m_lock);
}

} // namespace keyherd

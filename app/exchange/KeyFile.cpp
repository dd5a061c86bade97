// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/KeyFile.h"

#include "exchange/DotenvReader.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#  include <fcntl.h>
#  include <sys/stat.h>
#  include <unistd.h>
#endif

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr std::size_t greatestFile = 64 * 1024;

Error unreadable(const QString &path, const QString &detail)
{
    return {ErrorCode::FileUnreadable, {{ErrorField::Path, path}, {ErrorField::Detail, detail}}};
}

#ifdef Q_OS_UNIX
constexpr mode_t rightsOfOthers = S_IRWXG | S_IRWXO;

/// What is looked at is what was opened, so that nobody can put another file in its place in between.
Result<void> openPrivate(QFile &file, const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return fail(ErrorCode::NoSuchFile, {{ErrorField::Path, path}});
        return fail(unreadable(path, QString::fromLocal8Bit(std::strerror(errno))));
    }
    if (!file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return fail(unreadable(path, file.errorString()));
    }
    struct stat facts = {};
    if (::fstat(descriptor, &facts) != 0)
        return fail(unreadable(path, QString::fromLocal8Bit(std::strerror(errno))));
    if (!S_ISREG(facts.st_mode) || facts.st_uid != ::geteuid())
        return fail(unreadable(path, u"not a plain file of one's own"_s));
    if ((facts.st_mode & rightsOfOthers) != 0)
        return fail(ErrorCode::OpenToOthers, {{ErrorField::Path, path}});
    return {};
}
#else
/// Qt does not tell here who else may read a file.
Result<void> openPrivate(QFile &file, const QString &path)
{
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::NoSuchFile, {{ErrorField::Path, path}});
    file.setFileName(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(unreadable(path, file.errorString()));
    return {};
}
#endif

Result<Secret> contentOf(QFile &file, const QString &path)
{
    auto content = Secret::allocate(greatestFile + 1);
    if (!content)
        return content;
    std::size_t size = 0;
    while (size < content->size()) {
        const auto rest = content->writable().subspan(size);
        const qint64 count = file.read(reinterpret_cast<char *>(rest.data()), static_cast<qint64>(rest.size()));
        if (count < 0)
            return fail(unreadable(path, file.errorString()));
        if (count == 0)
            break;
        size += static_cast<std::size_t>(count);
    }
    if (size > greatestFile)
        return fail(unreadable(path, u"longer than 64 KiB"_s));
    content->truncate(size);
    return content;
}

} // namespace

Result<ForeignKeys> readKeyFile(const QString &path, const Catalogue &catalogue)
{
    QFile file;
    if (const auto opened = openPrivate(file, path); !opened)
        return fail(opened.error());
    return contentOf(file, path).and_then([&catalogue](const Secret &content) {
        return readKeyFile(content.view(), catalogue);
    });
}

} // namespace keyherd

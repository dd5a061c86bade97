// SPDX-License-Identifier: GPL-3.0-or-later
// Two programs may write one file at once: each has a name of its own for the new file, which holds its process's number, so that what was left
// by one that was killed is known and removed.
#include "delivery/FileOutput.h"

#include "exchange/scan/PathBytes.h"

#include <QCryptographicHash>

#ifdef Q_OS_UNIX
#  include <cerrno>
#  include <csignal>

#  include <unistd.h>
#else
#  include <QSaveFile>
#endif

namespace fs = std::filesystem;
using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qint64 largest = qint64{64} * 1024 * 1024;

#ifdef Q_OS_UNIX

QByteArray tokenOf(const fs::path &path)
{
    return "output-" + QCryptographicHash::hash(pathBytes(path), QCryptographicHash::Sha256).first(8).toHex() + '-';
}

// It holds secrets, and nobody else will ever look for it.
void removeLeftovers(const fs::path &path)
{
    const QByteArray begin = ".keyherd-" + tokenOf(path);
    constexpr QByteArrayView end(".new");
    std::error_code error;
    for (fs::directory_iterator entry(path.parent_path(), error), last; !error && entry != last;
         entry.increment(error)) {
        const QByteArray name = pathBytes(entry->path().filename());
        if (!name.startsWith(begin) || !name.endsWith(end))
            continue;
        const QByteArray process = name.sliced(begin.size()).chopped(end.size());
        const bool isGone = ::kill(static_cast<pid_t>(process.toLongLong()), 0) != 0 && errno == ESRCH;
        if (isGone)
            removeLeftover(path, tokenOf(path) + process);
    }
}

Result<void> put(FileReplacement replacement)
{
    removeLeftovers(replacement.path);
    replacement.token = tokenOf(replacement.path) + QByteArray::number(::getpid());
    return replaceFile(replacement).map_error([](const Error &error) {
        return error.code == ErrorCode::FileChanged ? error.with(ErrorField::Reason, u"writing"_s) : error;
    });
}

#endif

} // namespace

Result<fs::path> wholePath(const fs::path &path)
{
    std::error_code error;
    const fs::path target = fs::canonical(path, error);
    if (!error)
        return target;
    const fs::path folder = fs::canonical(path.has_parent_path() ? path.parent_path() : fs::path("."), error);
    if (error)
        return fail(ErrorCode::NoSuchFile, {{ErrorField::Path, shownPath(path.parent_path())}});
    return folder / path.filename();
}

Result<ReplaceableFile> readForWriting(const fs::path &path, qint64 most)
{
    return ReplaceableFile::read(path, most).map_error([](const Error &error) {
        const bool isOfReading = error.code == ErrorCode::FileTooLarge || error.code == ErrorCode::FileChanged
                              || error.value(ErrorField::Reason) == "kind"_L1;
        return isOfReading ? error.with(ErrorField::Reason, u"writing"_s) : error;
    });
}

#ifdef Q_OS_UNIX

Result<void> putFile(const fs::path &path, QByteArrayView content)
{
    const auto whole = wholePath(path);
    if (!whole)
        return fail(whole.error());
    const auto present = readForWriting(*whole, largest);
    if (present)
        return putFile(*present, content);
    if (present.error().code != ErrorCode::NoSuchFile)
        return fail(present.error());
    return put({.path = *whole,
                .content = content,
                .rights = {.mode = 0600, .owner = ::geteuid(), .group = ::getegid()},
                .replaced = {},
                .token = {}});
}

Result<void> putFile(const ReplaceableFile &file, QByteArrayView content)
{
    if (file.rights.names > 1)
        return fail(ErrorCode::FileNotReplaceable,
                    {{ErrorField::Path, shownPath(file.path)}, {ErrorField::Reason, u"names"_s}});
    return put({.path = file.path, .content = content, .rights = file.rights, .replaced = file.stamp, .token = {}});
}

#else

Result<void> putFile(const fs::path &path, QByteArrayView content)
{
    QSaveFile file(shownPath(path));
    const bool isWritten = file.open(QIODevice::WriteOnly)
                        && file.write(content.data(), content.size()) == content.size() && file.commit();
    if (!isWritten)
        return fail(ErrorCode::FileUnwritable,
                    {{ErrorField::Path, shownPath(path)}, {ErrorField::Detail, file.errorString()}});
    return {};
}

Result<void> putFile(const ReplaceableFile &file, QByteArrayView content)
{
    return putFile(file.path, content);
}

#endif

} // namespace keyherd

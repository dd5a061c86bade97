// SPDX-License-Identifier: GPL-3.0-or-later
// Without QFile: a tree has many small files, and of each hardly more than its bytes is wanted.
#include "exchange/scan/PlainFile.h"

#include <algorithm>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>

#ifdef Q_OS_UNIX
#  include <unistd.h>
#else
#  include <io.h>
#endif

namespace keyherd {

namespace {

#ifdef Q_OS_UNIX
using Status = struct stat;

int openToRead(const std::filesystem::path &path)
{
    return ::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
}

bool statusOf(int descriptor, Status &status)
{
    return ::fstat(descriptor, &status) == 0;
}

bool isPlain(const Status &status)
{
    return S_ISREG(status.st_mode);
}

qint64 modifiedAt(const Status &status)
{
#  ifdef Q_OS_DARWIN
    const timespec &time = status.st_mtimespec;
#  else
    const timespec &time = status.st_mtim;
#  endif
    return qint64{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

qint64 readOnce(int descriptor, std::span<char> into)
{
    return ::read(descriptor, into.data(), into.size());
}

void closeFile(int descriptor)
{
    ::close(descriptor);
}
#else
using Status = struct _stat64;

int openToRead(const std::filesystem::path &path)
{
    return ::_wopen(path.c_str(), _O_RDONLY | _O_BINARY | _O_NOINHERIT);
}

bool statusOf(int descriptor, Status &status)
{
    return ::_fstat64(descriptor, &status) == 0;
}

bool isPlain(const Status &status)
{
    return (status.st_mode & _S_IFREG) != 0;
}

qint64 modifiedAt(const Status &status)
{
    return qint64{status.st_mtime} * 1'000'000'000;
}

qint64 readOnce(int descriptor, std::span<char> into)
{
    return ::_read(descriptor, into.data(), static_cast<unsigned>(into.size()));
}

void closeFile(int descriptor)
{
    ::_close(descriptor);
}
#endif

FileStamp stampOf(const Status &status)
{
    return {.device = static_cast<std::uint64_t>(status.st_dev),
            .inode = static_cast<std::uint64_t>(status.st_ino),
            .size = status.st_size,
            .modified = modifiedAt(status)};
}

} // namespace

tl::expected<PlainFile, PlainFile::Refusal> PlainFile::open(const std::filesystem::path &path)
{
    const int descriptor = openToRead(path);
    if (descriptor < 0) {
        switch (errno) {
        case ENOENT:
        case ENOTDIR:
            return tl::unexpected(Refusal::Gone);
        case ELOOP:
        case ENXIO: // a socket, or a pipe without its other end
            return tl::unexpected(Refusal::NotPlain);
        default:
            return tl::unexpected(Refusal::Unreadable);
        }
    }
    Status status = {};
    const bool isKnown = statusOf(descriptor, status);
    PlainFile file(descriptor, stampOf(status));
    if (!isKnown)
        return tl::unexpected(Refusal::Unreadable);
    if (!isPlain(status))
        return tl::unexpected(Refusal::NotPlain);
    return file;
}

PlainFile::PlainFile(PlainFile &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_stamp(other.m_stamp)
{
}

PlainFile::~PlainFile()
{
    if (m_descriptor >= 0)
        closeFile(m_descriptor);
}

FileStamp PlainFile::stampNow() const
{
    Status status = {};
    return statusOf(m_descriptor, status) ? stampOf(status) : FileStamp{};
}

qint64 PlainFile::read(std::span<char> into)
{
    qint64 total = 0;
    while (!into.empty()) {
        const qint64 count = readOnce(m_descriptor, into);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return -1;
        if (count == 0)
            break;
        total += count;
        into = into.subspan(static_cast<std::size_t>(count));
    }
    return total;
}

} // namespace keyherd

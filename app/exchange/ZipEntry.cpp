// SPDX-License-Identifier: GPL-3.0-or-later
// Every number in the archive is somebody else's word: none is used before it is known to lie inside.
#include "exchange/ZipEntry.h"

#include <QtEndian>

#include <optional>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qsizetype endSize = 22;
constexpr qsizetype longestComment = 0xffff;
constexpr qsizetype centralSize = 46;
constexpr qsizetype localSize = 30;
constexpr quint16 stored = 0;
constexpr quint16 deflated = 8;

tl::unexpected<Error> notUnderstood(const QString &reason)
{
    return fail(ErrorCode::FileNotUnderstood, {{ErrorField::Reason, reason}});
}

template<typename Number>
qsizetype number(QByteArrayView record, qsizetype at)
{
    return static_cast<qsizetype>(qFromLittleEndian<Number>(record.data() + at));
}

// `size` bytes from `at`; nothing if they are not all there.
std::optional<QByteArrayView> part(QByteArrayView archive, qsizetype at, qsizetype size)
{
    if (at < 0 || size < 0 || at > archive.size() || size > archive.size() - at)
        return std::nullopt;
    return archive.sliced(at, size);
}

// Where the directory begins, which is said at the end.
std::optional<qsizetype> directoryOf(QByteArrayView archive)
{
    const qsizetype last = archive.size() - endSize;
    for (qsizetype at = last; at >= 0 && at >= last - longestComment; --at) {
        if (archive.sliced(at).startsWith(QByteArrayView("PK\x05\x06")))
            return number<quint32>(archive, at + 16);
    }
    return std::nullopt;
}

Result<ForeignBytes> inflated(QByteArrayView packed, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    z_stream stream = {};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_out = static_cast<uInt>(bytes.size());
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return notUnderstood(u"syntax"_s);
    const int outcome = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    ForeignBytes content(std::move(bytes));
    if (outcome != Z_STREAM_END || stream.avail_out != 0)
        return notUnderstood(u"syntax"_s);
    return content;
}

Result<ForeignBytes> contentOf(QByteArrayView archive, QByteArrayView central)
{
    const qsizetype method = number<quint16>(central, 10);
    const qsizetype packedSize = number<quint32>(central, 20);
    const qsizetype size = number<quint32>(central, 24);
    const qsizetype at = number<quint32>(central, 42);
    if (size > longestForeignText)
        return notUnderstood(u"size"_s);
    const auto local = part(archive, at, localSize);
    if (!local || !local->startsWith(QByteArrayView("PK\x03\x04")))
        return notUnderstood(u"syntax"_s);
    const qsizetype head = localSize + number<quint16>(*local, 26) + number<quint16>(*local, 28);
    const auto packed = part(archive, at + head, packedSize);
    if (!packed)
        return notUnderstood(u"syntax"_s);
    if (method == deflated)
        return inflated(*packed, size);
    if (method != stored)
        return notUnderstood(u"syntax"_s);
    ForeignBytes content;
    content.append(*packed);
    return content;
}

} // namespace

Result<ForeignBytes> zipEntry(QByteArrayView archive, QByteArrayView name)
{
    const auto directory = directoryOf(archive);
    if (!directory)
        return notUnderstood(u"syntax"_s);
    for (qsizetype at = *directory;;) {
        const auto central = part(archive, at, centralSize);
        if (!central || !central->startsWith(QByteArrayView("PK\x01\x02")))
            return notUnderstood(u"kind"_s);
        const qsizetype nameSize = number<quint16>(*central, 28);
        if (part(archive, at + centralSize, nameSize) == name)
            return contentOf(archive, *central);
        at += centralSize + nameSize + number<quint16>(*central, 30) + number<quint16>(*central, 32);
    }
}

} // namespace keyherd

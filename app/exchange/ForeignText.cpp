// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ForeignText.h"

#include "base/Secret.h"

#include <QIODevice>
#include <QStringDecoder>

#include <algorithm>

namespace keyherd {

namespace {

constexpr qsizetype firstRoom = 4096;
constexpr QByteArrayView utf8Mark("\xEF\xBB\xBF");

std::optional<QStringConverter::Encoding> sixteenBits(QByteArrayView bytes)
{
    if (bytes.size() < 2)
        return std::nullopt;
    if (bytes.startsWith(QByteArrayView("\xFF\xFE")))
        return QStringConverter::Utf16LE;
    if (bytes.startsWith(QByteArrayView("\xFE\xFF")))
        return QStringConverter::Utf16BE;
    // Without a mark: keys and the names of variables are ASCII, whose other byte is zero.
    if (bytes.size() < 4 || bytes.size() % 2 != 0)
        return std::nullopt;
    if (bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0)
        return QStringConverter::Utf16LE;
    if (bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0 && bytes[3] != 0)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

} // namespace

ForeignBytes &ForeignBytes::operator=(ForeignBytes &&other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    return *this;
}

ForeignBytes::~ForeignBytes()
{
    wipe(m_bytes);
}

// QByteArray would leave what it held before it grew.
void ForeignBytes::makeRoom(qsizetype more)
{
    const qsizetype wanted = m_bytes.size() + more;
    if (wanted <= m_bytes.capacity() && m_bytes.isDetached())
        return;
    QByteArray grown;
    grown.reserve(std::max({wanted, m_bytes.capacity() * 2, firstRoom}));
    grown.append(m_bytes);
    m_bytes.swap(grown);
    wipe(grown);
}

void ForeignBytes::append(char c)
{
    makeRoom(1);
    m_bytes.append(c);
}

void ForeignBytes::append(QByteArrayView bytes)
{
    makeRoom(bytes.size());
    m_bytes.append(bytes);
}

Result<ForeignBytes> ForeignBytes::read(QIODevice &device)
{
    ForeignBytes all;
    ForeignBytes part(QByteArray(64 * 1024, '\0'));
    for (;;) {
        const qint64 count = device.read(part.m_bytes.data(), part.m_bytes.size());
        if (count < 0)
            return fail(ErrorCode::FileUnreadable, {{ErrorField::Detail, device.errorString()}});
        if (count == 0)
            return all;
        all.append(part.view().first(count));
        if (all.size() > longestForeignText)
            return fail(ErrorCode::FileNotUnderstood, {{ErrorField::Reason, QStringLiteral("size")}});
    }
}

ForeignText::ForeignText(QByteArrayView bytes) : m_view(bytes)
{
    if (const auto encoding = sixteenBits(bytes)) {
        QStringDecoder decoder(*encoding);
        QString text = decoder(bytes);
        m_converted = ForeignBytes(text.toUtf8());
        wipe(text);
        m_view = m_converted.view();
    }
    if (m_view.startsWith(utf8Mark))
        m_view = m_view.sliced(utf8Mark.size());
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace keyherd {

/// The parts one after another, each behind its length in four bytes, big-endian, so that no two lists of parts give the same bytes.
[[nodiscard]] inline QByteArray lengthPrefixed(std::initializer_list<QByteArrayView> parts)
{
    constexpr qsizetype lengthSize = 4;
    qsizetype size = 0;
    for (const QByteArrayView part : parts)
        size += lengthSize + part.size();
    QByteArray bytes(size, Qt::Uninitialized);
    char *at = bytes.data();
    for (const QByteArrayView part : parts) {
        qToBigEndian(static_cast<quint32>(part.size()), at);
        at = std::copy(part.begin(), part.end(), at + lengthSize);
    }
    return bytes;
}

/// A number as eight bytes, big-endian.
[[nodiscard]] inline std::array<char, 8> numberBytes(quint64 number)
{
    std::array<char, 8> bytes;
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace keyherd

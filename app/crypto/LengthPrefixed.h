// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <initializer_list>

namespace keyherd {

/// The parts one after another, each behind its length in four bytes, big-endian, so that no two lists of parts give the same bytes.
[[nodiscard]] inline QByteArray lengthPrefixed(std::initializer_list<QByteArrayView> parts)
{
    QByteArray bytes;
    for (const QByteArrayView part : parts) {
        char length[4];
        qToBigEndian(static_cast<quint32>(part.size()), length);
        bytes.append(length, sizeof length);
        bytes.append(part);
    }
    return bytes;
}

/// A number as eight bytes, big-endian.
[[nodiscard]] inline QByteArray numberBytes(quint64 number)
{
    QByteArray bytes(8, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace keyherd

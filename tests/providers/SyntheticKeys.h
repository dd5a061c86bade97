// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace keyherd::tests {

/// `length` characters of the alphabet, none like its neighbour. Keys in these tests are put together from it at run time, so that
/// no scanner takes this source for a leak.
inline QByteArray filler(qsizetype length, QByteArrayView alphabet)
{
    QByteArray result;
    for (qsizetype i = 0; i < length; ++i)
        result += alphabet[(i * 7 + i / alphabet.size()) % alphabet.size()];
    return result;
}

inline QByteArray letters(qsizetype length)
{
    return filler(length, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
}

inline QByteArray hex(qsizetype length)
{
    return filler(length, "0123456789abcdef");
}

/// What stands in the middle of OpenAI's keys.
inline QByteArray openAiMark()
{
    return QByteArray("T3Blbk").append("FJ");
}

} // namespace keyherd::tests

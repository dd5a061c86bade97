// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/KeyBytes.h"

#include <algorithm>

namespace keyherd {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// Unicode's White_Space, and the marks without width that web pages and word processors leave around a copied text.
constexpr Range edgeCharacters[] = {
    {0x0009, 0x000D}, {0x0020, 0x0020}, {0x0085, 0x0085}, {0x00A0, 0x00A0}, {0x1680, 0x1680}, {0x180E, 0x180E},
    {0x2000, 0x200F}, {0x2028, 0x202F}, {0x205F, 0x2064}, {0x2066, 0x2069}, {0x3000, 0x3000}, {0xFEFF, 0xFEFF},
};

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

// One UTF-8 sequence of up to three bytes, which is as long as an edge character gets; 0 if it is not one.
char32_t decoded(QByteArrayView bytes)
{
    const auto at = [bytes](qsizetype i) { return static_cast<char32_t>(static_cast<unsigned char>(bytes[i])); };
    if (bytes.size() == 1 && at(0) < 0x80)
        return at(0);
    if (bytes.size() == 2 && (at(0) & 0xE0) == 0xC0)
        return (at(0) & 0x1F) << 6 | (at(1) & 0x3F);
    if (bytes.size() == 3 && (at(0) & 0xF0) == 0xE0)
        return (at(0) & 0x0F) << 12 | (at(1) & 0x3F) << 6 | (at(2) & 0x3F);
    return 0;
}

bool isEdge(QByteArrayView bytes)
{
    const char32_t character = decoded(bytes);
    return std::any_of(std::begin(edgeCharacters), std::end(edgeCharacters),
                       [character](const Range &range) { return character >= range.first && character <= range.last; });
}

qsizetype firstLength(QByteArrayView bytes)
{
    qsizetype length = 1;
    while (length < bytes.size() && isContinuation(bytes[length]))
        ++length;
    return length;
}

qsizetype lastLength(QByteArrayView bytes)
{
    qsizetype length = 1;
    while (length < bytes.size() && isContinuation(bytes[bytes.size() - length]))
        ++length;
    return length;
}

} // namespace

QByteArrayView withoutEdges(QByteArrayView typed)
{
    while (!typed.isEmpty() && isEdge(typed.first(firstLength(typed))))
        typed = typed.sliced(firstLength(typed));
    while (!typed.isEmpty() && isEdge(typed.last(lastLength(typed))))
        typed = typed.chopped(lastLength(typed));
    return typed;
}

std::optional<qsizetype> firstInvalidByte(QByteArrayView key)
{
    const auto found = std::find_if(key.begin(), key.end(), [](char byte) { return byte < 0x21 || byte > 0x7E; });
    if (found == key.end())
        return std::nullopt;
    return found - key.begin();
}

} // namespace keyherd

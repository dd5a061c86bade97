// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <bitset>

namespace keyherd {

/// What can be told of all texts that a pattern fits, without matching any: for tables that say where matching is worth the while.
struct KeyShape
{
    QList<QByteArray> prefixes;  ///< each text begins with one of these; an empty one: with anything
    qsizetype shortest = 0;      ///< in bytes
    qsizetype longest = 0;       ///< in bytes; `unbounded` if nothing limits it
    std::bitset<128> characters; ///< no text holds any other

    static constexpr qsizetype unbounded = qsizetype{1} << 40;
};

/// Reads patterns of literals, classes, groups, alternatives and quantifiers. Of any other one it says what is true of all texts.
[[nodiscard]] KeyShape shapeOf(const QString &pattern);

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>

namespace keyherd {

/// A value in a text and what it is called there. Views of the text.
struct PastedField
{
    QByteArrayView name;
    QByteArrayView value; ///< without quotes and without "Bearer"
    qsizetype offset;     ///< of the value
};

/// All named values of a text, in whatever language: X=…, "x": "…", x: …, setx X …, -H 'X: …', f(x="…"). One value may be a part of
/// another: X="y=…".
[[nodiscard]] QList<PastedField> fieldsIn(QByteArrayView text);

/// The text between the braces that are the closest around a place; empty outside of any.
struct Block
{
    qsizetype begin;
    qsizetype end;
    [[nodiscard]] bool contains(qsizetype offset) const { return offset >= begin && offset < end; }
};
[[nodiscard]] Block blockAround(QByteArrayView text, qsizetype offset);

/// What a comment behind text[…, end) on its line says, or else one on the line above; without its signs. Empty if there is none.
[[nodiscard]] QByteArrayView commentBehind(QByteArrayView text, qsizetype end);
[[nodiscard]] QByteArrayView commentAbove(QByteArrayView text, qsizetype begin);

} // namespace keyherd

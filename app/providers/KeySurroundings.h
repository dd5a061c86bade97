// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>

namespace keyherd {

/// An address in a text.
struct AddressInText
{
    QByteArrayView url;  ///< up to the first byte that no URL holds, without a full stop or comma at its end
    QByteArrayView host; ///< without user and port
    qsizetype offset;    ///< in the text
};

/// What stands around a key in a text. Views of the text, found when asked for; looks no further than a paragraph and 512 bytes.
class KeySurroundings
{
public:
    KeySurroundings(QByteArrayView text, qsizetype begin, qsizetype end) : m_text(text), m_begin(begin), m_end(end) { }

    /// The variable, field or header whose value the key is; empty if none.
    [[nodiscard]] QByteArrayView name() const;
    /// Whom the key is given to as the first argument: "cohere.Client" in cohere.Client("…"); empty if nobody.
    [[nodiscard]] QByteArrayView callee() const;
    /// The names before the key on its line, the nearest first; at most eight.
    [[nodiscard]] QList<QByteArrayView> namesOnLine() const;
    /// The names that the key is under by indentation or by a "[section]", the nearest first; at most four.
    [[nodiscard]] QList<QByteArrayView> sections() const;
    /// The addresses near it, the nearest first; none of a block in braces beside the key's own.
    [[nodiscard]] QList<AddressInText> addresses() const;

private:
    [[nodiscard]] qsizetype lineBegin(qsizetype position) const;
    [[nodiscard]] QByteArrayView nameOfNameAndValue(QByteArrayView name) const;

    QByteArrayView m_text;
    qsizetype m_begin;
    qsizetype m_end;
};

/// The addresses in a text, in their order.
[[nodiscard]] QList<AddressInText> addressesIn(QByteArrayView text);

} // namespace keyherd

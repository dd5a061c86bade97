// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/Catalogue.h"
#include "providers/KeyNaming.h"
#include "providers/KeyShape.h"
#include "providers/Recognition.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <array>

namespace keyherd {

class KeySurroundings;

/// A key in a text. Holds nothing of the key itself.
struct KeyFinding
{
    qsizetype offset; ///< in bytes
    qsizetype length; ///< in bytes
    QList<Guess> guesses;
    QString variable; ///< the variable, field or header whose value it is; empty if none
};

/// Finds the keys of all providers in any text: sources, logs, settings. Keys of a shape that much else has (32 hexadecimal digits)
/// count only where a name on their line or around it says whose they are. Placeholders are none.
///
/// Immutable once built; may scan on many threads at once. Time grows with the size of the text, whatever it holds.
class KeyScanner
{
public:
    /// For the entries that the catalogue has now; it must outlive the scanner.
    explicit KeyScanner(const Catalogue &catalogue);
    explicit KeyScanner(Catalogue &&) = delete;

    /// In the order of the text. UTF-8 or any other encoding of which ASCII is a part. Copies nothing but what has a key's shape,
    /// and wipes that.
    [[nodiscard]] QList<KeyFinding> scan(QByteArrayView text) const;

    [[nodiscard]] const KeyNaming &naming() const { return m_naming; }
    /// Who is named around text[begin, end).
    [[nodiscard]] NamedProviders namedAround(QByteArrayView text, qsizetype begin, qsizetype end) const;

private:
    struct Family
    {
        const KeyFamily *family; ///< of m_catalogue
        KeyShape shape;
    };
    struct Prefix
    {
        QByteArray text;
        qsizetype family; ///< its place in m_families
    };
    struct Token
    {
        qsizetype begin;
        qsizetype end;
        bool isJoined; ///< it holds dots or colons
    };
    class Pass;

    // For a text that may be much else than a key: only what its name or the callee says.
    [[nodiscard]] NamedProviders namedAsValue(QByteArrayView text, qsizetype begin, qsizetype end) const;
    [[nodiscard]] QList<ProviderId> firstNamed(const QList<QByteArrayView> &names) const;
    [[nodiscard]] QList<ProviderId> namedByHost(const KeySurroundings &around) const;
    void addFamily(const KeyFamily &family);

    const Catalogue &m_catalogue;
    const KeyNaming m_naming;
    QList<Family> m_families;
    std::array<QList<Prefix>, 128> m_prefixes; ///< by the first character
    QList<qsizetype> m_unmarked;               ///< families whose keys may begin with anything
    qsizetype m_shortestUnmarked = 0;
};

} // namespace keyherd

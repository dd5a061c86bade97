// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/KeyShape.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

using Characters = std::bitset<128>;

constexpr qsizetype mostPrefixes = 64;
constexpr std::size_t mostOfAClass = 8; // what a larger class begins with would say little
constexpr int deepestGroup = 16;

struct Part
{
    KeyShape shape;
    bool complete = true; // the prefixes are the whole texts, so that what follows goes on with them
};

Part empty()
{
    return {.shape = {.prefixes = {QByteArray()}, .shortest = 0, .longest = 0, .characters = {}}, .complete = true};
}

qsizetype bounded(qsizetype length)
{
    return std::min(length, KeyShape::unbounded);
}

Part oneOf(const Characters &characters)
{
    Part part{.shape = {.prefixes = {}, .shortest = 1, .longest = 1, .characters = characters}, .complete = true};
    if (characters.count() > mostOfAClass)
        return {.shape = {{QByteArray()}, 1, 1, characters}, .complete = false};
    for (std::size_t c = 0; c < characters.size(); ++c) {
        if (characters.test(c))
            part.shape.prefixes << QByteArray(1, static_cast<char>(c));
    }
    return part;
}

Part joined(Part first, const Part &second)
{
    first.shape.shortest = bounded(first.shape.shortest + second.shape.shortest);
    first.shape.longest = bounded(first.shape.longest + second.shape.longest);
    first.shape.characters |= second.shape.characters;
    const bool tooMany = first.shape.prefixes.size() * second.shape.prefixes.size() > mostPrefixes;
    if (!first.complete || tooMany) {
        first.complete = false;
        return first;
    }
    QList<QByteArray> prefixes;
    for (const QByteArray &begin : std::as_const(first.shape.prefixes)) {
        for (const QByteArray &end : second.shape.prefixes)
            prefixes << begin + end;
    }
    first.shape.prefixes = prefixes;
    first.complete = second.complete;
    return first;
}

Part either(Part first, const Part &second)
{
    first.shape.shortest = std::min(first.shape.shortest, second.shape.shortest);
    first.shape.longest = std::max(first.shape.longest, second.shape.longest);
    first.shape.characters |= second.shape.characters;
    first.shape.prefixes += second.shape.prefixes;
    first.complete = first.complete && second.complete;
    return first;
}

Part repeated(const Part &part, qsizetype least, qsizetype most)
{
    if (least == 0 && most == 1)
        return either(part, empty());
    Part all = empty();
    for (qsizetype i = 0; i < least && all.complete; ++i)
        all = joined(all, part);
    all.shape.shortest = bounded(part.shape.shortest * least);
    all.shape.longest = most == KeyShape::unbounded ? most : bounded(part.shape.longest * most);
    all.shape.characters = part.shape.characters;
    all.complete = all.complete && least == most;
    return all;
}

// Recursive descent; nullopt where the pattern holds what it does not know.
class PatternReader
{
public:
    explicit PatternReader(QStringView pattern) : m_rest(pattern) { }

    [[nodiscard]] std::optional<Part> read()
    {
        std::optional<Part> part = alternatives();
        return m_rest.isEmpty() ? part : std::nullopt;
    }

private:
    bool take(QChar c)
    {
        if (!m_rest.startsWith(c))
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    bool takeAnchor()
    {
        for (const QLatin1StringView anchor : {"^"_L1, "$"_L1, "\\A"_L1, "\\z"_L1, "\\Z"_L1}) {
            if (!m_rest.startsWith(anchor))
                continue;
            m_rest = m_rest.sliced(anchor.size());
            return true;
        }
        return false;
    }

    QChar next()
    {
        const QChar c = m_rest.front();
        m_rest = m_rest.sliced(1);
        return c;
    }

    std::optional<Part> alternatives()
    {
        std::optional<Part> part = sequence();
        while (part && take(u'|')) {
            const std::optional<Part> other = sequence();
            part = other ? std::optional(either(*part, *other)) : std::nullopt;
        }
        return part;
    }

    std::optional<Part> sequence()
    {
        Part all = empty();
        while (!m_rest.isEmpty() && !m_rest.startsWith(u'|') && !m_rest.startsWith(u')')) {
            if (takeAnchor())
                continue;
            const std::optional<Part> part = quantified();
            if (!part)
                return std::nullopt;
            all = joined(all, *part);
        }
        return all;
    }

    std::optional<Part> quantified()
    {
        const std::optional<Part> part = single();
        if (!part || m_rest.isEmpty())
            return part;
        std::optional<Part> result = part;
        if (take(u'?'))
            result = repeated(*part, 0, 1);
        else if (take(u'*'))
            result = repeated(*part, 0, KeyShape::unbounded);
        else if (take(u'+'))
            result = repeated(*part, 1, KeyShape::unbounded);
        else if (take(u'{'))
            result = counted(*part);
        else
            return part;
        return m_rest.startsWith(u'?') || m_rest.startsWith(u'+') ? std::nullopt : result;
    }

    std::optional<Part> counted(const Part &part)
    {
        const qsizetype end = m_rest.indexOf(u'}');
        if (end < 0)
            return std::nullopt;
        const auto bounds = m_rest.first(end).split(u',');
        m_rest = m_rest.sliced(end + 1);
        bool isNumber = false;
        const qsizetype least = bounds.front().toInt(&isNumber);
        if (!isNumber || bounds.size() > 2)
            return std::nullopt;
        if (bounds.size() == 1 || bounds.back().isEmpty())
            return repeated(part, least, bounds.size() == 1 ? least : KeyShape::unbounded);
        const qsizetype most = bounds.back().toInt(&isNumber);
        return isNumber ? std::optional(repeated(part, least, most)) : std::nullopt;
    }

    std::optional<Part> single()
    {
        const QChar c = next();
        if (c == u'(')
            return group();
        if (c == u'[')
            return characterClass();
        if (c == u'.' || c == u'{' || c == u'*' || c == u'+' || c == u'?' || c.unicode() > 126)
            return std::nullopt;
        const std::optional<Characters> characters = c == u'\\' ? escaped() : literal(c);
        return characters ? std::optional(oneOf(*characters)) : std::nullopt;
    }

    std::optional<Part> group()
    {
        if (m_rest.startsWith("?:"_L1))
            m_rest = m_rest.sliced(2);
        else if (m_rest.startsWith(u'?'))
            return std::nullopt;
        if (++m_depth > deepestGroup)
            return std::nullopt;
        std::optional<Part> part = alternatives();
        --m_depth;
        return take(u')') ? part : std::nullopt;
    }

    static std::optional<Characters> literal(QChar c)
    {
        Characters one;
        one.set(c.unicode());
        return one;
    }

    static Characters range(char first, char last)
    {
        Characters all;
        for (int c = first; c <= last; ++c)
            all.set(static_cast<std::size_t>(c));
        return all;
    }

    std::optional<Characters> escaped()
    {
        if (m_rest.isEmpty())
            return std::nullopt;
        const QChar c = next();
        if (c == u'd')
            return range('0', '9');
        if (c == u'S')
            return range('!', '~');
        if (c == u'w')
            return range('0', '9') | range('A', 'Z') | range('a', 'z') | range('_', '_');
        return c.unicode() < 127 && !c.isLetterOrNumber() ? literal(c) : std::nullopt;
    }

    std::optional<Part> characterClass()
    {
        Characters all;
        if (m_rest.startsWith(u'^'))
            return std::nullopt;
        while (!m_rest.isEmpty() && !m_rest.startsWith(u']')) {
            const QChar first = next();
            if (first == u'[' || first.unicode() > 126)
                return std::nullopt;
            const std::optional<Characters> characters = first == u'\\' ? escaped() : literal(first);
            if (!characters)
                return std::nullopt;
            all |= *characters;
            if (m_rest.size() < 2 || m_rest.front() != u'-' || m_rest.at(1) == u']')
                continue;
            const QChar last = m_rest.at(1);
            if (first == u'\\' || last == u'\\' || last.unicode() > 126)
                return std::nullopt;
            m_rest = m_rest.sliced(2);
            all |= range(static_cast<char>(first.unicode()), static_cast<char>(last.unicode()));
        }
        return take(u']') ? std::optional(oneOf(all)) : std::nullopt;
    }

    QStringView m_rest;
    int m_depth = 0;
};

} // namespace

KeyShape shapeOf(const QString &pattern)
{
    if (std::optional<Part> part = PatternReader(pattern).read())
        return part->shape;
    return {.prefixes = {QByteArray()},
            .shortest = 0,
            .longest = KeyShape::unbounded,
            .characters = Characters().set()};
}

} // namespace keyherd

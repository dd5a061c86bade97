// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scan/IgnoreRules.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace keyherd {

namespace {

const QByteArray anyParts = "**";

int asInt(char c)
{
    return static_cast<unsigned char>(c);
}

using CharacterClass = std::pair<QByteArrayView, int (*)(int)>;

bool isOfClass(QByteArrayView name, char c)
{
    static constexpr std::array<CharacterClass, 10> classes = {{{"alnum", std::isalnum},
                                                                {"alpha", std::isalpha},
                                                                {"blank", std::isblank},
                                                                {"cntrl", std::iscntrl},
                                                                {"digit", std::isdigit},
                                                                {"lower", std::islower},
                                                                {"punct", std::ispunct},
                                                                {"space", std::isspace},
                                                                {"upper", std::isupper},
                                                                {"xdigit", std::isxdigit}}};
    const auto known = std::ranges::find(classes, name, &CharacterClass::first);
    return known != classes.end() && known->second(asInt(c)) != 0;
}

/// A set in brackets, of which the first was read. Where `pattern[at]` stands after the set; nothing if the brackets never close.
struct BracketSet
{
    bool fits;
    qsizetype end;
};

std::optional<BracketSet> matchSet(QByteArrayView pattern, qsizetype at, char c)
{
    bool fits = false;
    const bool isNegated = at < pattern.size() && (pattern[at] == '!' || pattern[at] == '^');
    at += isNegated ? 1 : 0;
    for (bool isFirst = true; at < pattern.size() && (isFirst || pattern[at] != ']'); isFirst = false) {
        if (pattern.sliced(at).startsWith("[:")) {
            const qsizetype close = pattern.indexOf(":]", at + 2);
            if (close < 0)
                return std::nullopt;
            fits = fits || isOfClass(pattern.sliced(at + 2, close - at - 2), c);
            at = close + 2;
            continue;
        }
        if (pattern[at] == '\\' && at + 1 < pattern.size())
            ++at;
        const char from = pattern[at++];
        char to = from;
        if (at + 1 < pattern.size() && pattern[at] == '-' && pattern[at + 1] != ']') {
            at += pattern[at + 1] == '\\' && at + 2 < pattern.size() ? 2 : 1;
            to = pattern[at++];
        }
        fits = fits || (asInt(from) <= asInt(c) && asInt(c) <= asInt(to));
    }
    if (at >= pattern.size())
        return std::nullopt;
    return BracketSet{fits != isNegated, at + 1};
}

/// Whether `pattern[at]` and what belongs to it fits the character; up to where it goes.
std::optional<qsizetype> matchOne(QByteArrayView pattern, qsizetype at, char c)
{
    switch (pattern[at]) {
    case '?':
        return at + 1;
    case '[': {
        const auto set = matchSet(pattern, at + 1, c);
        return set && set->fits ? std::optional(set->end) : std::nullopt;
    }
    case '\\':
        at += at + 1 < pattern.size() ? 1 : 0;
        [[fallthrough]];
    default:
        return pattern[at] == c ? std::optional(at + 1) : std::nullopt;
    }
}

// Only the last star ever needs to take more, so that no pattern takes more than the product of both lengths.
bool matchPart(QByteArrayView pattern, QByteArrayView name)
{
    qsizetype at = 0;
    qsizetype star = -1;
    qsizetype starTook = 0;
    for (qsizetype i = 0; i < name.size();) {
        if (at < pattern.size() && pattern[at] == '*') {
            star = at++;
            starTook = i;
            continue;
        }
        const auto next = at < pattern.size() ? matchOne(pattern, at, name[i]) : std::nullopt;
        if (next) {
            at = *next;
            ++i;
        } else if (star >= 0) {
            at = star + 1;
            i = ++starTook;
        } else {
            return false;
        }
    }
    while (at < pattern.size() && pattern[at] == '*')
        ++at;
    return at == pattern.size();
}

// The same with ** in the place of the star.
bool matchParts(const QList<QByteArray> &pattern, const QList<QByteArrayView> &path)
{
    qsizetype at = 0;
    qsizetype star = -1;
    qsizetype starTook = 0;
    for (qsizetype i = 0; i < path.size();) {
        if (at < pattern.size() && pattern[at] == anyParts) {
            star = at++;
            starTook = i;
        } else if (at < pattern.size() && matchPart(pattern[at], path[i])) {
            ++at;
            ++i;
        } else if (star >= 0) {
            at = star + 1;
            i = ++starTook;
        } else {
            return false;
        }
    }
    return at == pattern.size();
}

QList<QByteArrayView> partsOf(QByteArrayView path)
{
    QList<QByteArrayView> parts;
    for (qsizetype begin = 0; begin <= path.size();) {
        qsizetype end = path.indexOf('/', begin);
        end = end < 0 ? path.size() : end;
        parts << path.sliced(begin, end - begin);
        begin = end + 1;
    }
    return parts;
}

QByteArrayView withoutEnd(QByteArrayView line)
{
    if (line.endsWith('\r'))
        line.chop(1);
    while (line.endsWith(' ') && !line.endsWith("\\ "))
        line.chop(1);
    return line;
}

} // namespace

std::optional<IgnoreRules::Rule> IgnoreRules::ruleOf(QByteArrayView line)
{
    line = withoutEnd(line);
    if (line.isEmpty() || line.front() == '#')
        return std::nullopt;
    Rule rule;
    if (line.front() == '!') {
        rule.isNegated = true;
        line = line.sliced(1);
    }
    if (line.endsWith('/')) {
        rule.onlyFolders = true;
        line.chop(1);
    }
    rule.isAnchored = line.contains('/');
    if (line.startsWith('/'))
        line = line.sliced(1);
    if (line.isEmpty())
        return std::nullopt;
    for (const QByteArrayView part : partsOf(line))
        rule.parts << part.toByteArray();
    return rule;
}

IgnoreRules IgnoreRules::read(QByteArrayView text)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    IgnoreRules rules;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        const QByteArrayView line = end < 0 ? text : text.first(end);
        if (const auto rule = ruleOf(line))
            rules.m_rules << *rule;
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    }
    return rules;
}

std::optional<bool> IgnoreRules::verdictOn(QByteArrayView path, bool isFolder) const
{
    const QList<QByteArrayView> parts = partsOf(path);
    const auto fits = [&](const Rule &rule) {
        if (rule.onlyFolders && !isFolder)
            return false;
        return rule.isAnchored ? matchParts(rule.parts, parts) : matchPart(rule.parts.constFirst(), parts.constLast());
    };
    const auto last = std::find_if(m_rules.crbegin(), m_rules.crend(), fits);
    return last == m_rules.crend() ? std::nullopt : std::optional(!last->isNegated);
}

} // namespace keyherd

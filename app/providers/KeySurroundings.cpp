// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/KeySurroundings.h"

#include "providers/KeyNaming.h"

#include <algorithm>

namespace keyherd {

namespace {

constexpr qsizetype farthest = 512;
constexpr qsizetype longestName = 100;
constexpr qsizetype longestGap = 64; // between a name and its value
constexpr qsizetype mostNames = 8;
constexpr qsizetype mostSections = 4;
constexpr qsizetype mostAddresses = 8;

bool isOneOf(char c, QByteArrayView characters)
{
    return std::find(characters.begin(), characters.end(), c) != characters.end();
}

bool isAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isNameCharacter(char c)
{
    return isAlphanumeric(c) || c == '_' || c == '-' || c == '.';
}

bool isUrlCharacter(char c)
{
    return c > 0x20 && c < 0x7F && !isOneOf(c, "\"'`<>\\^{|}");
}

// "OPENAI_API_KEY": what stands without a sign between it and its value only in shells, where it is written so.
bool isLikeAVariable(QByteArrayView name)
{
    return name.contains('_') && std::none_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool isScheme(QByteArrayView word)
{
    return word.compare("bearer", Qt::CaseInsensitive) == 0 || word.compare("token", Qt::CaseInsensitive) == 0
        || word.compare("basic", Qt::CaseInsensitive) == 0;
}

QByteArrayView withoutDashes(QByteArrayView name)
{
    while (!name.isEmpty() && !isAlphanumeric(name.front()) && name.front() != '_')
        name = name.sliced(1);
    while (!name.isEmpty() && !isAlphanumeric(name.back()) && name.back() != '_')
        name.chop(1);
    return name;
}

QByteArrayView trimmedLine(QByteArrayView line)
{
    while (!line.isEmpty() && isOneOf(line.back(), " \t\r"))
        line.chop(1);
    while (!line.isEmpty() && isOneOf(line.front(), " \t"))
        line = line.sliced(1);
    return line;
}

qsizetype indentation(QByteArrayView line)
{
    const auto first = std::find_if(line.begin(), line.end(), [](char c) { return !isOneOf(c, " \t"); });
    return first - line.begin();
}

qsizetype nameBegin(QByteArrayView text, qsizetype end)
{
    qsizetype begin = end;
    while (begin > 0 && end - begin < longestName && isNameCharacter(text[begin - 1]))
        --begin;
    return begin;
}

// What stands between a name and its value.
struct Gap
{
    qsizetype begin;
    bool assigns = false; ///< there is an = or : or ||, or a tag's end
    bool quotes = false;
    bool listed = false; ///< there is a comma or bracket
};

Gap gapBefore(QByteArrayView text, qsizetype end)
{
    Gap gap{.begin = end};
    while (gap.begin > 0 && end - gap.begin < longestGap) {
        const char c = text[gap.begin - 1];
        if (isOneOf(c, "=:>|?"))
            gap.assigns = true;
        else if (isOneOf(c, ",([])"))
            gap.listed = true;
        else if (isOneOf(c, "\"'`\\"))
            gap.quotes = true;
        else if (!isOneOf(c, " \t+"))
            break;
        --gap.begin;
    }
    return gap;
}

// The host in what follows "://".
QByteArrayView hostOf(QByteArrayView rest)
{
    const auto end = std::find_if(rest.begin(), rest.end(), [](char c) { return isOneOf(c, "/?#"); });
    QByteArrayView authority = rest.first(end - rest.begin());
    if (const qsizetype at = authority.lastIndexOf('@'); at >= 0)
        authority = authority.sliced(at + 1);
    if (authority.startsWith('['))
        return authority.first(authority.indexOf(']') + 1);
    const qsizetype colon = authority.indexOf(':');
    return colon < 0 ? authority : authority.first(colon);
}

} // namespace

QList<AddressInText> addressesIn(QByteArrayView text)
{
    QList<AddressInText> addresses;
    for (qsizetype sign = text.indexOf("://"); sign >= 0; sign = text.indexOf("://", sign + 3)) {
        qsizetype begin = sign;
        while (begin > 0 && sign - begin < 8 && isAlphanumeric(text[begin - 1]))
            --begin;
        qsizetype end = sign + 3;
        while (end < text.size() && end - begin < farthest && isUrlCharacter(text[end]))
            ++end;
        QByteArrayView url = text.sliced(begin, end - begin);
        while (isOneOf(url.back(), ".,;:!?)]") && url.size() > sign + 3 - begin)
            url.chop(1);
        const QByteArrayView host = hostOf(url.sliced(sign + 3 - begin));
        if (begin < sign && !host.isEmpty())
            addresses << AddressInText{.url = url, .host = host, .offset = begin};
    }
    return addresses;
}

qsizetype KeySurroundings::lineBegin(qsizetype position) const
{
    const qsizetype limit = std::max(qsizetype{0}, position - farthest);
    const qsizetype newline = m_text.sliced(limit, position - limit).lastIndexOf('\n');
    return limit + newline + 1;
}

QByteArrayView KeySurroundings::name() const
{
    Gap gap = gapBefore(m_text, m_begin);
    qsizetype first = nameBegin(m_text, gap.begin);
    if (isScheme(m_text.sliced(first, gap.begin - first)) && !gap.assigns && !gap.listed) {
        gap = gapBefore(m_text, first);
        first = nameBegin(m_text, gap.begin);
    }
    const QByteArrayView written = m_text.sliced(first, gap.begin - first);
    const QByteArrayView name = withoutDashes(written);
    if (name.isEmpty() || gap.begin == m_begin)
        return {};
    const bool isOption = written.startsWith("--");
    const bool isSetting = (isOption || (gap.listed && gap.quotes)) && KeyNaming::isKeyName(name);
    if (!gap.assigns && !isSetting && !isLikeAVariable(name))
        return {};
    return nameOfNameAndValue(name);
}

// <add key="OPENAI_API_KEY" value="…"/>, and over two lines: - name: OPENAI_API_KEY, value: …
QByteArrayView KeySurroundings::nameOfNameAndValue(QByteArrayView name) const
{
    if (name.compare("value", Qt::CaseInsensitive) != 0)
        return name;
    qsizetype end = name.data() - m_text.data();
    const qsizetype limit = lineBegin(std::max(qsizetype{0}, lineBegin(end) - 1));
    while (end > limit && !isNameCharacter(m_text[end - 1]))
        --end;
    const QByteArrayView before = withoutDashes(m_text.sliced(nameBegin(m_text, end), end - nameBegin(m_text, end)));
    return before.isEmpty() || nameBegin(m_text, end) < limit ? name : before;
}

QByteArrayView KeySurroundings::callee() const
{
    qsizetype end = m_begin;
    if (end > 0 && isOneOf(m_text[end - 1], "\"'`"))
        --end;
    if (end == 0 || m_text[end - 1] != '(')
        return {};
    const qsizetype begin = nameBegin(m_text, end - 1);
    return withoutDashes(m_text.sliced(begin, end - 1 - begin));
}

QList<QByteArrayView> KeySurroundings::namesOnLine() const
{
    QList<QByteArrayView> names;
    const qsizetype limit = lineBegin(m_begin);
    qsizetype end = m_begin;
    while (end > limit && names.size() < mostNames) {
        while (end > limit && !isNameCharacter(m_text[end - 1]) && m_text[end - 1] != '}')
            --end;
        if (end > limit && m_text[end - 1] == '}') // what stands there is about something else
            break;
        const qsizetype begin = std::max(limit, nameBegin(m_text, end));
        const bool isOfAddress = begin > limit && isOneOf(m_text[begin - 1], "/@");
        if (const QByteArrayView name = withoutDashes(m_text.sliced(begin, end - begin));
            !name.isEmpty() && !isOfAddress)
            names << name;
        end = begin;
    }
    return names;
}

QList<QByteArrayView> KeySurroundings::sections() const
{
    QList<QByteArrayView> sections;
    const qsizetype limit = std::max(qsizetype{0}, m_begin - 2 * farthest);
    qsizetype begin = lineBegin(m_begin);
    qsizetype indent = indentation(m_text.sliced(begin, m_begin - begin));
    while (begin > limit && sections.size() < mostSections) {
        const qsizetype end = begin - 1;
        begin = lineBegin(end);
        const QByteArrayView whole = m_text.sliced(begin, end - begin);
        const QByteArrayView line = trimmedLine(whole);
        if (line.startsWith('[') && line.endsWith(']')) {
            sections << line.sliced(1, line.size() - 2);
            break;
        }
        if (line.isEmpty() || indentation(whole) >= indent || !isOneOf(line.back(), ":{[("))
            continue;
        indent = indentation(whole);
        sections << withoutDashes(line);
    }
    return sections;
}

QList<AddressInText> KeySurroundings::addresses() const
{
    const qsizetype from = std::max(qsizetype{0}, m_begin - farthest);
    const qsizetype to = std::min(m_text.size(), m_end + farthest);
    if (m_text.sliced(from, to - from).indexOf("://") < 0)
        return {};
    const auto isBlankLine = [this](qsizetype i) {
        return m_text[i] == '\n' && (m_text[i + 1] == '\n' || (m_text[i + 1] == '\r' && m_text[i + 2] == '\n'));
    };
    // A block in braces that was closed before the key, or is opened behind it, is about something else.
    QList<qsizetype> own;
    qsizetype begin = m_begin;
    for (qsizetype depth = 0, lowest = 0; begin > from && !(begin + 2 < m_text.size() && isBlankLine(begin)); --begin) {
        const char c = m_text[begin - 1];
        depth += c == '}' ? 1 : c == '{' ? -1 : 0;
        lowest = std::min(lowest, depth);
        if (c == ':' && depth == lowest)
            own << begin - 1;
    }
    qsizetype end = m_end;
    for (qsizetype depth = 0, lowest = 0; end < to && !(end + 2 < m_text.size() && isBlankLine(end)); ++end) {
        const char c = m_text[end];
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        lowest = std::min(lowest, depth);
        if (c == ':' && depth == lowest)
            own << end;
    }
    QList<AddressInText> addresses = addressesIn(m_text.sliced(begin, end - begin));
    for (AddressInText &address : addresses)
        address.offset += begin;
    const auto isOther = [&](const AddressInText &address) {
        return !own.contains(address.offset + address.url.indexOf("://"));
    };
    addresses.erase(std::remove_if(addresses.begin(), addresses.end(), isOther), addresses.end());
    std::stable_sort(addresses.begin(), addresses.end(), [this](const AddressInText &a, const AddressInText &b) {
        return std::abs(a.offset - m_begin) < std::abs(b.offset - m_begin);
    });
    return addresses.first(std::min(addresses.size(), mostAddresses));
}

} // namespace keyherd

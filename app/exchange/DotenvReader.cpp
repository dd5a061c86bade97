// SPDX-License-Identifier: GPL-3.0-or-later
// A quotation mark that somebody forgot to close must not swallow the keys behind it: what would be closed by the opening mark of a later
// line counts as never closed, and reading goes on with the next line.
#include "exchange/DotenvReader.h"

#include "exchange/ProviderVariables.h"
#include "providers/KeyBytes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

bool beginsName(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isOfName(char c)
{
    return beginsName(c) || (c >= '0' && c <= '9') || c == '.' || c == '-';
}

Error notAKey(const QString &reason, const QString &detail = {})
{
    return Error{ErrorCode::NotAKey, {{ErrorField::Reason, reason}, {ErrorField::Detail, detail}}};
}

// ${X}, $X, $(command); "$5" is none.
std::optional<Error> referenceAt(QByteArrayView text)
{
    constexpr qsizetype longestShown = 60;
    if (text.size() < 2 || text[0] != '$' || (text[1] != '{' && text[1] != '(' && !beginsName(text[1])))
        return std::nullopt;
    QByteArrayView name = text.sliced(text[1] == '{' ? 2 : 1);
    const auto end = std::find_if_not(name.begin(), name.end(), isOfName);
    name = name.first(std::min<qsizetype>(end - name.begin(), longestShown));
    return notAKey(u"reference"_s, QString::fromLatin1(name));
}

class DotenvParser
{
public:
    explicit DotenvParser(QByteArrayView text) : m_text(text) { }

    // The next assignment; nothing at the end.
    std::optional<DotenvLine> next()
    {
        while (m_at < m_text.size()) {
            if (auto line = assignment())
                return line;
            skipLine();
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] char at(qsizetype place) const { return place < m_text.size() ? m_text[place] : '\n'; }

    void skipBlanks()
    {
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
    }

    // Past the end of the line; \r\n is one end.
    void skipLine()
    {
        while (m_at < m_text.size() && !isLineEnd(m_text[m_at]))
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == '\r' && at(m_at + 1) == '\n')
            ++m_at;
        ++m_at;
        ++m_line;
    }

    void skipExport()
    {
        constexpr QByteArrayView word("export");
        if (m_text.sliced(m_at).startsWith(word) && isBlank(at(m_at + word.size()))) {
            m_at += word.size();
            skipBlanks();
        }
    }

    std::optional<DotenvLine> assignment()
    {
        skipBlanks();
        skipExport();
        const qsizetype begin = m_at;
        if (!beginsName(at(m_at)))
            return std::nullopt;
        while (m_at < m_text.size() && isOfName(m_text[m_at]))
            ++m_at;
        DotenvLine line{.line = m_line, .variable = QString::fromLatin1(m_text.sliced(begin, m_at - begin))};
        skipBlanks();
        if (at(m_at) != '=')
            return std::nullopt;
        ++m_at;
        skipBlanks();
        const char quote = at(m_at);
        line.offset = m_at;
        if (quote == '"' || quote == '\'' || quote == '`')
            quoted(line, quote);
        else
            bare(line);
        skipLine();
        return line;
    }

    void bare(DotenvLine &line)
    {
        const qsizetype begin = m_at;
        qsizetype end = m_at;
        for (; !isLineEnd(at(m_at)); ++m_at) {
            if (m_text[m_at] == '#' && (m_at == begin || isBlank(m_text[m_at - 1])))
                break;
            if (m_text[m_at] == '$' && !line.problem)
                line.problem = referenceAt(m_text.sliced(m_at));
            if (!isBlank(m_text[m_at]))
                end = m_at + 1;
        }
        line.value.append(m_text.sliced(begin, end - begin));
        line.length = end - begin;
    }

    void quoted(DotenvLine &line, char quote)
    {
        const qsizetype end = closing(quote);
        if (end < 0) {
            line.problem = notAKey(u"unclosed"_s);
            return;
        }
        for (++m_at; m_at < end; ++m_at) {
            const char c = m_text[m_at];
            m_line += c == '\n' || (c == '\r' && at(m_at + 1) != '\n') ? 1 : 0;
            if (quote == '"' && c == '\\')
                line.value.append(escaped(m_text[++m_at]));
            else
                line.value.append(c);
            if (quote == '"' && c == '$' && !line.problem)
                line.problem = referenceAt(m_text.sliced(m_at, end - m_at));
        }
        ++m_at;
        line.length = m_at - line.offset;
    }

    static char escaped(char c)
    {
        switch (c) {
        case 'n':
            return '\n';
        case 'r':
            return '\r';
        case 't':
            return '\t';
        default:
            return c;
        }
    }

    // Where the mark at m_at is closed; -1 if nowhere. What has no end once has none further on, and is not looked for again.
    qsizetype closing(char quote)
    {
        if (m_endless.contains(quote))
            return -1;
        bool sameLine = true;
        for (qsizetype place = m_at + 1; place < m_text.size(); ++place) {
            const char c = m_text[place];
            sameLine = sameLine && !isLineEnd(c);
            if (quote == '"' && c == '\\')
                ++place;
            else if (c == quote)
                return sameLine || nothingFollows(place + 1) ? place : -1;
        }
        m_endless.append(quote);
        return -1;
    }

    [[nodiscard]] bool nothingFollows(qsizetype place) const
    {
        while (isBlank(at(place)))
            ++place;
        return isLineEnd(at(place)) || at(place) == '#';
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    QByteArray m_endless;
};

bool isAssignment(QByteArrayView line)
{
    if (line.startsWith("export "))
        return true;
    // Stricter than in a .env file: a bare key may hold more signs than a variable's name.
    const auto isWordPart = [](char c) { return isOfName(c) && c != '-' && c != '.'; };
    const auto end = std::find_if_not(line.begin(), line.end(), isWordPart);
    const QByteArrayView name = line.first(end - line.begin());
    const QByteArrayView rest = withoutEdges(line.sliced(name.size()));
    if (name.isEmpty() || !beginsName(name.front()) || !rest.startsWith('='))
        return false;
    // Base64 may end in the signs of an assignment; without a value, only what has a name's underscore is one.
    return rest == "=" ? name.contains('_') : rest != "==";
}

} // namespace

Result<void> eachDotenvLine(QByteArrayView text, const std::function<Result<void>(DotenvLine &&)> &take)
{
    DotenvParser parser(text);
    while (auto line = parser.next()) {
        if (const auto taken = take(std::move(*line)); !taken)
            return taken;
    }
    return {};
}

Result<ForeignKeys> readDotenv(QByteArrayView bytes, const Catalogue &catalogue)
{
    const ForeignText text(bytes);
    VariableSieve sieve(catalogue);
    return eachDotenvLine(text.view(),
                          [&](DotenvLine &&line) {
                              return sieve.take(line.line, line.variable, line.value.view(), line.problem);
                          })
        .map([&] { return std::move(sieve).keys(); });
}

Result<ForeignKeys> readKeyFile(QByteArrayView bytes, const Catalogue &catalogue)
{
    const ForeignText text(bytes);
    VariableSieve sieve(catalogue);
    int row = 0;
    for (QByteArrayView rest = text.view(); !rest.isEmpty();) {
        const auto end = std::find_if(rest.begin(), rest.end(), isLineEnd);
        const qsizetype length = end - rest.begin();
        const QByteArrayView line = withoutEdges(rest.first(length));
        const bool isPair = length + 1 < rest.size() && rest[length] == '\r' && rest[length + 1] == '\n';
        rest = rest.sliced(std::min(rest.size(), length + (isPair ? 2 : 1)));
        ++row;
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const auto taken = isAssignment(line)
                             ? eachDotenvLine(line,
                                              [&](DotenvLine &&part) -> Result<void> {
                                                  const bool isUnset = part.value.view().isEmpty() && !part.problem;
                                                  return isUnset ? Result<void>()
                                                                 : sieve.takeKey(row, part.variable, part.value.view(),
                                                                                 part.problem);
                                              })
                             : sieve.takeKey(row, {}, line);
        if (!taken)
            return fail(taken.error());
    }
    return std::move(sieve).keys();
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/CatalogueSyntax.h"

#include "base/Loopback.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qsizetype longestName = 100;
constexpr qsizetype longestId = 64;

// Hand-written rather than regular expressions: this runs at every start of every program, and compiling those takes longer.
bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool consistsOf(const QString &text, QLatin1StringView marks)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [marks](QChar c) { return isLetter(c) || isDigit(c) || marks.contains(c); });
}

bool isInRange(const QString &text, char16_t first, char16_t last)
{
    return std::all_of(text.cbegin(), text.cend(), [first, last](QChar c) { return c >= first && c <= last; });
}

} // namespace

bool isCatalogueId(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestId && text == text.toLower() && isLetter(text.front())
        && consistsOf(text, "_-"_L1);
}

bool isShortName(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestName
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isPrint(); });
}

bool isEnvironmentVariable(const QString &text)
{
    return !text.isEmpty() && !isDigit(text.front()) && consistsOf(text, "_"_L1);
}

bool isHeaderName(const QString &text)
{
    return !text.isEmpty() && consistsOf(text, "!#$%&'*+.^_`|~-"_L1);
}

bool isHeaderOfEntry(const QString &name)
{
    constexpr std::array kept{"host"_L1,
                              "connection"_L1,
                              "content-length"_L1,
                              "transfer-encoding"_L1,
                              "trailer"_L1,
                              "upgrade"_L1,
                              "expect"_L1,
                              "cookie"_L1,
                              "accept-encoding"_L1,
                              "proxy-authorization"_L1,
                              "proxy-connection"_L1,
                              "keep-alive"_L1,
                              "content-type"_L1,
                              "user-agent"_L1};
    return std::none_of(kept.begin(), kept.end(),
                        [&name](QLatin1StringView own) { return name.compare(own, Qt::CaseInsensitive) == 0; });
}

bool isHeaderValue(const QString &text)
{
    return isInRange(text, 0x20, 0x7E);
}

bool isKeyText(const QString &text)
{
    return isInRange(text, 0x21, 0x7E);
}

bool isRequestPath(const QString &text)
{
    return text.startsWith(u'/') && text.count(u'?') <= 1 && consistsOf(text, "/?._~=&-"_L1);
}

bool isColour(const QString &text)
{
    constexpr auto isHex = [](QChar c) { return isDigit(c) || (c >= u'a' && c <= u'f'); };
    return text.size() == 7 && text.startsWith(u'#') && std::all_of(text.cbegin() + 1, text.cend(), isHex);
}

bool isAnchored(const QString &pattern)
{
    if (!pattern.startsWith(u'^') || !pattern.endsWith(u'$'))
        return false;
    const auto lastOther = std::find_if(pattern.rbegin() + 1, pattern.rend(), [](QChar c) { return c != u'\\'; });
    return std::distance(pattern.rbegin() + 1, lastOther) % 2 == 0; // else the dollar is an escaped one
}

bool isPlainBaseUrl(const QUrl &url, const QString &text)
{
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment()
        && !text.endsWith(u'/');
}

bool isSafeForKeys(const QUrl &url)
{
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url.host()));
}

} // namespace keyherd

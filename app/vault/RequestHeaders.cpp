// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/RequestHeaders.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qsizetype mostHeaders = 16;
constexpr qsizetype longestValue = 1000;

constexpr std::array reservedNames{
    "accept-encoding"_L1,
    "api-key"_L1,
    "authorization"_L1,
    "connection"_L1,
    "content-length"_L1,
    "content-type"_L1,
    "cookie"_L1,
    "expect"_L1,
    "host"_L1,
    "keep-alive"_L1,
    "proxy-connection"_L1,
    "te"_L1,
    "trailer"_L1,
    "transfer-encoding"_L1,
    "upgrade"_L1,
    "x-api-key"_L1,
    "x-goog-api-key"_L1,
    "xi-api-key"_L1,
    "proxy-authorization"_L1,
};

bool isTokenCharacter(QChar c)
{
    const char16_t code = c.unicode();
    const bool isAlphanumeric =
        (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') || (code >= u'0' && code <= u'9');
    return isAlphanumeric || "!#$%&'*+-.^_`|~"_L1.contains(c);
}

Result<void> check(const QString &name, const QString &value, QSet<QString> &seen)
{
    const auto refused = [&name](const QString &reason) {
        return fail(ErrorCode::InvalidHeader, {{ErrorField::Name, name}, {ErrorField::Reason, reason}});
    };
    if (name.isEmpty() || !std::ranges::all_of(name, isTokenCharacter))
        return refused(u"name"_s);
    if (std::ranges::find(reservedNames, name.toLower()) != reservedNames.end())
        return refused(u"reserved"_s);
    const bool isPrintable = std::ranges::all_of(value, [](QChar c) { return c >= u' ' && c <= u'~'; });
    if (!isPrintable || value.size() > longestValue)
        return refused(u"value"_s);
    if (seen.contains(name.toLower()))
        return refused(u"twice"_s);
    seen.insert(name.toLower());
    return {};
}

} // namespace

Result<KeyHeaders> checkedHeaders(const KeyHeaders &typed)
{
    KeyHeaders headers;
    QSet<QString> seen;
    for (const auto &[name, value] : typed) {
        const QString trimmedName = name.trimmed();
        const QString trimmedValue = value.trimmed();
        if (const auto sound = check(trimmedName, trimmedValue, seen); !sound)
            return fail(sound.error());
        if (!trimmedValue.isEmpty())
            headers.emplaceBack(trimmedName, trimmedValue);
    }
    if (headers.size() > mostHeaders)
        return fail(ErrorCode::InvalidHeader,
                    {{ErrorField::Name, headers.at(mostHeaders).first}, {ErrorField::Reason, u"many"_s}});
    return headers;
}

Result<KeyHeaders> headersFromLines(const QStringList &lines)
{
    KeyHeaders headers;
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype colon = line.indexOf(u':');
        if (colon < 0)
            return fail(ErrorCode::InvalidHeader,
                        {{ErrorField::Name, line.trimmed()}, {ErrorField::Reason, u"name"_s}});
        headers.emplaceBack(line.first(colon), line.sliced(colon + 1));
    }
    return checkedHeaders(headers);
}

QStringList headerLines(const KeyHeaders &headers)
{
    QStringList lines;
    for (const auto &[name, value] : headers)
        lines << u"%1: %2"_s.arg(name, value);
    return lines;
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/RetryAfter.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr std::chrono::milliseconds longest = std::chrono::days(30);

std::optional<std::chrono::milliseconds> wait(double milliseconds)
{
    if (!std::isfinite(milliseconds))
        return std::nullopt;
    const double limited = std::clamp(milliseconds, 0.0, static_cast<double>(longest.count()));
    return std::chrono::milliseconds(static_cast<qint64>(std::ceil(limited)));
}

std::optional<double> number(const QByteArray &text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

// "Sat, 21 Nov 2026 10:00:00 GMT", whatever the language of the system.
std::optional<Moment> date(const QByteArray &text)
{
    QDateTime found = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (found.isValid())
        found = QDateTime(found.date(), found.time(), Qt::UTC);
    else
        found = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs);
    return found.isValid() ? std::optional(toMoment(found)) : std::nullopt;
}

} // namespace

QByteArray headerValue(const HttpAnswer &answer, QByteArrayView name)
{
    const auto found = std::find_if(answer.headers.cbegin(), answer.headers.cend(),
                                    [name](const auto &header) { return header.first == name; });
    return found == answer.headers.cend() ? QByteArray() : found->second.trimmed();
}

std::optional<std::chrono::milliseconds> retryAfter(const HttpAnswer &answer, Moment now)
{
    if (const std::optional<double> milliseconds = number(headerValue(answer, "retry-after-ms")))
        return wait(*milliseconds);
    const QByteArray value = headerValue(answer, "retry-after");
    if (const std::optional<double> seconds = number(value))
        return wait(*seconds * 1000.0);
    if (const std::optional<Moment> then = date(value))
        return wait(static_cast<double>((*then - now).count()));
    return std::nullopt;
}

} // namespace keyherd

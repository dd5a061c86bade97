// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/CatalogueFields.h"

#include "providers/CatalogueSyntax.h"
#include "providers/JsonPath.h"

#include <QDate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

QString CatalogueFields::readId(JsonFields &fields, QLatin1StringView name)
{
    const QString id = fields.text(name);
    if (!isCatalogueId(id))
        fields.note(name, tr("must be of lower-case ASCII letters, digits, _ and -, beginning with a letter"));
    return id;
}

QStringList CatalogueFields::readIds(JsonFields &fields, QLatin1StringView name)
{
    const QStringList ids = fields.texts(name);
    if (!std::all_of(ids.cbegin(), ids.cend(), isCatalogueId))
        fields.note(name, tr("must be of lower-case ASCII letters, digits, _ and -, beginning with a letter"));
    return ids;
}

QString CatalogueFields::readName(JsonFields &fields, QLatin1StringView name)
{
    const QString text = fields.text(name);
    if (!isShortName(text))
        fields.note(name, tr("must be a short text without control characters"));
    return text;
}

QString CatalogueFields::readOptionalName(JsonFields &fields, QLatin1StringView name)
{
    return fields.has(name) ? readName(fields, name) : QString();
}

QStringList CatalogueFields::readPrefixes(JsonFields &fields, QLatin1StringView name)
{
    const QStringList prefixes = fields.texts(name);
    if (!std::all_of(prefixes.cbegin(), prefixes.cend(), isKeyText))
        fields.note(name, tr("must be of printable ASCII without spaces"));
    return prefixes;
}

QStringList CatalogueFields::readVariables(JsonFields &fields, QLatin1StringView name)
{
    const QStringList variables = fields.texts(name);
    if (!std::all_of(variables.cbegin(), variables.cend(), isEnvironmentVariable))
        fields.note(name, tr("must hold names of environment variables"));
    return variables;
}

QUrl CatalogueFields::readBaseUrl(JsonFields &fields, QLatin1StringView name)
{
    if (!fields.has(name))
        return {};
    const QString text = fields.text(name);
    const QUrl url(text, QUrl::StrictMode);
    if (!isPlainBaseUrl(url, text))
        fields.note(name, tr("must be a URL with a host, without user, query, fragment or a slash at the end"));
    if (!isSafeForKeys(url))
        fields.note(name, tr("must be https, or http on this machine"));
    return url;
}

QUrl CatalogueFields::readPageUrl(JsonFields &fields, QLatin1StringView name)
{
    const QUrl url(fields.optionalText(name), QUrl::StrictMode);
    if (fields.has(name) && (url.scheme() != "https"_L1 || url.host().isEmpty()))
        fields.note(name, tr("must be an https URL"));
    return url;
}

QString CatalogueFields::readColour(JsonFields &fields, QLatin1StringView name)
{
    const QString colour = fields.text(name);
    if (!isColour(colour))
        fields.note(name, tr("must be # and six lower-case hexadecimal digits"));
    return colour;
}

QString CatalogueFields::readJsonPath(JsonFields &fields, QLatin1StringView name)
{
    const QString path = fields.optionalText(name);
    if (fields.has(name) && !isJsonPath(path))
        fields.note(name, tr("must be names joined by dots, each with [] after it if it is a list"));
    return path;
}

QString CatalogueFields::readRequestPath(JsonFields &fields, QLatin1StringView name)
{
    const QString path = fields.text(name);
    if (!isRequestPath(path))
        fields.note(name, tr("must be a path that begins with a slash"));
    return path;
}

QByteArray CatalogueFields::readAnswerHeader(JsonFields &fields, QLatin1StringView name)
{
    const QString header = fields.optionalText(name);
    if (fields.has(name) && !isHeaderName(header))
        fields.note(name, tr("must be the name of an HTTP header"));
    return header.toLatin1().toLower();
}

QByteArray CatalogueFields::readRequestHeader(JsonFields &fields, QLatin1StringView name)
{
    const QString header = fields.text(name);
    if (!isHeaderName(header))
        fields.note(name, tr("must be the name of an HTTP header"));
    else if (!isHeaderOfEntry(header))
        fields.note(name, tr("is a header that only the connection itself sets"));
    return header.toLatin1();
}

QByteArray CatalogueFields::readHeaderValue(JsonFields &fields, QLatin1StringView name)
{
    const QString value = fields.optionalText(name);
    if (!isHeaderValue(value))
        fields.note(name, tr("must be printable ASCII"));
    return value.toLatin1();
}

QList<std::pair<QByteArray, QByteArray>> CatalogueFields::readHeaders(JsonFields &fields, QLatin1StringView name)
{
    QList<std::pair<QByteArray, QByteArray>> headers;
    const QList<std::pair<QString, QString>> pairs = fields.textPairs(name);
    for (const auto &[header, value] : pairs) {
        if (!isHeaderName(header) || !isHeaderValue(value))
            fields.note(name, tr("must be names of HTTP headers with printable ASCII values"));
        else if (!isHeaderOfEntry(header))
            fields.note(name, tr("is a header that only the connection itself sets"));
        headers.emplaceBack(header.toLatin1(), value.toLatin1());
    }
    return headers;
}

QString CatalogueFields::readDay(JsonFields &fields, QLatin1StringView name)
{
    const QString day = fields.optionalText(name);
    if (fields.has(name) && QDate::fromString(day, u"yyyy-MM-dd"_s).toString(u"yyyy-MM-dd"_s) != day)
        fields.note(name, tr("must be a day, such as 2026-07-30"));
    return day;
}

} // namespace keyherd

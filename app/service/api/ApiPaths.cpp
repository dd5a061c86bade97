// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/api/ApiPaths.h"

#include "service/api/ApiCall.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace keyherd::api {

std::optional<QList<QByteArray>> partsBelow(const QByteArray &path, QLatin1StringView root)
{
    if (!path.startsWith(QByteArrayView(root.data(), root.size())))
        return std::nullopt;
    QByteArrayView rest = QByteArrayView(path).sliced(root.size());
    if (rest.isEmpty())
        return QList<QByteArray>();
    if (rest.front() != '/')
        return std::nullopt;
    rest = rest.sliced(1);
    if (rest.endsWith('/'))
        rest.chop(1);
    if (rest.isEmpty())
        return path.endsWith("//") ? std::nullopt : std::optional(QList<QByteArray>());
    const QList<QByteArray> parts = rest.toByteArray().split('/');
    return parts.contains(QByteArray()) ? std::nullopt : std::optional(parts);
}

std::optional<qint64> number(const QByteArray &text)
{
    const bool isNumber =
        !text.isEmpty() && std::ranges::all_of(text, [](char byte) { return byte >= '0' && byte <= '9'; });
    bool fits = false;
    const qint64 value = text.toLongLong(&fits);
    return isNumber && fits ? std::optional(value) : std::nullopt;
}

std::optional<QString> parameter(const QByteArray &query, QLatin1StringView name)
{
    QByteArray decoded = query;
    decoded.replace('+', "%20");
    const QUrlQuery parameters(QString::fromUtf8(decoded));
    if (!parameters.hasQueryItem(name))
        return std::nullopt;
    return parameters.queryItemValue(name, QUrl::FullyDecoded);
}

bool isAllowed(ApiCall &call, std::initializer_list<const char *> methods, ClientScope scope)
{
    const QByteArray &method = call.request().method;
    if (!std::ranges::any_of(methods, [&](const char *known) { return method == known; })) {
        QByteArray allowed;
        for (const char *known : methods)
            allowed += (allowed.isEmpty() ? "" : ", ") + QByteArray(known);
        call.refuseMethod(allowed);
        return false;
    }
    if (call.client().scope != scope) {
        call.refuse(403, ApiWords::Text::WrongScope);
        return false;
    }
    return true;
}

} // namespace keyherd::api

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/Client.h"

#include <QByteArray>
#include <QList>

#include <initializer_list>
#include <optional>

namespace keyherd {
class ApiCall;
}

namespace keyherd::api {

/// What stands between the slashes of a path below `root`, one slash at its end or not; nothing if it is not below it. Compared as it was sent: nothing is
/// decoded, so that no path has two names.
[[nodiscard]] std::optional<QList<QByteArray>> partsBelow(const QByteArray &path, QLatin1StringView root);
/// Of digits alone.
[[nodiscard]] std::optional<qint64> number(const QByteArray &text);
/// The first value of a parameter, decoded (RFC 3986, and + for a space).
[[nodiscard]] std::optional<QString> parameter(const QByteArray &query, QLatin1StringView name);
/// Whether the route knows the method and the client has the scope for it; otherwise it was told.
[[nodiscard]] bool isAllowed(ApiCall &call, std::initializer_list<const char *> methods, ClientScope scope);

} // namespace keyherd::api

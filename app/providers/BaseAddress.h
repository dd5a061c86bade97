// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/Provider.h"

#include <QString>
#include <QUrl>

namespace keyherd {

/// Whether two addresses lead to one server: the same scheme, host and port. An empty one leads nowhere.
[[nodiscard]] bool isSameServer(const QUrl &one, const QUrl &other);
/// Libraries write base URLs with and without slashes at the end, and mean the same.
[[nodiscard]] QString withoutSlashes(QString address);
/// A base URL that was found beside a key; empty if it leads where the provider's keys go anyway.
[[nodiscard]] QString elsewhere(const QString &baseUrl, const Provider &provider);

} // namespace keyherd

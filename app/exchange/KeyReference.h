// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

#include <QByteArray>

namespace keyherd {

/// How a text names a key of the vault in its place: `keyherd://provider/name`, the name percent-encoded (RFC 3986), so that it stands
/// unquoted in shells, .env files, YAML and JSON alike.
[[nodiscard]] QByteArray keyReference(const ProviderId &provider, const QString &name);

} // namespace keyherd

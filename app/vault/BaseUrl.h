// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace keyherd {

/// A base URL as a person typed it, in the form it is stored: https, or http to a loopback address; with a host; without user, query or
/// fragment; an empty text stays empty. InvalidBaseUrl, InsecureBaseUrl.
[[nodiscard]] Result<QString> checkedBaseUrl(const QString &typed);

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/KeyEntry.h"

#include <QString>

namespace keyherd {

/// Where a key came from, translated: "Typed in", "Environment".
[[nodiscard]] QString sourceText(Source source);

} // namespace keyherd

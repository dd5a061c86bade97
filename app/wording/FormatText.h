// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/KeyFormat.h"

#include <QString>

namespace keyherd {

/// What is odd about a key that was accepted all the same. `providerName` as people call it. Lower case, no full stop, like `ErrorText`.
[[nodiscard]] QString formatWarningText(FormatWarning warning, const QString &providerName);

} // namespace keyherd

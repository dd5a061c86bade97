// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QByteArrayView>

namespace keyherd {

/// The prefix and 32 random bytes as 43 characters of base64url. OutOfSecretMemory.
[[nodiscard]] Result<Secret> randomToken(QByteArrayView prefix);

} // namespace keyherd

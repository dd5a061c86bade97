// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/SlotInfo.h"

#include <QJsonObject>

namespace keyherd {

/// `{id, kind}`.
[[nodiscard]] QJsonObject slotJson(const SlotInfo &slot);
/// What to do with a recovery key that was just printed.
[[nodiscard]] QString recoveryKeyAdvice();

} // namespace keyherd

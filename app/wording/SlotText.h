// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/VaultService.h"

#include <QString>

namespace keyherd {

/// A way to unlock the vault, translated: "passphrase", "recovery key".
[[nodiscard]] QString slotText(SlotKind kind);

} // namespace keyherd

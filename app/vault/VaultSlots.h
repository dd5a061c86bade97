// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/VaultService.h"

#include <algorithm>

namespace keyherd {

/// Whether the vault can be unlocked in this way.
[[nodiscard]] inline bool hasSlot(const VaultStatus &status, SlotKind kind)
{
    return std::ranges::any_of(status.slots, [kind](const SlotInfo &slot) { return slot.kind == kind; });
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "crypto/KeySlot.h"

namespace keyherd {

/// A way to unlock a vault, and the number a person names it by.
struct SlotInfo
{
    qint64 id;
    SlotKind kind;
    Moment created;
};

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

namespace keyherd {

/// Whether Keyherd starts with the session, hidden. The system keeps this, not our settings: a person may switch it off there too.
/// One file per platform.
namespace autostart {

[[nodiscard]] bool isOn();
/// FileUnwritable{Path}.
[[nodiscard]] Result<void> set(bool on);

} // namespace autostart

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/RunPlan.h"

#include <QString>

namespace keyherd {

/// What a person should know of a variable before a program starts, in one line.
[[nodiscard]] QString runNoteText(const RunNote &note, const Catalogue &catalogue);

} // namespace keyherd

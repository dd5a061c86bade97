// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportPlan.h"

#include <QString>

namespace keyherd {

/// What would become of a key, in a word or two in lower case: "new", "already there".
[[nodiscard]] QString verdictText(Verdict verdict);
/// Why a row cannot come in, without a key that stands where another word should; begins in lower case. Empty if nothing speaks against it.
[[nodiscard]] QString reasonText(const ImportRow &row);
/// "2 new, 1 already there, …"
[[nodiscard]] QString countsText(const ImportPlan &plan);

} // namespace keyherd

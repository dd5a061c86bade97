// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace keyherd {

/// From here on, memory that runs out ends the program with one sentence on standard error and exit code 1, on whichever thread it
/// happened. The sentence is made now, in the language in use. A change that was under way is undone when the vault is next opened.
void sayWhenMemoryRunsOut();

} // namespace keyherd

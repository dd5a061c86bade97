// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace keyherd {

enum class CoreDumps { Forbid, Allow };

/// Makes what this process holds harder to take: no core dumps, not readable by other processes of the user
/// (PR_SET_DUMPABLE 0, Linux), freed memory overwritten (glibc), new files for the owner alone (umask 077).
/// Call first thing in `main`. Sanitizers need `CoreDumps::Allow`. Never fails: what a system lacks is left out.
void hardenProcess(CoreDumps dumps = CoreDumps::Forbid);

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace keyherd {

/// Has all threads allocate from few pools. glibc gives each thread one of its own, and what many threads made of a long list leaves gaps in all of them,
/// which the program keeps. Call it before there is a second thread; does nothing with other C libraries.
void shareMemoryPools();

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Memory.h"

#include <cstdlib>

#ifdef __GLIBC__
#  include <malloc.h>
#endif

namespace keyherd {

void shareMemoryPools()
{
#ifdef __GLIBC__
    constexpr int pools = 2; // so that the window's thread seldom waits for another
    mallopt(M_ARENA_MAX, pools);
#endif
}

} // namespace keyherd

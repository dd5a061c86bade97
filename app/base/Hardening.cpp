// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Hardening.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#  include <sys/resource.h>
#  include <sys/stat.h>
#endif
#ifdef Q_OS_LINUX
#  include <sys/prctl.h>
#endif
#ifdef __GLIBC__
#  include <malloc.h>
#endif

namespace keyherd {

void hardenProcess(CoreDumps dumps)
{
#ifdef Q_OS_UNIX
    umask(S_IRWXG | S_IRWXO);
    if (dumps == CoreDumps::Forbid) {
        rlimit limit = {};
        getrlimit(RLIMIT_CORE, &limit);
        // What nobody may raise again, a program that is started here could not have either.
        limit.rlim_cur = 0;
        setrlimit(RLIMIT_CORE, &limit);
    }
#endif
#ifdef Q_OS_LINUX
    if (dumps == CoreDumps::Forbid)
        prctl(PR_SET_DUMPABLE, 0);
#endif
#ifdef __GLIBC__
    // Strings and JSON of Qt pass through malloc; this overwrites them when they are freed.
    mallopt(M_PERTURB, 0x5a);
#endif
    Q_UNUSED(dumps)
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
// Each case in a child process: what hardening takes away cannot be had back.
#include "base/Hardening.h"

#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace keyherd;

namespace {

// Whether the child that runs this says yes.
template<typename Function>
bool holdsInChild(Function function)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(function() ? 0 : 1);
    int status = 0;
    ::waitpid(child, &status, 0);
    return status == 0;
}

} // namespace

class HardeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherProcessesOfTheUserCannotReadThisOne()
    {
        QVERIFY(holdsInChild([] {
            hardenProcess();
            return ::prctl(PR_GET_DUMPABLE) == 0;
        }));
    }

    void noCoreIsDumped()
    {
        QVERIFY(holdsInChild([] {
            hardenProcess();
            rlimit limit = {1, 1};
            return ::getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_cur == 0;
        }));
    }

    void aProgramThatIsStartedMayGetItsLimitBack()
    {
        QVERIFY(holdsInChild([] {
            rlimit before = {};
            rlimit after = {};
            ::getrlimit(RLIMIT_CORE, &before);
            hardenProcess();
            return ::getrlimit(RLIMIT_CORE, &after) == 0 && after.rlim_max == before.rlim_max;
        }));
    }

    void dumpsCanBeAllowedForSanitizers()
    {
        QVERIFY(holdsInChild([] {
            hardenProcess(CoreDumps::Allow);
            return ::prctl(PR_GET_DUMPABLE) == 1;
        }));
    }

    void newFilesAreForTheOwnerAlone()
    {
        for (const CoreDumps dumps : {CoreDumps::Forbid, CoreDumps::Allow}) {
            QVERIFY(holdsInChild([dumps] {
                ::umask(0);
                hardenProcess(dumps);
                return ::umask(0) == 077;
            }));
        }
    }
};

QTEST_GUILESS_MAIN(HardeningTest)
#include "HardeningTest.moc"

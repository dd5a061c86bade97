// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Thread.h"

#include <QThread>

namespace keyherd {

void startThread(QThread &thread)
{
    thread.start();
    // One with little to do may have ended already.
    if (!thread.isRunning() && !thread.isFinished())
        qFatal("the system has no room for another thread (%s); close other programs or raise the limits",
               qPrintable(thread.objectName()));
}

} // namespace keyherd

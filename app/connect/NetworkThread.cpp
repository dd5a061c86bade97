// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/NetworkThread.h"

#include "base/Thread.h"

namespace keyherd {

NetworkThread::~NetworkThread()
{
    if (!m_thread.isRunning()) {
        delete m_root;
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

void NetworkThread::start(const QString &name)
{
    m_thread.setObjectName(name);
    m_root->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_root, &QObject::deleteLater);
    startThread(m_thread);
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/api/LocalApi.h"

#include "base/Thread.h"
#include "service/api/ApiServer.h"

#include <QSemaphore>

#include <utility>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {
constexpr auto patience = std::chrono::milliseconds(3000);
}

LocalApi::LocalApi(const Services &services) : m_services(services)
{
    m_thread.setObjectName(u"api"_s);
}

LocalApi::~LocalApi()
{
    stop();
}

Result<quint16> LocalApi::start(const Options &options)
{
    if (m_server)
        return m_port;
    startThread(m_thread);
    // What it is made of belongs to its thread.
    auto *maker = new QObject;
    maker->moveToThread(&m_thread);
    Result<quint16> listening = 0;
    QMetaObject::invokeMethod(
        maker,
        [&] {
            m_server = new ApiServer(m_services, options);
            listening = m_server->listen();
            maker->deleteLater();
        },
        Qt::BlockingQueuedConnection);
    if (listening)
        m_port = *listening;
    else
        stop();
    return listening;
}

void LocalApi::stop()
{
    if (!m_server)
        return;
    QSemaphore stopped;
    ApiServer *server = std::exchange(m_server, nullptr);
    QMetaObject::invokeMethod(
        server, [&] { server->stop(patience, [&] { stopped.release(); }); }, Qt::QueuedConnection);
    stopped.acquire();
    server->deleteLater();
    m_thread.quit();
    m_thread.wait();
    m_port = 0;
}

} // namespace keyherd

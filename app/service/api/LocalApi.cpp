// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/api/LocalApi.h"

#include "base/Thread.h"
#include "service/api/ApiServer.h"

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
        return port();
    m_thread.wait();
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
    stopSoon();
    m_thread.wait();
}

void LocalApi::stopSoon()
{
    m_port = 0;
    ApiServer *server = std::exchange(m_server, nullptr);
    if (!server)
        return;
    const auto ended = [server] {
        server->deleteLater();
        QThread::currentThread()->quit();
    };
    QMetaObject::invokeMethod(
        server, [server, ended] { server->stop(patience, ended); }, Qt::QueuedConnection);
}

} // namespace keyherd

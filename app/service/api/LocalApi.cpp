// SPDX-License-Identifier: GPL-3.0-or-later
// Servers come and go on one thread: one that has to let its last requests come to their end does so beside the one that follows it.
#include "service/api/LocalApi.h"

#include "base/Thread.h"
#include "service/api/ApiServer.h"

#include <QPromise>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {
constexpr auto patience = std::chrono::milliseconds(3000);
}

/// All of it on the thread of the servers, but for making it.
class LocalApi::Worker : public QObject
{
public:
    Worker(const Services &services, std::atomic<quint16> &port) : m_services(services), m_port(port) { }

    [[nodiscard]] Result<quint16> start(const Options &options)
    {
        if (m_server && options.port == m_port)
            return options.port;
        auto server = std::make_unique<ApiServer>(m_services, options);
        const Result<quint16> listening = server->listen();
        if (!listening)
            return listening;
        leave(std::exchange(m_server, server.release()));
        m_port = *listening;
        return listening;
    }

    void stop()
    {
        m_port = 0;
        leave(std::exchange(m_server, nullptr));
    }

    void end()
    {
        stop();
        m_isEnding = true;
        quitIfDone();
    }

private:
    void leave(ApiServer *server)
    {
        if (!server)
            return;
        ++m_leaving;
        server->stop(patience, [this, server] {
            server->deleteLater();
            --m_leaving;
            quitIfDone();
        });
    }

    void quitIfDone() const
    {
        if (m_isEnding && m_leaving == 0)
            thread()->quit();
    }

    Services m_services;
    std::atomic<quint16> &m_port;
    ApiServer *m_server = nullptr;
    int m_leaving = 0;
    bool m_isEnding = false;
};

LocalApi::LocalApi(const Services &services) : m_services(services)
{
    m_thread.setObjectName(u"api"_s);
}

LocalApi::~LocalApi()
{
    stop();
}

QFuture<Result<quint16>> LocalApi::start(const Options &options)
{
    if (!m_worker) {
        startThread(m_thread);
        m_worker = new Worker(m_services, m_port);
        m_worker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    }
    auto promise = std::make_shared<QPromise<Result<quint16>>>();
    promise->start();
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, options, promise] {
            promise->addResult(worker->start(options));
            promise->finish();
        },
        Qt::QueuedConnection);
    return promise->future();
}

void LocalApi::stop()
{
    m_port = 0;
    Worker *worker = std::exchange(m_worker, nullptr);
    if (!worker)
        return;
    QMetaObject::invokeMethod(worker, &Worker::end, Qt::QueuedConnection);
    m_thread.wait();
}

void LocalApi::stopSoon()
{
    m_port = 0;
    if (m_worker)
        QMetaObject::invokeMethod(m_worker, &Worker::stop, Qt::QueuedConnection);
}

} // namespace keyherd

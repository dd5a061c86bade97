// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/Agent.h"

#include "base/Thread.h"
#include "service/AgentRequests.h"

#include <QTimer>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {
constexpr qsizetype mostClients = 256;
constexpr auto becoming = std::chrono::seconds(2);
} // namespace

class Agent::Server : public QObject
{
public:
    /// On the thread that it goes on living on.
    [[nodiscard]] Result<void> listen(const QString &socket, VaultService &vault, const Catalogue &catalogue,
                                      const LocalApi &api, AskForUse askForUse)
    {
        auto listener = AgentListener::listen(socket);
        if (!listener)
            return fail(listener.error());
        m_requests = std::make_unique<AgentRequests>(vault, catalogue, api, std::move(askForUse));
        m_listener = std::move(*listener);
        connect(m_listener.get(), &AgentListener::connected, this, &Server::take);
        return {};
    }

private:
    void take(const AgentClient &client)
    {
        auto *connection = new AgentConnection(
            client, ++m_lastNumber,
            [this](const wire::Fields &request, const AgentAsker &asker, AgentReply reply) {
                m_requests->answer(request, asker, std::move(reply));
            },
            this);
        ++m_clients;
        connect(connection, &AgentConnection::closed, this, [this, asker = connection->asker()] {
            --m_clients;
            m_requests->withdraw(asker);
            // A small program that became the whole one asks again as the same process.
            if (m_requests->hasRefused(asker.process))
                QTimer::singleShot(becoming, this, [this, asker] { m_requests->forget(asker.process); });
        });
        if (m_clients > mostClients)
            connection->close();
    }

    std::unique_ptr<AgentRequests> m_requests;
    std::unique_ptr<AgentListener> m_listener;
    quint64 m_lastNumber = 0;
    qsizetype m_clients = 0;
};

Agent::Agent(VaultService &vault, const Catalogue &catalogue, const LocalApi &api, QString socket)
    : m_vault(vault), m_catalogue(catalogue), m_api(api), m_socket(std::move(socket))
{
    m_thread.setObjectName(u"agent"_s);
}

Agent::~Agent()
{
    stop();
}

Result<void> Agent::start(AskForUse askForUse)
{
    if (m_server)
        return {};
    startThread(m_thread);
    m_server = new Server;
    m_server->moveToThread(&m_thread);
    Result<void> listening;
    QMetaObject::invokeMethod(
        m_server, [&] { listening = m_server->listen(m_socket, m_vault, m_catalogue, m_api, std::move(askForUse)); },
        Qt::BlockingQueuedConnection);
    if (listening)
        Q_EMIT started();
    else
        stop();
    return listening;
}

void Agent::stop()
{
    if (!m_server)
        return;
    // The thread deletes it at its end.
    std::exchange(m_server, nullptr)->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

} // namespace keyherd

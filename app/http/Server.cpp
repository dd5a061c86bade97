// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/Server.h"
#include "http/Connection.h"

#include <QTcpServer>
#include <QTimer>

#include <unordered_map>

namespace keyherd::http {

namespace {

// Who waits longer than this share of what is allowed gives way before those who are idle.
constexpr int shareOfPatience = 50;
// A port that is free on one address may be taken on the other.
constexpr int attemptsForFreePort = 16;
// What the system keeps in its queue while a burst of clients is accepted.
constexpr int queue = 512;
// When the system has no descriptor for one more client, it is asked again after this.
constexpr std::chrono::milliseconds breath{100};

Error listenError(const QTcpServer &listener, quint16 port)
{
    if (listener.serverError() == QAbstractSocket::AddressInUseError)
        return {ErrorCode::PortTaken, {{ErrorField::Detail, QString::number(port)}}};
    return {ErrorCode::ListenFailed, {{ErrorField::Detail, listener.errorString()}}};
}

class Listener : public QTcpServer
{
public:
    explicit Listener(std::function<void(qintptr)> admit) : m_admit(std::move(admit))
    {
        setListenBacklogSize(queue);
        connect(this, &QTcpServer::acceptError, this,
                [this] { QTimer::singleShot(breath, this, &QTcpServer::resumeAccepting); });
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_admit(descriptor); }

private:
    std::function<void(qintptr)> m_admit;
};

} // namespace

class Server::Private
{
public:
    Private(Server &server, Handler handler, Refused refused, const Limits &limits)
        : m_server(server), m_surroundings{std::move(handler), std::move(refused), limits}
    {
        m_patience.setSingleShot(true);
        connect(&m_patience, &QTimer::timeout, &server, [this] { endAll(); });
    }

    [[nodiscard]] Result<quint16> listen(quint16 port);
    void stop(std::chrono::milliseconds patience);
    [[nodiscard]] qsizetype connections() const { return static_cast<qsizetype>(m_connections.size()); }

private:
    [[nodiscard]] Result<quint16> listenOnBoth(quint16 port);
    void admit(qintptr descriptor);
    void makeRoom();
    [[nodiscard]] Waits::Waiter *whoGivesWay() const;
    void forget(quint64 number);
    void endAll();
    [[nodiscard]] std::vector<Connection *> all() const;
    void checkStopped();

    Server &m_server;
    Surroundings m_surroundings;
    std::unordered_map<quint64, Connection *> m_connections; ///< without those that have ended
    QObject m_nest;                                          ///< owns all of them, and goes before what they use
    quint64 m_lastNumber = 0;
    std::unique_ptr<Listener> m_listener;
    std::unique_ptr<Listener> m_listenerV6;
    QTimer m_patience;
};

Result<quint16> Server::Private::listen(quint16 port)
{
    if (port != 0)
        return listenOnBoth(port);
    Result<quint16> listening = listenOnBoth(0);
    for (int attempt = 1; !listening && listening.error().code == ErrorCode::PortTaken && attempt < attemptsForFreePort;
         ++attempt)
        listening = listenOnBoth(0);
    return listening;
}

// Whoever has this port on the other address would be sent what is meant for this server, because `localhost` means both. So it is an error unless the
// machine has no such address.
Result<quint16> Server::Private::listenOnBoth(quint16 port)
{
    const auto admitted = [this](qintptr descriptor) { admit(descriptor); };
    auto listener = std::make_unique<Listener>(admitted);
    if (!listener->listen(QHostAddress::LocalHost, port))
        return fail(listenError(*listener, port));
    const quint16 chosen = listener->serverPort();
    auto listenerV6 = std::make_unique<Listener>(admitted);
    if (!listenerV6->listen(QHostAddress::LocalHostIPv6, chosen)) {
        const auto cause = listenerV6->serverError();
        if (cause != QAbstractSocket::SocketAddressNotAvailableError
            && cause != QAbstractSocket::UnsupportedSocketOperationError)
            return fail(listenError(*listenerV6, chosen));
        listenerV6.reset();
    }
    m_listener = std::move(listener);
    m_listenerV6 = std::move(listenerV6);
    m_surroundings.port = chosen;
    return chosen;
}

void Server::Private::admit(qintptr descriptor)
{
    const qsizetype most = m_surroundings.limits.connections;
    if (connections() >= most)
        makeRoom();
    const bool isFull = connections() >= most;
    const quint64 number = ++m_lastNumber;
    auto *const connection = new Connection(descriptor, number, m_surroundings, &m_nest);
    m_connections.emplace(number, connection);
    connect(connection, &Connection::ended, &m_server, [this, number] { forget(number); });
    if (isFull)
        connection->turnAway();
}

void Server::Private::makeRoom()
{
    while (connections() >= m_surroundings.limits.connections) {
        Waits::Waiter *const waiter = whoGivesWay();
        if (!waiter)
            return;
        Connection::of(waiter)->end();
    }
}

Waits::Waiter *Server::Private::whoGivesWay() const
{
    const Waits &waits = m_surroundings.waits;
    if (auto *const leaving = waits.longest(Wait::Leaving))
        return leaving;
    for (const Wait wait : {Wait::Silent, Wait::RestOfHeader, Wait::RestOfBody, Wait::Reading}) {
        if (auto *const slow = waits.longest(wait, waits.allowed(wait) / shareOfPatience))
            return slow;
    }
    for (const Wait wait : {Wait::Idle, Wait::RestOfHeader, Wait::Silent}) {
        if (auto *const waiter = waits.longest(wait))
            return waiter;
    }
    return nullptr;
}

void Server::Private::forget(quint64 number)
{
    const auto found = m_connections.find(number);
    if (found == m_connections.end())
        return;
    // It is still in the midst of its own work.
    found->second->deleteLater();
    m_connections.erase(found);
    checkStopped();
}

void Server::Private::stop(std::chrono::milliseconds patience)
{
    if (m_surroundings.isStopping)
        return;
    m_surroundings.isStopping = true;
    m_listener.reset();
    m_listenerV6.reset();
    if (m_connections.empty())
        return checkStopped();
    m_patience.start(patience);
    for (Connection *const connection : all())
        connection->stop();
}

void Server::Private::endAll()
{
    for (Connection *const connection : all())
        connection->end();
}

// Ending one changes the table.
std::vector<Connection *> Server::Private::all() const
{
    std::vector<Connection *> connections;
    connections.reserve(m_connections.size());
    for (const auto &[number, connection] : m_connections)
        connections.push_back(connection);
    return connections;
}

void Server::Private::checkStopped()
{
    if (!m_surroundings.isStopping || !m_connections.empty())
        return;
    m_patience.stop();
    QMetaObject::invokeMethod(&m_server, &Server::stopped, Qt::QueuedConnection);
}

Server::Server(Handler handler, Refused refused, const Limits &limits)
    : d(std::make_unique<Private>(*this, std::move(handler), std::move(refused), limits))
{
}

Server::~Server() = default;

Result<quint16> Server::listen(quint16 port)
{
    return d->listen(port);
}

void Server::stop(std::chrono::milliseconds patience)
{
    d->stop(patience);
}

qsizetype Server::connections() const
{
    return d->connections();
}

} // namespace keyherd::http

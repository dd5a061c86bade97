// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/network/Certificates.h"

#include <QByteArray>
#include <QList>
#include <QMutex>
#include <QThread>

#include <chrono>
#include <functional>
#include <optional>

class QTcpServer;
class QTcpSocket;

namespace keyherd::tests {

/// What a provider does with each request.
struct Behaviour
{
    QByteArray answer;                  ///< whole, with its head; empty: nothing at all
    std::chrono::milliseconds after{0}; ///< how long it takes
    QByteArray endless = {};            ///< sent again and again after the answer
    std::chrono::milliseconds betweenEndless{0};
    bool closes = true; ///< the connection, after the answer
};

[[nodiscard]] QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &moreHeaders = {},
                                    const QByteArray &contentType = "application/json");

/// A server on 127.0.0.1 with a thread of its own. Remembers all bytes it was sent.
class LoopbackProvider
{
public:
    explicit LoopbackProvider(Behaviour behaviour, const std::optional<Identity> &tls = {});
    /// Does one after the other, request by request; the last again and again.
    explicit LoopbackProvider(QList<Behaviour> inTurn, const std::optional<Identity> &tls = {});
    ~LoopbackProvider();
    Q_DISABLE_COPY_MOVE(LoopbackProvider)

    [[nodiscard]] QString url() const;
    [[nodiscard]] quint16 port() const { return m_port; }
    /// Everything that arrived, of all connections.
    [[nodiscard]] QByteArray received() const;
    [[nodiscard]] int requests() const;
    /// The most requests that waited for their answer at one time.
    [[nodiscard]] int mostAtOnce() const;

private:
    void serve(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const Behaviour &behaviour);
    void sendEndless(QTcpSocket *socket, const Behaviour &behaviour);

    QList<Behaviour> m_behaviours;
    bool m_tls;
    quint16 m_port = 0;
    QTcpServer *m_server;
    QThread m_thread;
    mutable QMutex m_mutex;
    QByteArray m_received;
    int m_requests = 0;
    int m_waiting = 0;
    int m_mostAtOnce = 0;
};

} // namespace keyherd::tests

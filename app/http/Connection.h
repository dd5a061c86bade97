// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/AnswerText.h"
#include "http/RequestParser.h"
#include "http/Server.h"
#include "http/Socket.h"
#include "http/Waits.h"

#include <QObject>
#include <QSocketNotifier>

#include <array>
#include <memory>
#include <optional>
#include <variant>

namespace keyherd::http {

/// What the connections of one server have in common.
struct Surroundings
{
    Handler handler;
    Server::Refused refused;
    Limits limits;
    quint16 port = 0;
    bool isStopping = false;
    Waits waits{limits};
    AnswerText answerText = {};
    std::array<char, 64 * 1024> room = {}; ///< where bytes arrive; empty between two reads
};

/// One client of the server: reads its requests, hands them over one after the other, and sends the answers in that order. Ends itself, with `ended`, when
/// the client goes, sends what is no request, or lets itself be waited for. Then it does nothing more and goes with its parent.
class Connection : public QObject, private Waits::Waiter
{
    Q_OBJECT

public:
    /// `surroundings` must outlive it. `number` is the `Request::connection` of its requests.
    Connection(qintptr descriptor, quint64 number, Surroundings &surroundings, QObject *parent);
    ~Connection() override;

    Q_SIGNAL void ended();

    /// Refuses the client without reading what it wants.
    void turnAway();
    /// Ends once what was asked is answered.
    void stop();
    /// Ends now.
    void end();

    /// The connection that `waits` tells of.
    [[nodiscard]] static Connection *of(Waits::Waiter *waiter) { return static_cast<Connection *>(waiter); }

private:
    void waitedTooLong(Wait wait) override;

    void read();
    void peerEnded();
    void proceed();
    bool takeUp();
    void handle();
    void answer(quint64 number, Response response);
    void refuse(int status);
    void send(Response response, bool isHead, bool isOldVersion);

    void write();
    void leave();
    void settle();
    void waitAnew(Wait wait);
    [[nodiscard]] bool isWriting() const { return m_sent < m_output.size(); }
    [[nodiscard]] bool isStuck() const { return m_writable && m_writable->isEnabled(); }

    Surroundings &m_surroundings;
    Socket m_socket;
    QSocketNotifier m_readable;
    std::optional<QSocketNotifier> m_writable; ///< for clients that do not keep up
    const quint64 m_number;
    const Socket::Peer m_peer;

    RequestParser m_parser;
    bool m_isHead = false; ///< the request that is being answered
    quint64 m_requests = 0;
    quint64 m_settledFor = 0; ///< the number of requests when the wait for the header, the body or the answer began
    bool m_isAwaited = false; ///< its answer
    bool m_isWorking = false; ///< within `proceed`
    bool m_staysOpen = true;  ///< after the request that is being answered, for all that client and answer say
    bool m_isOldVersion = false;
    bool m_saidContinue = false;

    QByteArray m_output;
    qsizetype m_sent = 0;
    bool m_isLast = false;                                                     ///< what is being sent is the last
    bool m_peerIsDone = false;                                                 ///< the client sends no more
    std::shared_ptr<const void> m_client = std::make_shared<std::monostate>(); ///< see Request::client
    bool m_hasEnded = false;
    qsizetype m_thrownAway = 0;
};

} // namespace keyherd::http

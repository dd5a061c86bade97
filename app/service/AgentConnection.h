// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/AgentListener.h"
#include "wire/Message.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <functional>
#include <optional>

namespace keyherd {

/// Sends one answer; the last one of a request unless it says `wait`. Does nothing once the client went away.
using AgentReply = std::function<void(const wire::Fields &answer)>;
/// Who asks: a process may have several connections.
struct AgentAsker
{
    quint64 connection; ///< another number for each
    qint64 process;
};

/// Answers a request, now or later, on the agent's thread. The fields live as long as the call.
using AgentHandler = std::function<void(const wire::Fields &request, const AgentAsker &asker, AgentReply reply)>;

/// One client of the agent: reads its requests, one after the other, and sends the answers. Ends itself, with `closed`, when the client goes, sends what
/// is no message, or lets itself be waited for.
class AgentConnection : public QObject
{
    Q_OBJECT

public:
    AgentConnection(const AgentClient &client, quint64 number, AgentHandler handler, QObject *parent);
    ~AgentConnection() override;

    Q_SIGNAL void closed();

    [[nodiscard]] const AgentAsker &asker() const { return m_asker; }

    void close();

private:
    void read();
    [[nodiscard]] bool readInto(wire::LockedBytes &bytes, std::size_t size);
    void answer(const wire::Fields &fields);
    void write();

    AgentClient m_client;
    AgentAsker m_asker;
    AgentHandler m_handler;
    QSocketNotifier m_readable;
    QSocketNotifier m_writable;
    QTimer m_patience;
    wire::LockedBytes m_header;
    std::optional<wire::LockedBytes> m_payload;
    std::optional<wire::LockedBytes> m_output;
    bool m_isAnswering = false;
    bool m_isClosed = false;
};

} // namespace keyherd

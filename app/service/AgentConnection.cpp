// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/AgentConnection.h"

#include <QPointer>

#ifndef Q_OS_WIN
#  include <cerrno>
#  include <sys/socket.h>
#  include <unistd.h>
#endif

namespace keyherd {

namespace {

constexpr auto patience = std::chrono::seconds(5);

// Nothing connects on Windows: see AgentListenerWindows.cpp.
#ifdef Q_OS_WIN
qint64 receive(int, char *, std::size_t)
{
    return 0;
}
qint64 send(int, std::string_view)
{
    return 0;
}
bool isForLater()
{
    return false;
}
void closeDescriptor(int) { }
#else
qint64 receive(int descriptor, char *place, std::size_t room)
{
    return ::recv(descriptor, place, room, 0);
}
qint64 send(int descriptor, std::string_view bytes)
{
#  ifdef MSG_NOSIGNAL
    return ::send(descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL);
#  else
    return ::send(descriptor, bytes.data(), bytes.size(), 0);
#  endif
}
bool isForLater()
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}
void closeDescriptor(int descriptor)
{
    ::close(descriptor);
}
#endif

} // namespace

AgentConnection::AgentConnection(const AgentClient &client, quint64 number, AgentHandler handler, QObject *parent)
    : QObject(parent), m_client(client), m_asker{number, client.process}, m_handler(std::move(handler)),
      m_readable(client.descriptor, QSocketNotifier::Read), m_writable(client.descriptor, QSocketNotifier::Write),
      m_header(wire::headerSize)
{
    m_writable.setEnabled(false);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_readable, &QSocketNotifier::activated, this, &AgentConnection::read);
    connect(&m_writable, &QSocketNotifier::activated, this, &AgentConnection::write);
    connect(&m_patience, &QTimer::timeout, this, &AgentConnection::close);
    m_patience.start();
}

AgentConnection::~AgentConnection()
{
    m_readable.setEnabled(false);
    m_writable.setEnabled(false);
    closeDescriptor(m_client.descriptor);
}

void AgentConnection::read()
{
    if (m_isAnswering) {
        // A client waits for its answer; what comes now is its end, or none of ours.
        return close();
    }
    if (!m_payload) {
        if (!readInto(m_header, wire::headerSize))
            return;
        const auto length = wire::announcedLength(m_header.view(), wire::longestRequest);
        if (!length || *length == 0)
            return close();
        m_payload.emplace(*length);
    }
    if (!readInto(*m_payload, m_payload->size() + m_payload->room()))
        return;
    const auto fields = wire::fieldsOf(m_payload->view());
    if (!fields)
        return close();
    m_isAnswering = true;
    m_patience.stop();
    // The answer may come within the call, and the fields go with it.
    const wire::LockedBytes payload = std::move(*m_payload);
    m_payload.reset();
    m_handler(*fields, m_asker, [self = QPointer(this)](const wire::Fields &given) {
        if (self)
            self->answer(given);
    });
}

// Whether all of it is there.
bool AgentConnection::readInto(wire::LockedBytes &bytes, std::size_t size)
{
    if (bytes.size() + bytes.room() < size) {
        close();
        return false;
    }
    if (bytes.size() == size)
        return true;
    const qint64 received = receive(m_client.descriptor, bytes.end(), size - bytes.size());
    if (received > 0)
        bytes.grow(static_cast<std::size_t>(received));
    else if (received == 0 || !isForLater())
        close();
    return bytes.size() == size;
}

void AgentConnection::answer(const wire::Fields &fields)
{
    if (m_isClosed || m_output)
        return close();
    m_output = wire::message(fields, wire::longestAnswer);
    if (!m_output)
        m_output = wire::message({wire::answerNo, wire::reasonFailed}, wire::longestAnswer);
    if (!m_output)
        return close();
    if (fields.front() != wire::answerWait) {
        m_isAnswering = false;
        m_header.dropFront(m_header.size());
    }
    m_patience.start();
    write();
}

void AgentConnection::write()
{
    while (m_output && m_output->size() > 0) {
        const qint64 sent = send(m_client.descriptor, m_output->view());
        if (sent > 0) {
            m_output->dropFront(static_cast<std::size_t>(sent));
        } else if (isForLater()) {
            return m_writable.setEnabled(true);
        } else {
            return close();
        }
    }
    m_output.reset();
    m_writable.setEnabled(false);
    if (m_isAnswering)
        m_patience.stop();
}

void AgentConnection::close()
{
    if (std::exchange(m_isClosed, true))
        return;
    m_readable.setEnabled(false);
    m_writable.setEnabled(false);
    m_patience.stop();
    Q_EMIT closed();
    deleteLater();
}

} // namespace keyherd

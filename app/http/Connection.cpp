// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/Connection.h"
#include "base/Secret.h"
#include "http/Provenance.h"

#include <QPointer>

#include <cstring>

namespace keyherd::http {

namespace {

// So much is collected of answers to requests that came together before it is sent.
constexpr qsizetype together = 64 * 1024;
// And so much read of what nobody wants to know any more. A connection that is closed over unread bytes is reset, and the last answer lost with it.
constexpr qsizetype politeness = 4 * 1024 * 1024;

} // namespace

Connection::Connection(qintptr descriptor, quint64 number, Surroundings &surroundings, QObject *parent)
    : QObject(parent), Waits::Waiter(surroundings.waits), m_surroundings(surroundings), m_socket(descriptor),
      m_readable(descriptor, QSocketNotifier::Read), m_number(number), m_peer(m_socket.peer()),
      m_parser(surroundings.limits)
{
    connect(&m_readable, &QSocketNotifier::activated, this, &Connection::read);
    waitFor(Wait::Idle);
}

Connection::~Connection()
{
    m_readable.setEnabled(false);
    m_writable.reset();
    wipe(m_output);
}

void Connection::turnAway()
{
    refuse(503);
    write();
    settle();
}

void Connection::stop()
{
    if (!m_isAwaited && !isWriting() && !m_isLast)
        end();
}

void Connection::end()
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_client.reset();
    waitFor(Wait::None);
    m_readable.setEnabled(false);
    if (m_writable)
        m_writable->setEnabled(false);
    Q_EMIT ended();
}

void Connection::waitedTooLong(Wait wait)
{
    if (wait != Wait::RestOfHeader && wait != Wait::RestOfBody)
        return end();
    refuse(408);
    write();
    settle();
}

void Connection::read()
{
    auto &room = m_surroundings.room;
    const qint64 count = m_socket.receive(room);
    if (count == Socket::later)
        return;
    if (count == Socket::atEnd)
        return peerEnded();
    if (count < 0)
        return end();
    if (m_isLast)
        m_thrownAway += count;
    else
        m_parser.feed({room.data(), count});
    std::memset(room.data(), 0, static_cast<std::size_t>(count));
    if (m_thrownAway > politeness)
        return end();
    proceed();
}

// The client may still read: `printf … | nc` ends so.
void Connection::peerEnded()
{
    m_peerIsDone = true;
    m_client.reset();
    m_readable.setEnabled(false);
    if (wait() == Wait::Leaving)
        return end();
    proceed();
}

void Connection::proceed()
{
    if (m_isWorking || m_hasEnded)
        return;
    m_isWorking = true;
    while (!isStuck() && takeUp()) {
        if (m_output.size() > together)
            write();
    }
    if (!isStuck())
        write();
    m_isWorking = false;
    settle();
}

// Takes up what the parser has; false: there is nothing to do now.
bool Connection::takeUp()
{
    if (m_isAwaited || m_isLast || m_hasEnded || m_surroundings.isStopping)
        return false;
    const auto progress = m_parser.progress();
    if (progress == RequestParser::Progress::Wrong) {
        refuse(m_parser.status());
        return false;
    }
    if (progress != RequestParser::Progress::Whole && progress != RequestParser::Progress::InBody)
        return false;
    if (!isFromThisMachine(m_parser.request(), m_surroundings.port)) {
        refuse(403);
        return false;
    }
    if (progress == RequestParser::Progress::InBody) {
        if (m_parser.expectsContinue() && !std::exchange(m_saidContinue, true))
            m_output.append("HTTP/1.1 100 Continue\r\n\r\n");
        return false;
    }
    handle();
    return true;
}

void Connection::handle()
{
    m_staysOpen = m_parser.staysOpen();
    m_isOldVersion = m_parser.isOldVersion();
    Request request = m_parser.take();
    request.connection = m_number;
    request.peer = m_peer.address;
    request.peerPort = m_peer.port;
    request.client = m_client;
    m_isHead = request.method == "HEAD";
    m_saidContinue = false;
    m_isAwaited = true;
    m_surroundings.handler(owned(std::move(request)),
                           [self = QPointer(this), number = ++m_requests](Response response) {
                               if (self)
                                   self->answer(number, std::move(response));
                           });
}

void Connection::answer(quint64 number, Response response)
{
    if (!m_isAwaited || number != m_requests || m_hasEnded)
        return wipe(response.body);
    m_isAwaited = false;
    if (!m_staysOpen || m_surroundings.isStopping)
        response.closes = true;
    send(std::move(response), m_isHead, m_isOldVersion);
    proceed();
}

void Connection::refuse(int status)
{
    Response response = m_surroundings.refused(status, m_parser.request());
    response.closes = true;
    send(std::move(response), false, false);
    // The end comes unasked.
    m_staysOpen = true;
}

void Connection::send(Response response, bool isHead, bool isOldVersion)
{
    m_isLast = response.closes;
    const After after = m_isLast ? After::Closes : isOldVersion ? After::StaysOpenForOld : After::StaysOpen;
    m_surroundings.answerText.append(m_output, response, after, isHead);
    wipe(response.body);
}

void Connection::write()
{
    if (m_hasEnded)
        return;
    while (isWriting()) {
        const qint64 count = m_socket.send({m_output.constData() + m_sent, m_output.constData() + m_output.size()});
        if (count == Socket::later)
            break;
        if (count < 0)
            return end();
        m_sent += count;
        // Each byte that is taken renews the patience.
        if (isWriting())
            waitFor(Wait::Reading);
    }
    if (isWriting()) {
        if (!m_writable) {
            m_writable.emplace(m_socket.descriptor(), QSocketNotifier::Write);
            connect(&*m_writable, &QSocketNotifier::activated, this, [this] {
                write();
                proceed();
            });
        }
        return m_writable->setEnabled(true);
    }
    if (m_writable)
        m_writable->setEnabled(false);
    wipe(m_output);
    m_sent = 0;
    if (m_isLast && wait() != Wait::Leaving)
        leave();
}

void Connection::leave()
{
    // Whoever asked for the end sends nothing more that could turn it into a reset.
    if (m_peerIsDone || (!m_staysOpen && m_parser.kept() == 0))
        return end();
    m_socket.endSending();
    m_readable.setEnabled(true);
    waitFor(Wait::Leaving);
}

// Says what is waited for now.
void Connection::settle()
{
    if (m_hasEnded || wait() == Wait::Leaving)
        return;
    const auto progress = m_parser.progress();
    const bool isFull = m_parser.kept() > m_surroundings.limits.header && (m_isAwaited || isWriting());
    if (m_readable.isEnabled() == (isFull || m_peerIsDone))
        m_readable.setEnabled(!isFull && !m_peerIsDone);
    if (isWriting()) {
        if (wait() != Wait::Reading)
            waitFor(Wait::Reading);
    } else if (m_isAwaited) {
        waitAnew(m_peerIsDone ? Wait::Silent : Wait::None);
    } else if (m_peerIsDone || m_surroundings.isStopping) {
        end();
    } else if (progress == RequestParser::Progress::Nothing) {
        waitFor(Wait::Idle);
    } else {
        waitAnew(progress == RequestParser::Progress::InBody ? Wait::RestOfBody : Wait::RestOfHeader);
    }
}

// The time that the request before took is none of this one's.
void Connection::waitAnew(Wait wait)
{
    const bool isAnother = std::exchange(m_settledFor, m_requests) != m_requests;
    if (this->wait() != wait || isAnother)
        waitFor(wait);
}

} // namespace keyherd::http

// SPDX-License-Identifier: GPL-3.0-or-later
// On Windows nobody listens yet: there the command line opens the vault itself.
#include "wire/AgentSocket.h"

#ifndef _WIN32
#  include <cerrno>
#  include <cstring>
#  include <fcntl.h>
#  include <sys/socket.h>
#  include <sys/time.h>
#  include <sys/un.h>
#  include <unistd.h>
#endif

namespace keyherd::wire {

std::string_view Answer::reason() const
{
    if (isOk())
        return {};
    return fields.size() > 1 ? fields[1] : reasonFailed;
}

std::optional<Answer> AgentSocket::ask(const Fields &request)
{
    const auto bytes = message(request, longestRequest);
    if (!bytes || !send(bytes->view()))
        return std::nullopt;
    auto answer = receive();
    while (answer && answer->fields.front() == answerWait) {
        waitAtMost(0);
        answer = receive();
    }
    return answer;
}

std::optional<Answer> AgentSocket::receive()
{
    LockedBytes header(headerSize);
    if (!fill(header, headerSize))
        return std::nullopt;
    const auto length = announcedLength(header.view(), longestAnswer);
    if (!length || *length == 0)
        return std::nullopt;
    LockedBytes payload(*length);
    if (!fill(payload, *length))
        return std::nullopt;
    auto fields = fieldsOf(payload.view());
    if (!fields)
        return std::nullopt;
    return Answer{std::move(payload), std::move(*fields)};
}

#ifdef _WIN32

std::optional<AgentSocket> AgentSocket::connectTo(const std::string &)
{
    return std::nullopt;
}

AgentSocket::~AgentSocket() = default;

bool AgentSocket::send(std::string_view)
{
    return false;
}

bool AgentSocket::fill(LockedBytes &, std::size_t)
{
    return false;
}

void AgentSocket::waitAtMost(int) { }

void AgentSocket::interrupt() const { }

#else

namespace {

constexpr int patienceMilliseconds = 700;

bool isOurs(int descriptor)
{
#  ifdef __linux__
    ucred peer = {};
    socklen_t size = sizeof peer;
    return getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == geteuid();
#  else
    uid_t user = 0;
    gid_t group = 0;
    return getpeereid(descriptor, &user, &group) == 0 && user == geteuid();
#  endif
}

} // namespace

std::optional<AgentSocket> AgentSocket::connectTo(const std::string &path)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (path.empty() || path.size() >= sizeof address.sun_path)
        return std::nullopt;
    std::memcpy(address.sun_path, path.c_str(), path.size() + 1);
    AgentSocket agent(::socket(AF_UNIX, SOCK_STREAM, 0));
    if (agent.m_descriptor < 0)
        return std::nullopt;
    fcntl(agent.m_descriptor, F_SETFD, FD_CLOEXEC);
    agent.waitAtMost(patienceMilliseconds);
    if (::connect(agent.m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || !isOurs(agent.m_descriptor))
        return std::nullopt;
    return agent;
}

AgentSocket::~AgentSocket()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool AgentSocket::send(std::string_view bytes)
{
#  ifdef MSG_NOSIGNAL
    constexpr int flags = MSG_NOSIGNAL;
#  else
    constexpr int flags = 0;
#  endif
    while (!bytes.empty()) {
        const ssize_t sent = ::send(m_descriptor, bytes.data(), bytes.size(), flags);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

bool AgentSocket::fill(LockedBytes &bytes, std::size_t size)
{
    while (bytes.size() < size) {
        const ssize_t received = ::recv(m_descriptor, bytes.end(), size - bytes.size(), 0);
        if (received < 0 && errno == EINTR)
            continue;
        if (received <= 0)
            return false;
        bytes.grow(static_cast<std::size_t>(received));
    }
    return true;
}

void AgentSocket::interrupt() const
{
    ::shutdown(m_descriptor, SHUT_RDWR);
}

void AgentSocket::waitAtMost(int milliseconds)
{
    const timeval time = {milliseconds / 1000, static_cast<suseconds_t>(milliseconds % 1000) * 1000};
    setsockopt(m_descriptor, SOL_SOCKET, SO_RCVTIMEO, &time, sizeof time);
    setsockopt(m_descriptor, SOL_SOCKET, SO_SNDTIMEO, &time, sizeof time);
#  ifdef SO_NOSIGPIPE
    const int on = 1;
    setsockopt(m_descriptor, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
#  endif
}

#endif

} // namespace keyherd::wire

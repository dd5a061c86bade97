// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/Socket.h"

#include <QtEndian>

#ifdef Q_OS_WIN
#  include <winsock2.h>
#  include <ws2tcpip.h>
#else
#  include <cerrno>
#  include <fcntl.h>
#  include <netinet/in.h>
#  include <netinet/tcp.h>
#  include <sys/socket.h>
#  include <unistd.h>
#endif

namespace keyherd::http {

namespace {

#ifdef Q_OS_WIN
using Native = SOCKET;
using Size = int;
constexpr int noSignal = 0;

void makeNonBlocking(Native socket)
{
    u_long isOn = 1;
    ::ioctlsocket(socket, static_cast<long>(FIONBIO), &isOn);
}
bool isForLater()
{
    return ::WSAGetLastError() == WSAEWOULDBLOCK;
}
#else
using Native = int;
using Size = std::size_t;
#  ifdef MSG_NOSIGNAL
constexpr int noSignal = MSG_NOSIGNAL;
#  else
constexpr int noSignal = 0;
#  endif

void makeNonBlocking(Native socket)
{
    ::fcntl(socket, F_SETFL, ::fcntl(socket, F_GETFL) | O_NONBLOCK);
#  ifdef SO_NOSIGPIPE
    const int isOn = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_NOSIGPIPE, &isOn, sizeof isOn);
#  endif
}
bool isForLater()
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}
#endif

Native native(qintptr descriptor)
{
    return static_cast<Native>(descriptor);
}

} // namespace

Socket::Socket(qintptr descriptor) : m_descriptor(descriptor)
{
    makeNonBlocking(native(descriptor));
    // An answer goes out at once and whole; there is nothing to wait for.
    const int isOn = 1;
    ::setsockopt(native(descriptor), IPPROTO_TCP, TCP_NODELAY, reinterpret_cast<const char *>(&isOn), sizeof isOn);
}

Socket::~Socket()
{
#ifdef Q_OS_WIN
    ::closesocket(native(m_descriptor));
#else
    ::close(native(m_descriptor));
#endif
}

qint64 Socket::receive(std::span<char> place) const
{
    const auto count = ::recv(native(m_descriptor), place.data(), static_cast<Size>(place.size()), 0);
    if (count >= 0)
        return count;
    return isForLater() ? later : broken;
}

qint64 Socket::send(std::span<const char> bytes) const
{
    const auto count = ::send(native(m_descriptor), bytes.data(), static_cast<Size>(bytes.size()), noSignal);
    if (count >= 0)
        return count;
    return isForLater() ? later : broken;
}

void Socket::endSending() const
{
#ifdef Q_OS_WIN
    ::shutdown(native(m_descriptor), SD_SEND);
#else
    ::shutdown(native(m_descriptor), SHUT_WR);
#endif
}

Socket::Peer Socket::peer() const
{
    sockaddr_storage storage{};
    socklen_t size = sizeof storage;
    auto *const address = reinterpret_cast<sockaddr *>(&storage);
    if (::getpeername(native(m_descriptor), address, &size) != 0)
        return {};
    const quint16 port = storage.ss_family == AF_INET6 ? reinterpret_cast<const sockaddr_in6 &>(storage).sin6_port
                                                       : reinterpret_cast<const sockaddr_in &>(storage).sin_port;
    return {QHostAddress(address), qFromBigEndian(port)};
}

} // namespace keyherd::http

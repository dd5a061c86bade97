// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

#include <span>

namespace keyherd::http {

/// A TCP connection that was accepted: never blocks, and closes with its object. QTcpSocket would keep copies of what passes through it, cannot end one
/// direction alone, and takes twice the time for a small request.
class Socket
{
public:
    /// Owns the descriptor from now on.
    explicit Socket(qintptr descriptor);
    ~Socket();
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;

    /// What `receive` and `send` say if they moved no bytes.
    static constexpr qint64 atEnd = 0;   ///< the client sends no more
    static constexpr qint64 later = -1;  ///< the notifier of the descriptor tells when
    static constexpr qint64 broken = -2; ///< the connection is gone

    [[nodiscard]] qint64 receive(std::span<char> place) const;
    [[nodiscard]] qint64 send(std::span<const char> bytes) const;
    /// Sends no more: the client finds the end after the last byte, while what it still sends can be read.
    void endSending() const;

    [[nodiscard]] qintptr descriptor() const { return m_descriptor; }

    struct Peer
    {
        QHostAddress address = {};
        quint16 port = 0;
    };
    [[nodiscard]] Peer peer() const;

private:
    qintptr m_descriptor;
};

} // namespace keyherd::http

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace keyherd::tests {

/// A connection that sends what it likes.
class RawClient
{
public:
    explicit RawClient(const QString &path) : m_descriptor(::socket(AF_UNIX, SOCK_STREAM, 0))
    {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(path);
        std::memcpy(address.sun_path, name.constData(), static_cast<std::size_t>(name.size()));
        m_connected = ::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    }
    ~RawClient() { ::close(m_descriptor); }

    [[nodiscard]] bool isConnected() const { return m_connected; }
    void send(const QByteArray &bytes)
    {
        static_cast<void>(
            ::send(m_descriptor, bytes.constData(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL));
    }
    /// Everything until the agent hangs up.
    [[nodiscard]] QByteArray readAll()
    {
        QByteArray all;
        char buffer[4096];
        for (ssize_t size = 1; size > 0;) {
            size = ::recv(m_descriptor, buffer, sizeof buffer, 0);
            if (size > 0)
                all.append(buffer, size);
        }
        return all;
    }

private:
    int m_descriptor;
    bool m_connected = false;
};

} // namespace keyherd::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTcpServer>

namespace keyherd::tests {

/// A port that is free on both addresses of this machine, another one each time; 0: there is none. It is none of those that the system gives to whoever asks for any, so nobody
/// is given it before the test takes it; and tests that run at once look in different places.
[[nodiscard]] inline int freePort()
{
    constexpr int lowest = 10'000;
    constexpr int many = 20'000;
    static int next = static_cast<int>(QCoreApplication::applicationPid() * 97 % many);
    for (int attempt = 0; attempt < many; ++attempt) {
        const int port = lowest + next++ % many;
        QTcpServer v4;
        QTcpServer v6;
        if (v4.listen(QHostAddress::LocalHost, static_cast<quint16>(port))
            && (v6.listen(QHostAddress::LocalHostIPv6, static_cast<quint16>(port))
                || v6.serverError() != QAbstractSocket::AddressInUseError))
            return port;
    }
    return 0;
}

} // namespace keyherd::tests

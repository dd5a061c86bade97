// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/Answer.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <utility>
#include <vector>

class QNetworkAccessManager;

namespace keyherd {

/// One request. The values of its headers and its body may hold a key.
struct ProviderRequest
{
    QByteArray method; ///< "GET", "POST", "PATCH" or "DELETE"
    QUrl url;          ///< https, or http on this machine
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body = {}; ///< of a POST or PATCH
};

/// How a request ended.
struct Exchange
{
    enum class End {
        Answered,    ///< whole and within limits; `answer` holds it
        Unreachable, ///< no connection, no name, no proxy
        TimedOut,
        TlsFailed, ///< nothing was sent
        Broken,    ///< cut, too long, or not HTTP
    };
    End end = End::Unreachable;
    HttpAnswer answer = {};
    std::chrono::milliseconds latency{0};
    QString detail = {}; ///< the technical fact, in English, made from codes: Qt's own texts repeat URLs
};

/// The one class that talks to providers.
///
/// Redirects are never followed: Qt 6.4 would send the key along. TLS 1.2 and later, verified against the system's list, with no way around it.
/// No cookies, cache, remembered logins, HTTP/2 (CVE-2023-51714) or compression; no proxy for this machine's own addresses. The deadline is
/// of our own: Qt's time-out sees only inactivity. Lives on one thread with an event loop.
class ProviderClient : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 greatestAnswer = 1024 * 1024; ///< bytes

    explicit ProviderClient(QObject *parent = nullptr);
    ~ProviderClient() override;

    /// Cancel the future to abort the request; it then ends without a result.
    [[nodiscard]] QFuture<Exchange> send(ProviderRequest request, std::chrono::milliseconds deadline);

private:
    /// Qt 6.4 opens at most six connections to a server for each manager; more need more managers. The first with room is taken, so that
    /// open connections are used again.
    struct Connections
    {
        QNetworkAccessManager *manager; ///< child of the client
        QHash<QString, int> underWay;   ///< by server
    };
    static constexpr int connectionsEach = 6;
    [[nodiscard]] Connections &connectionsWithRoom(const QString &server);

    std::vector<Connections> m_connections;
};

} // namespace keyherd

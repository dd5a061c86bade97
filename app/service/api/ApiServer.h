// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/Server.h"
#include "service/api/ClientGate.h"
#include "service/api/CredentialRoutes.h"
#include "service/api/InternalKeyRoutes.h"
#include "service/api/KeyManagementRoutes.h"
#include "service/api/LocalApi.h"
#include "service/api/OwnRoutes.h"
#include "service/api/Peer.h"
#include "service/api/ServedKeys.h"

#include <QCache>
#include <QElapsedTimer>

namespace keyherd {

/// The part of the local API that lives on its thread: finds out who asks, and hands the request to its route.
class ApiServer : public QObject
{
    Q_OBJECT

public:
    ApiServer(const LocalApi::Services &services, const LocalApi::Options &options);

    /// The port. What http::Server::listen fails with.
    [[nodiscard]] Result<quint16> listen();
    /// Calls `done` once nothing is under way any more and what was counted is written down; some seconds after `patience` at the latest.
    void stop(std::chrono::milliseconds patience, const std::function<void()> &done);
    /// An http::Handler: what comes in at the port.
    void answer(const http::RequestPointer &request, const http::Reply &reply);

private:
    /// The executable that a client was last seen to be.
    struct Seen
    {
        QString program;
        QElapsedTimer since;
    };

    /// `token` is within the request.
    void check(const http::RequestPointer &request, QByteArrayView token, const http::Reply &reply);
    void answerKnown(const http::RequestPointer &request, const Client &client, const http::Reply &reply);
    void route(const ApiCallPointer &call);
    void refuseToken(const http::Request &request, std::chrono::milliseconds delay, const http::Reply &reply);
    void refuse(const http::Request &request, const Error &error, const http::Reply &reply);
    [[nodiscard]] http::Response refusal(int status, ApiWords::Text why, const QString &language) const;
    [[nodiscard]] static http::Response refusal(int status, const QString &why);
    [[nodiscard]] bool isOfThisUser(const http::Request &request);
    [[nodiscard]] QString programFor(const http::Request &request, ClientId client);
    [[nodiscard]] QString programNow(const http::Request &request) const;
    [[nodiscard]] http::Reply counted(const http::Reply &reply);

    LocalApi::Services m_services;
    LocalApi::Options m_options;
    ApiWords m_words;
    ClientGate m_gate;
    ServedKeys m_keys;
    KeyManagementRoutes m_management;
    InternalKeyRoutes m_internal;
    CredentialRoutes m_credentials;
    OwnRoutes m_own;
    http::Server m_http;
    quint16 m_port = 0;
    QCache<quint64, Peer> m_peers; ///< by connection
    QHash<qint64, Seen> m_seen;    ///< by client
};

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/ProviderClient.h"

#include "base/Loopback.h"
#include "base/Secret.h"
#include "connect/HostLimits.h"
#include "connect/Transfer.h"

#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkProxyFactory>
#include <QNetworkRequest>
#include <QSslConfiguration>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

// A proxy on the way to this machine itself would see keys that travel over plain http.
class ProxiesOfTheSystem final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.peerHostName()))
            return {QNetworkProxy::NoProxy};
        return systemProxyForQuery(query);
    }
};

const QSslConfiguration &tlsConfiguration()
{
    static const QSslConfiguration configuration = [] {
        QSslConfiguration made = QSslConfiguration::defaultConfiguration();
        // Set, not loaded on demand: CVE-2023-34410.
        made.setCaCertificates(QSslConfiguration::systemCaCertificates());
        made.setPeerVerifyMode(QSslSocket::VerifyPeer);
        made.setProtocol(QSsl::TlsV1_2OrLater);
        return made;
    }();
    return configuration;
}

QNetworkRequest networkRequest(ProviderRequest &request)
{
    QNetworkRequest made(request.url);
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    if (request.url.scheme() == "https"_L1)
        made.setSslConfiguration(tlsConfiguration());
    made.setRawHeader("User-Agent", "Keyherd");
    made.setRawHeader("Accept", "application/json");
    // Asking for it also keeps Qt from unpacking what comes packed all the same.
    made.setRawHeader("Accept-Encoding", "identity");
    made.setRawHeader("Accept-Language", "en");
    for (auto &[name, value] : request.headers) {
        made.setRawHeader(name, value);
        wipe(value);
    }
    return made;
}

} // namespace

ProviderClient::ProviderClient(QObject *parent) : QObject(parent) { }

ProviderClient::~ProviderClient() = default;

ProviderClient::Connections &ProviderClient::connectionsWithRoom(const QString &server)
{
    const auto found = std::ranges::find_if(m_connections, [&server](const Connections &some) {
        return some.underWay.value(server) < connectionsEach;
    });
    if (found != m_connections.end())
        return *found;
    auto *manager = new QNetworkAccessManager(this);
    manager->setProxyFactory(new ProxiesOfTheSystem);
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setStrictTransportSecurityEnabled(false);
    manager->setAutoDeleteReplies(false);
    return m_connections.emplace_back(Connections{manager, {}});
}

QFuture<Exchange> ProviderClient::send(ProviderRequest request, std::chrono::milliseconds deadline)
{
    const QString server = serverOf(request.url);
    const QNetworkRequest made = networkRequest(request);
    Connections &connections = connectionsWithRoom(server);
    ++connections.underWay[server];
    // With a body, even an empty one, goes its length, which a POST must tell and a GET should not.
    const bool hasBody = request.method == "POST"_qba || request.method == "PATCH"_qba;
    QNetworkReply *reply = hasBody ? connections.manager->sendCustomRequest(made, request.method, request.body)
                                   : connections.manager->sendCustomRequest(made, request.method);
    auto *transfer = new Transfer(reply, deadline, this);
    connect(transfer, &Transfer::over, this, [this, server, manager = connections.manager] {
        const auto used = std::ranges::find(m_connections, manager, &Connections::manager);
        --used->underWay[server];
    });
    return transfer->future();
}

} // namespace keyherd

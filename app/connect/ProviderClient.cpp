// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/ProviderClient.h"

#include "base/Secret.h"
#include "connect/Transfer.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkProxyFactory>
#include <QNetworkRequest>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

bool isLoopback(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

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

ProviderClient::ProviderClient(QObject *parent) : QObject(parent), m_network(new QNetworkAccessManager(this))
{
    m_network->setProxyFactory(new ProxiesOfTheSystem);
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network->setStrictTransportSecurityEnabled(false);
    m_network->setAutoDeleteReplies(false);
}

ProviderClient::~ProviderClient() = default;

QFuture<Exchange> ProviderClient::send(ProviderRequest request, std::chrono::milliseconds deadline)
{
    const QNetworkRequest made = networkRequest(request);
    // With a body, even an empty one, goes its length, which a POST must tell and a GET should not.
    QNetworkReply *reply = request.method == "POST"_qba
                             ? m_network->sendCustomRequest(made, request.method, request.body)
                             : m_network->sendCustomRequest(made, request.method);
    auto *transfer = new Transfer(reply, deadline, this);
    return transfer->future();
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/Transfer.h"

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

// QNetworkReply numbers failures of connection and TLS below 100, of proxies below 200; above are those that HTTP statuses stand for.
constexpr int firstProxyError = 101;
constexpr int firstHttpError = 201;

QString wordsFor(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return u"connection refused"_s;
    case QNetworkReply::RemoteHostClosedError:
        return u"connection closed"_s;
    case QNetworkReply::HostNotFoundError:
        return u"host not found"_s;
    case QNetworkReply::TimeoutError:
        return u"timed out"_s;
    case QNetworkReply::SslHandshakeFailedError:
        return u"TLS handshake failed"_s;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return u"the proxy asks for a login"_s;
    default:
        return error >= firstProxyError && error < firstHttpError ? u"proxy failed"_s : u"network failed"_s;
    }
}

QString wordsFor(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
        return u"certificate expired"_s;
    case QSslError::CertificateNotYetValid:
        return u"certificate not yet valid"_s;
    case QSslError::HostNameMismatch:
        return u"certificate of another host"_s;
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
        return u"self-signed certificate"_s;
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return u"certificate of an unknown authority"_s;
    default:
        return u"certificate not trusted"_s;
    }
}

} // namespace

Transfer::Transfer(QNetworkReply *reply, std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent), m_reply(reply)
{
    m_reply->setParent(this);
    m_promise.start();
    m_sinceStart.start();
    m_reply->setReadBufferSize(ProviderClient::greatestAnswer);
    connect(m_reply, &QNetworkReply::readyRead, this, &Transfer::collect);
    connect(m_reply, &QNetworkReply::finished, this, &Transfer::finish);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (!errors.isEmpty())
            m_tlsProblem = wordsFor(errors.constFirst().error());
    });
    connect(&m_cancelled, &QFutureWatcherBase::canceled, this, [this] { giveUp(Exchange::End::Unreachable, {}); });
    m_cancelled.setFuture(m_promise.future());
    connect(&m_deadline, &QTimer::timeout, this, [this] { giveUp(Exchange::End::TimedOut, u"timed out"_s); });
    m_deadline.setSingleShot(true);
    m_deadline.start(deadline);
}

void Transfer::collect()
{
    m_body += m_reply->readAll();
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (std::max<qint64>(m_body.size(), announced) > ProviderClient::greatestAnswer)
        giveUp(Exchange::End::Broken, u"too long"_s);
}

void Transfer::giveUp(Exchange::End end, const QString &detail)
{
    if (std::exchange(m_over, true))
        return;
    Q_EMIT over();
    m_promise.addResult(
        Exchange{.end = end, .latency = std::chrono::milliseconds(m_sinceStart.elapsed()), .detail = detail});
    m_promise.finish();
    m_reply->abort();
    deleteLater();
}

Exchange Transfer::ended() const
{
    const auto error = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    Exchange exchange{.latency = std::chrono::milliseconds(m_sinceStart.elapsed())};
    if (error == QNetworkReply::SslHandshakeFailedError) {
        exchange.end = Exchange::End::TlsFailed;
        exchange.detail = m_tlsProblem.isEmpty() ? wordsFor(error) : m_tlsProblem;
    } else if (error == QNetworkReply::ProtocolFailure || error == QNetworkReply::ProtocolUnknownError
               || (status > 0 && error != QNetworkReply::NoError && error < firstHttpError)) {
        exchange.end = Exchange::End::Broken;
        exchange.detail = status > 0 ? u"cut off"_s : u"not HTTP"_s;
    } else if (status > 0) {
        exchange.end = Exchange::End::Answered;
        exchange.answer = {status, m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray(), m_body};
        const auto &headers = m_reply->rawHeaderPairs();
        for (const auto &[name, value] : headers)
            exchange.answer.headers.emplaceBack(name.toLower(), value);
    } else {
        exchange.detail = wordsFor(error);
    }
    return exchange;
}

void Transfer::finish()
{
    if (m_over)
        return;
    collect();
    if (std::exchange(m_over, true))
        return;
    Q_EMIT over();
    m_promise.addResult(ended());
    m_promise.finish();
    deleteLater();
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/network/LoopbackProvider.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace keyherd::tests {

namespace {

/// QSslServer came with Qt 6.4 too, but hands over connections only after their handshake.
class TlsServer final : public QTcpServer
{
public:
    explicit TlsServer(Identity identity) : m_identity(std::move(identity)) { }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setLocalCertificate(m_identity.certificate);
        socket->setPrivateKey(m_identity.key);
        socket->startServerEncryption();
        addPendingConnection(socket);
    }

private:
    Identity m_identity;
};

// Head and body, as long as the head says.
bool isWhole(const QByteArray &request)
{
    const qsizetype end = request.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    constexpr QByteArrayView name("\r\ncontent-length:");
    const QByteArray head = request.first(end).toLower() + "\r\n";
    const qsizetype at = head.indexOf(name);
    const qsizetype from = at + name.size();
    const qlonglong length = at < 0 ? 0 : head.mid(from, head.indexOf("\r\n", from) - from).trimmed().toLongLong();
    return request.size() >= end + 4 + length;
}

} // namespace

QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &moreHeaders, const QByteArray &contentType)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Said\r\nContent-Type: " + contentType + "\r\nContent-Length: "
         + QByteArray::number(body.size()) + "\r\nConnection: close\r\n" + moreHeaders + "\r\n" + body;
}

LoopbackProvider::LoopbackProvider(Behaviour behaviour, const std::optional<Identity> &tls)
    : m_behaviour(std::move(behaviour)), m_tls(tls.has_value()), m_server(tls ? new TlsServer(*tls) : new QTcpServer)
{
    m_server->listen(QHostAddress::LocalHost);
    m_port = m_server->serverPort();
    QObject::connect(m_server, &QTcpServer::newConnection, m_server, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            serve(socket);
    });
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
}

LoopbackProvider::~LoopbackProvider()
{
    m_thread.quit();
    m_thread.wait();
}

QString LoopbackProvider::url() const
{
    return u"%1://127.0.0.1:%2"_s.arg(m_tls ? u"https"_s : u"http"_s).arg(m_port);
}

QByteArray LoopbackProvider::received() const
{
    const QMutexLocker lock(&m_mutex);
    return m_received;
}

int LoopbackProvider::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

int LoopbackProvider::mostAtOnce() const
{
    const QMutexLocker lock(&m_mutex);
    return m_mostAtOnce;
}

void LoopbackProvider::serve(QTcpSocket *socket)
{
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, request = QByteArray()]() mutable {
        const QByteArray bytes = socket->readAll();
        request += bytes;
        {
            const QMutexLocker lock(&m_mutex);
            m_received += bytes;
            if (!isWhole(request))
                return;
            request.clear();
            ++m_requests;
            m_mostAtOnce = std::max(m_mostAtOnce, ++m_waiting);
        }
        QTimer::singleShot(m_behaviour.after, socket, [this, socket] { answer(socket); });
    });
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
}

void LoopbackProvider::answer(QTcpSocket *socket)
{
    {
        const QMutexLocker lock(&m_mutex);
        --m_waiting;
    }
    if (m_behaviour.answer.isEmpty())
        return;
    socket->write(m_behaviour.answer);
    if (!m_behaviour.endless.isEmpty())
        sendEndless(socket);
    else if (m_behaviour.closes)
        socket->disconnectFromHost();
}

void LoopbackProvider::sendEndless(QTcpSocket *socket)
{
    constexpr qint64 enoughBuffered = 1 << 20;
    if (socket->bytesToWrite() < enoughBuffered)
        socket->write(m_behaviour.endless);
    QTimer::singleShot(m_behaviour.betweenEndless, socket, [this, socket] { sendEndless(socket); });
}

} // namespace keyherd::tests

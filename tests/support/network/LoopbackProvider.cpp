// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/network/LoopbackProvider.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

#include <algorithm>

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
    : LoopbackProvider(QList<Behaviour>{std::move(behaviour)}, tls)
{
}

LoopbackProvider::LoopbackProvider(QList<Behaviour> inTurn, const std::optional<Identity> &tls)
    : m_behaviours(std::move(inTurn)), m_tls(tls.has_value()), m_server(tls ? new TlsServer(*tls) : new QTcpServer)
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
        qsizetype number = 0;
        request += bytes;
        {
            const QMutexLocker lock(&m_mutex);
            m_received += bytes;
            if (!isWhole(request))
                return;
            request.clear();
            number = m_requests++;
            m_mostAtOnce = std::max(m_mostAtOnce, ++m_waiting);
        }
        const Behaviour behaviour = m_behaviours.at(std::min(number, m_behaviours.size() - 1));
        QTimer::singleShot(behaviour.after, socket, [this, socket, behaviour] { answer(socket, behaviour); });
    });
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
}

void LoopbackProvider::answer(QTcpSocket *socket, const Behaviour &behaviour)
{
    {
        const QMutexLocker lock(&m_mutex);
        --m_waiting;
    }
    if (behaviour.answer.isEmpty())
        return;
    socket->write(behaviour.answer);
    if (!behaviour.endless.isEmpty())
        sendEndless(socket, behaviour);
    else if (behaviour.closes)
        socket->disconnectFromHost();
}

void LoopbackProvider::sendEndless(QTcpSocket *socket, const Behaviour &behaviour)
{
    constexpr qint64 enoughBuffered = 1 << 20;
    if (socket->bytesToWrite() < enoughBuffered)
        socket->write(behaviour.endless);
    QTimer::singleShot(behaviour.betweenEndless, socket, [this, socket, behaviour] { sendEndless(socket, behaviour); });
}

} // namespace keyherd::tests

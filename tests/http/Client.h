// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QTcpSocket>
#include <QTest>

namespace keyherd::http::tests {

/// What a server sent back.
struct Answer
{
    int status = 0;
    QByteArray head = {};
    QByteArray body = {};

    [[nodiscard]] bool has(const QByteArray &line) const { return head.contains(QByteArray("\r\n" + line + "\r\n")); }
};

/// A client that sends bytes as they are, and waits in the event loop, where the server under test lives too.
class Client
{
public:
    explicit Client(quint16 port, const QHostAddress &address = QHostAddress::LocalHost)
    {
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { m_bytes += m_socket.readAll(); });
        m_socket.connectToHost(address, port);
    }

    [[nodiscard]] bool connects()
    {
        return QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::ConnectedState; });
    }
    void send(const QByteArray &bytes)
    {
        (void)connects();
        m_socket.write(bytes);
        m_socket.flush();
    }
    /// The next answer; status 0: none came before the end.
    [[nodiscard]] Answer answer(bool hasBody = true)
    {
        Answer answer;
        (void)QTest::qWaitFor([this, &answer, hasBody] { return takeAnswer(answer, hasBody) || isClosed(); });
        if (answer.status == 0)
            takeAnswer(answer, hasBody);
        return answer;
    }
    [[nodiscard]] Answer ask(const QByteArray &bytes)
    {
        send(bytes);
        return answer();
    }
    [[nodiscard]] bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    [[nodiscard]] bool closes()
    {
        return QTest::qWaitFor([this] { return isClosed(); });
    }
    /// That nothing more came than what was taken.
    [[nodiscard]] const QByteArray &rest() const { return m_bytes; }
    [[nodiscard]] QTcpSocket &socket() { return m_socket; }

private:
    bool takeAnswer(Answer &answer, bool hasBody)
    {
        const qsizetype end = m_bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        const QByteArray head = m_bytes.first(end + 2);
        const qsizetype at = head.indexOf("\r\nContent-Length: ");
        const qsizetype size =
            at < 0 || !hasBody ? 0 : head.mid(at + 18, head.indexOf('\r', at + 18) - at - 18).toLongLong();
        if (m_bytes.size() < end + 4 + size)
            return false;
        answer = {head.mid(9, 3).toInt(), head, m_bytes.mid(end + 4, size)};
        m_bytes.remove(0, end + 4 + size);
        return true;
    }

    QTcpSocket m_socket;
    QByteArray m_bytes;
};

} // namespace keyherd::http::tests

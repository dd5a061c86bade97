// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServedTest.h"

#include <QNetworkInterface>
#include <QTcpServer>

namespace keyherd::http::tests {

class ServerTest : public ServedTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { forget(); }

    void anAnswerHasWhatEveryAnswerHas()
    {
        serve();
        Client client(m_port);
        const Answer answer = client.ask(get("/a"));
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.head.startsWith("HTTP/1.1 200 OK\r\n"));
        QCOMPARE(answer.body, "/a");
        for (const char *const line :
             {"Cache-Control: no-store", "X-Content-Type-Options: nosniff", "Content-Length: 2",
              "Content-Security-Policy: default-src 'none'", "Content-Type: text/plain"})
            QVERIFY2(answer.has(line), line);
        const qsizetype date = answer.head.indexOf("\r\nDate: ");
        const QByteArray text = answer.head.mid(date + 8, 29);
        const auto sent = QDateTime::fromString(QString::fromLatin1(text.first(26) + "+0000"), Qt::RFC2822Date);
        QVERIFY2(text.endsWith(" GMT") && sent.isValid(), text.constData());
        QVERIFY(qAbs(sent.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        QVERIFY(!answer.head.contains("Connection:"));
    }

    void aConnectionServesManyRequestsAndBodiesComeWhole()
    {
        serve();
        Client client(m_port);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(client.ask(post("number " + QByteArray::number(i))).body, "/pnumber " + QByteArray::number(i));
        const QByteArray large(1024 * 1024, 'x');
        QCOMPARE(client.ask(post(large)).body, "/p" + large);
        QCOMPARE(m_server->connections(), 1);
    }

    void requestsThatComeTogetherAreAnsweredInTheirOrder()
    {
        serve();
        Client client(m_port);
        client.send(get("/held") + post("second") + get("/held") + get("/fourth"));
        QTRY_COMPARE(m_held.size(), 1U);
        QCOMPARE(m_asked, 1);
        m_held[0].second({.body = "first"});
        QCOMPARE(client.answer().body, "first");
        QCOMPARE(client.answer().body, "/psecond");
        QTRY_COMPARE(m_held.size(), 2U);
        QCOMPARE(m_held[0].first->connection, m_held[1].first->connection);
        m_held[1].second({.body = "third"});
        // It was answered: a second time and for the request before nothing happens.
        m_held[1].second({.body = "again"});
        m_held[0].second({.body = "again"});
        QCOMPARE(client.answer().body, "third");
        QCOMPARE(client.answer().body, "/fourth");
        QVERIFY(client.rest().isEmpty());
    }

    void thousandsOfRequestsAtOnceAreAllAnswered()
    {
        serve();
        Client client(m_port);
        client.send(get("/n").repeated(5000));
        for (int i = 0; i < 5000; ++i)
            QCOMPARE(client.answer().body, "/n");
    }

    void theConnectionEndsWhenClientOrAnswerSaySo()
    {
        serve();
        for (const QByteArray &bytes :
             {get("/a", "Connection: close\r\n"), get("/last"), QByteArray("GET /a HTTP/1.0\r\n" + host() + "\r\n")}) {
            Client client(m_port);
            const Answer answer = client.ask(bytes);
            QCOMPARE(answer.status, 200);
            QVERIFY(answer.has("Connection: close"));
            QVERIFY(client.closes());
        }
        Client old(m_port);
        const QByteArray keeping = "GET /a HTTP/1.0\r\n" + host() + "Connection: keep-alive\r\n\r\n";
        QVERIFY(old.ask(keeping).has("Connection: keep-alive"));
        QCOMPARE(old.ask(keeping).status, 200);
        old.socket().close();
        QTRY_COMPARE(m_server->connections(), 0);
    }

    void headAndNoContentHaveNoBody()
    {
        serve();
        Client client(m_port);
        client.send("HEAD /abc HTTP/1.1\r\n" + host() + "\r\n" + get("/none") + get("/end"));
        const Answer head = client.answer(false);
        QVERIFY(head.has("Content-Length: 4"));
        const Answer none = client.answer();
        QCOMPARE(none.status, 204);
        QVERIFY(!none.head.contains("\nContent-Length") && !none.head.contains("\nContent-Type"));
        QCOMPARE(client.answer().body, "/end");
    }

    void aHeaderOfAnAnswerStaysOneHeader()
    {
        serve();
        Client client(m_port);
        const Answer answer = client.ask(get("/split"));
        QVERIFY(answer.has("X-Good: yes"));
        QVERIFY(!answer.head.contains("X-Bad") && !answer.head.contains("X-Planted"));
    }

    void aClientThatWantsToBeToldToGoOnIsTold()
    {
        serve();
        Client client(m_port);
        client.send("POST /p HTTP/1.1\r\n" + host() + "Expect: 100-continue\r\nContent-Length: 4\r\n\r\n");
        QCOMPARE(client.answer().status, 100);
        QCOMPARE(client.ask("body").body, "/pbody");
        // Not if the body would be too large.
        Client other(m_port);
        other.send("POST /p HTTP/1.1\r\n" + host() + "Expect: 100-continue\r\nContent-Length: 9999999\r\n\r\n");
        QCOMPARE(other.answer().status, 413);
    }

    void whatIsNoRequestIsRefusedAndTheConnectionEnds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const QByteArray host = "Host: 127.0.0.1:PORT\r\n";
        const auto row = [](const char *name, int status, const QByteArray &bytes) {
            QTest::newRow(name) << bytes << status;
        };
        row("nonsense", 400, "nonsense\r\n\r\n");
        row("no Host", 400, "GET / HTTP/1.1\r\n\r\n");
        row("length and chunked", 400,
            "POST / HTTP/1.1\r\n" + host + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                + "GET /stolen");
        row("header too large", 431, "GET / HTTP/1.1\r\n" + host + "X: " + QByteArray(1024 * 1024, 'a') + "\r\n\r\n");
        row("too many headers", 431, "GET / HTTP/1.1\r\n" + host + QByteArray("X: y\r\n").repeated(20'000) + "\r\n");
        row("length too large", 413, "POST / HTTP/1.1\r\n" + host + "Content-Length: 1048577\r\n\r\n");
        row("body too large, sent at once", 413,
            "POST / HTTP/1.1\r\n" + host + "Content-Length: 3000000\r\n\r\n" + QByteArray(3'000'000, 'b'));
        row("other Host", 403, "GET / HTTP/1.1\r\nHost: evil.example:PORT\r\n\r\n");
        row("Host that begins well", 403, "GET / HTTP/1.1\r\nHost: 127.0.0.1.evil.example:PORT\r\n\r\n");
        row("Host that ends well", 403, "GET / HTTP/1.1\r\nHost: evil-localhost:PORT\r\n\r\n");
        row("Host with a dot at its end", 403, "GET / HTTP/1.1\r\nHost: localhost.:PORT\r\n\r\n");
        row("Host with a user", 403, "GET / HTTP/1.1\r\nHost: a@127.0.0.1:PORT\r\n\r\n");
        row("Host without port", 403, "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        row("Host with another port", 403, "GET / HTTP/1.1\r\nHost: 127.0.0.1:1\r\n\r\n");
        row("Host with a padded port", 403, "GET / HTTP/1.1\r\nHost: 127.0.0.1:0PORT\r\n\r\n");
        row("Host 0.0.0.0", 403, "GET / HTTP/1.1\r\nHost: 0.0.0.0:PORT\r\n\r\n");
        row("empty Host", 403, "GET / HTTP/1.1\r\nHost:\r\n\r\n");
        row("Origin", 403, "GET / HTTP/1.1\r\n" + host + "Origin: http://127.0.0.1:PORT\r\n\r\n");
        row("Origin null", 403, "GET / HTTP/1.1\r\n" + host + "Origin: null\r\n\r\n");
        row("preflight", 403,
            "OPTIONS / HTTP/1.1\r\n" + host + "Origin: http://a\r\nAccess-Control-Request-Method: PUT\r\n\r\n");
        row("from another site", 403, "GET / HTTP/1.1\r\n" + host + "Sec-Fetch-Site: cross-site\r\n\r\n");
        row("from another port", 403, "GET / HTTP/1.1\r\n" + host + "sec-fetch-site: same-site\r\n\r\n");
        row("Origin, before its body", 403,
            "POST / HTTP/1.1\r\n" + host + "Origin: http://a\r\nContent-Length: 9\r\n\r\n");
    }
    void whatIsNoRequestIsRefusedAndTheConnectionEnds()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(const int, status);
        serve();
        Client client(m_port);
        const Answer answer = client.ask(bytes.replace("PORT", QByteArray::number(m_port)));
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.body, R"({"error":"refused"})");
        QVERIFY(answer.has("Connection: close"));
        QVERIFY(!answer.head.contains("Access-Control"));
        QVERIFY(client.closes());
        QCOMPARE(m_asked, 0);
        QTRY_COMPARE(m_server->connections(), 0);
    }

    void everyNameOfThisServerIsTaken()
    {
        serve();
        Client client(m_port);
        for (const QByteArray name : {"127.0.0.1", "localhost", "LocalHost", "[::1]"})
            QCOMPARE(
                client.ask("GET /a HTTP/1.1\r\nHost: " + name + ":" + QByteArray::number(m_port) + "\r\n\r\n").status,
                200);
        QCOMPARE(client.ask(get("/a", "Sec-Fetch-Site: none\r\n")).status, 200);
    }

    void bothAddressesAreServedAtOnePort()
    {
        serve();
        Client client(m_port);
        QCOMPARE(client.ask(get("/a")).status, 200);
        if (!QNetworkInterface::allAddresses().contains(QHostAddress(QHostAddress::LocalHostIPv6)))
            QSKIP("this machine has no IPv6");
        Client clientV6(m_port, QHostAddress::LocalHostIPv6);
        clientV6.send(get("/held"));
        QTRY_COMPARE(m_held.size(), 1U);
        QCOMPARE(m_held[0].first->peer, QHostAddress(QHostAddress::LocalHostIPv6));
        QCOMPARE(m_held[0].first->peerPort, clientV6.socket().localPort());
    }

    void aPortThatIsTakenOnEitherAddressIsAnError()
    {
        for (const auto address : {QHostAddress::LocalHost, QHostAddress::LocalHostIPv6}) {
            QTcpServer other;
            if (!other.listen(address))
                continue;
            Server server([](const RequestPointer &, const Reply &) {},
                          [](int, const Request &) { return Response(); });
            const auto port = server.listen(other.serverPort());
            QVERIFY(!port);
            QCOMPARE(port.error().code, ErrorCode::PortTaken);
            QCOMPARE(port.error().context.value(ErrorField::Detail), QString::number(other.serverPort()));
        }
    }
};

} // namespace keyherd::http::tests

QTEST_GUILESS_MAIN(keyherd::http::tests::ServerTest)
#include "ServerTest.moc"

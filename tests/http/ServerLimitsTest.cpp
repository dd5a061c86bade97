// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServedTest.h"

#include <QSignalSpy>
#include <QTimer>

#include <deque>
#ifndef Q_OS_WIN
#  include <sys/socket.h>
#endif

using namespace std::chrono_literals;

namespace keyherd::http::tests {

class ServerLimitsTest : public ServedTest
{
    Q_OBJECT

    [[nodiscard]] std::deque<Client> clientsThatWait(int count) const
    {
        std::deque<Client> clients;
        for (int i = 0; i < count; ++i)
            clients.emplace_back(m_port).send(get("/held"));
        return clients;
    }

private Q_SLOTS:
    void cleanup() { forget(); }

    void clientsThatTakeTheirTimeAreLeft_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::newRow("in the request line") << QByteArray("GE") << 408;
        QTest::newRow("in the header") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nX: ") << 408;
        QTest::newRow("in the body") << QByteArray(
            "POST / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Length: 9\r\n\r\nbo")
                                     << 408;
        QTest::newRow("in a chunk") << QByteArray(
            "POST / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nbo")
                                    << 408;
        QTest::newRow("before the first request") << QByteArray() << 0;
        QTest::newRow("after the first request")
            << QByteArray("GET /a HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n") << 200;
    }
    void clientsThatTakeTheirTimeAreLeft()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(const int, status);
        serve(shortTimes());
        Client client(m_port);
        QCOMPARE(client.ask(bytes.replace("PORT", QByteArray::number(m_port))).status, status);
        QVERIFY(client.closes());
        QTRY_COMPARE(m_server->connections(), 0);
    }

    void aByteNowAndThenBuysNoTime()
    {
        Limits limits = shortTimes();
        limits.idle = 60s;
        serve(limits);
        Client client(m_port);
        QTimer drip;
        connect(&drip, &QTimer::timeout, &client.socket(), [&client] { client.socket().write("X"); });
        drip.start(5ms);
        QCOMPARE(client.ask("GET /").status, 408);
        drip.stop();
        QVERIFY(client.closes());
    }

    void aRequestMayTakeAnyTimeToBeAnswered()
    {
        serve(shortTimes());
        Client client(m_port);
        Client idle(m_port);
        client.send(get("/held"));
        QTRY_COMPARE(m_held.size(), 1U);
        // One that is left at the same time shows that the time has passed.
        QVERIFY(idle.connects());
        QVERIFY(idle.closes());
        m_held[0].second({.body = "late"});
        QCOMPARE(client.answer().body, "late");
    }

    void aClientThatDoesNotReadIsLeft()
    {
        serve(shortTimes());
        Client client(m_port);
        client.socket().setReadBufferSize(1);
        client.send(get("/large"));
        QTRY_COMPARE(m_asked, 1);
        QTRY_COMPARE(m_server->connections(), 0);
    }

    void aLargeAnswerArrivesWhole()
    {
        serve();
        Client client(m_port);
        QCOMPARE(client.ask(get("/large")).body, QByteArray(32 * 1024 * 1024, 'l'));
        QCOMPARE(client.ask(get("/a")).status, 200);
    }

    void aClientThatGoesBeforeItsAnswerLeavesNothingBehind()
    {
        serve();
        Client client(m_port);
        client.send(get("/held") + get("/b"));
        QTRY_COMPARE(m_held.size(), 1U);
        client.socket().abort();
        m_held[0].second({.body = "to whom?"});
        QTRY_COMPARE(m_server->connections(), 0);
        // The reply outlives its client.
        m_held[0].second({.body = "nobody"});
    }

    void aRequestStaysAsLongAsSomebodyHoldsIt()
    {
        serve();
        Client client(m_port);
        client.send("POST /held HTTP/1.1\r\n" + host() + "Content-Length: 4\r\n\r\nbody");
        QTRY_COMPARE(m_held.size(), 1U);
        client.socket().abort();
        m_held[0].second({.body = "nobody", .closes = true});
        QTRY_COMPARE(m_server->connections(), 0);
        QCOMPARE(m_held[0].first->body, "body");
        m_server.reset();
        QCOMPARE(m_held[0].first->path, "/held");
    }

#ifndef Q_OS_WIN
    void aClientThatSendsNoMoreStillGetsItsAnswers()
    {
        serve();
        Client client(m_port);
        client.send(get("/held") + get("/b"));
        QTRY_COMPARE(m_held.size(), 1U);
        ::shutdown(static_cast<int>(client.socket().socketDescriptor()), SHUT_WR);
        // The server takes this one after it saw the end of the other.
        QCOMPARE(Client(m_port).ask(get("/a")).status, 200);
        m_held[0].second({.body = "late"});
        QCOMPARE(client.answer().body, "late");
        QCOMPARE(client.answer().body, "/b");
        QVERIFY(client.closes());
    }

    void aClientThatSendsNoMoreIsNotKeptForEver()
    {
        Limits limits;
        limits.forSilent = 50ms;
        serve(limits);
        Client client(m_port);
        client.send(get("/held"));
        QTRY_COMPARE(m_held.size(), 1U);
        QVERIFY(!m_held[0].first->client.expired());
        ::shutdown(static_cast<int>(client.socket().socketDescriptor()), SHUT_WR);
        QVERIFY(client.closes());
        QTRY_COMPARE(m_server->connections(), 0);
        QVERIFY(m_held[0].first->client.expired());
    }

    void clientsThatGaveUpWaitingKeepNobodyOut()
    {
        Limits limits;
        limits.connections = 3;
        serve(limits);
        std::deque<Client> clients = clientsThatWait(3);
        QTRY_COMPARE(m_held.size(), 3U);
        for (Client &client : clients)
            client.socket().disconnectFromHost();
        for (const auto &held : m_held)
            QTRY_VERIFY(held.first->client.expired());
        QCOMPARE(Client(m_port).ask(get("/a")).status, 200);
    }
#endif

    void slowHeadersOfHundredsKeepNobodyOut()
    {
        Limits limits;
        limits.connections = 500;
        limits.forHeader = 10s;
        serve(limits);
        std::deque<Client> slow;
        for (int i = 0; i < 500; ++i)
            slow.emplace_back(m_port).send("GET / HTTP/1.1\r\nX: ");
        QTRY_COMPARE(m_server->connections(), 500);
        // From here on they are slow: a fiftieth of the time is over.
        QTest::qWait(250);
        std::deque<Client> honest;
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(honest.emplace_back(m_port).ask(get("/a")).status, 200);
            QCOMPARE(m_server->connections(), 500);
        }
        // Nor does one that was let in go for another of them.
        for (Client &client : honest)
            QCOMPARE(client.ask(get("/a")).status, 200);
        slow.clear();
        honest.clear();
        QTRY_COMPARE(m_server->connections(), 0);
    }

    void whoIsIdleLongestGivesWay()
    {
        Limits limits;
        limits.connections = 3;
        serve(limits);
        std::deque<Client> clients;
        for (int i = 0; i < 3; ++i)
            QCOMPARE(clients.emplace_back(m_port).ask(get("/a")).status, 200);
        QCOMPARE(clients[0].ask(get("/a")).status, 200);
        QCOMPARE(clients.emplace_back(m_port).ask(get("/a")).status, 200);
        QVERIFY(clients[1].closes());
        QCOMPARE(clients[0].ask(get("/a")).status, 200);
        QCOMPARE(clients[2].ask(get("/a")).status, 200);
    }

    void ifAllAreBusyOneMoreIsRefused()
    {
        Limits limits;
        limits.connections = 3;
        serve(limits);
        std::deque<Client> clients = clientsThatWait(3);
        QTRY_COMPARE(m_held.size(), 3U);
        Client refused(m_port);
        QCOMPARE(refused.ask(get("/a")).status, 503);
        QVERIFY(refused.closes());
        for (std::size_t i = 0; i < 3; ++i) {
            m_held[i].second({.body = "done"});
            QCOMPARE(clients[i].answer().body, "done");
        }
        QCOMPARE(Client(m_port).ask(get("/a")).status, 200);
    }

    void stoppingAnswersWhatWasAsked()
    {
        serve();
        QSignalSpy stopped(m_server.get(), &Server::stopped);
        Client idle(m_port);
        QCOMPARE(idle.ask(get("/a")).status, 200);
        Client half(m_port);
        half.send("GET /");
        Client busy(m_port);
        busy.send(get("/held") + get("/next"));
        QTRY_COMPARE(m_held.size(), 1U);
        QTRY_COMPARE(m_server->connections(), 3);
        m_server->stop(60s);
        QVERIFY(idle.closes());
        QVERIFY(half.closes());
        Client late(m_port);
        QVERIFY(late.closes());
        QCOMPARE(stopped.count(), 0);
        m_held[0].second({.body = "done"});
        const Answer answer = busy.answer();
        QCOMPARE(answer.body, "done");
        QVERIFY(answer.has("Connection: close"));
        QVERIFY(busy.closes());
        QTRY_COMPARE(stopped.count(), 1);
        QCOMPARE(m_asked, 2);
        QCOMPARE(m_server->connections(), 0);
    }

    void stoppingTakesUpNoRequestAfterTheAnswerThatIsOnItsWay()
    {
        serve();
        QSignalSpy stopped(m_server.get(), &Server::stopped);
        Client client(m_port);
        client.socket().setReadBufferSize(1024);
        client.send(get("/large") + get("/next"));
        QTRY_COMPARE(m_asked, 1);
        m_server->stop(60s);
        client.socket().setReadBufferSize(0);
        QCOMPARE(client.answer().body.size(), 32 * 1024 * 1024);
        QVERIFY(client.closes());
        QTRY_COMPARE(stopped.count(), 1);
        QCOMPARE(m_asked, 1);
    }

    void stoppingIsToldOnce()
    {
        serve();
        QSignalSpy stopped(m_server.get(), &Server::stopped);
        Client idle(m_port);
        QCOMPARE(idle.ask(get("/a")).status, 200);
        m_server->stop(60s);
        QVERIFY(idle.closes());
        QTRY_COMPARE(stopped.count(), 1);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(stopped.count(), 1);
    }

    void stoppingWaitsNoLongerThanItsPatience()
    {
        serve();
        QSignalSpy stopped(m_server.get(), &Server::stopped);
        Client busy(m_port);
        busy.send(get("/held"));
        QTRY_COMPARE(m_held.size(), 1U);
        m_server->stop(20ms);
        QTRY_COMPARE(stopped.count(), 1);
        QVERIFY(busy.closes());
        m_held[0].second({.body = "too late"});
    }

    void aServerThatIsDestroyedLetsGoOfEverything()
    {
        serve();
        Client busy(m_port);
        busy.send(get("/held"));
        QTRY_COMPARE(m_held.size(), 1U);
        m_server.reset();
        QVERIFY(busy.closes());
        m_held[0].second({.body = "too late"});
        serve();
        QCOMPARE(Client(m_port).ask(get("/a")).status, 200);
    }
};

} // namespace keyherd::http::tests

QTEST_GUILESS_MAIN(keyherd::http::tests::ServerLimitsTest)
#include "ServerLimitsTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The window goes on answering while keys are tested against providers that dawdle.
#include "TestHerd.h"
#include "home/HomePage.h"

#include <QElapsedTimer>
#include <QFile>
#include <QPushButton>
#include <QTableView>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int keyCount = 1000;
constexpr int atOnce = 64;
constexpr std::chrono::milliseconds dawdling(100);
/// Three frames at 60 Hz.
constexpr qint64 greatestGap = 50;

/// A provider that answers a byte now and the rest later. Lives on a thread of its own.
class Dawdler
{
public:
    Dawdler()
    {
        m_server->listen(QHostAddress::LocalHost);
        m_port = m_server->serverPort();
        QObject::connect(m_server, &QTcpServer::newConnection, m_server, [server = m_server] {
            QTcpSocket *socket = server->nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                if (!socket->readAll().endsWith("\r\n\r\n"))
                    return;
                static const QByteArray body("{\"object\": \"list\", \"data\": [{\"id\": \"model-1\"}]}");
                socket->write(
                    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
                    + QByteArray::number(body.size()) + "\r\n\r\n" + body.first(1));
                QTimer::singleShot(dawdling, socket, [socket] { socket->write(body.sliced(1)); });
            });
        });
        m_server->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
        m_thread.start();
    }
    ~Dawdler()
    {
        m_thread.quit();
        m_thread.wait();
    }
    [[nodiscard]] QString url() const { return u"http://127.0.0.1:%1/v1"_s.arg(m_port); }

private:
    QThread m_thread;
    QTcpServer *m_server = new QTcpServer;
    quint16 m_port = 0;
};

/// How long this thread has been ready to run while the machine was busy with others; 0 where the system does not tell.
qint64 nanosecondsKeptWaiting()
{
    QFile statistics(u"/proc/thread-self/schedstat"_s);
    return statistics.open(QIODevice::ReadOnly) ? statistics.readAll().split(' ').value(1).toLongLong() : 0;
}

/// The longest time that the event loop of this thread did not come round, through no fault of the machine's.
class GapWatch : public QObject
{
public:
    GapWatch()
    {
        m_tick.setTimerType(Qt::PreciseTimer);
        m_tick.setInterval(1);
        connect(&m_tick, &QTimer::timeout, this, &GapWatch::note);
        m_since.start();
        m_tick.start();
    }
    [[nodiscard]] qint64 longestMilliseconds() const { return m_longest / 1'000'000; }

private:
    void note()
    {
        const qint64 kept = nanosecondsKeptWaiting();
        m_longest = std::max(m_longest, m_since.nsecsElapsed() - (kept - m_kept));
        m_since.restart();
        m_kept = kept;
    }

    QTimer m_tick;
    QElapsedTimer m_since;
    qint64 m_kept = nanosecondsKeptWaiting();
    qint64 m_longest = 0;
};

} // namespace

class ResponsivenessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void testingManyKeysLeavesTheWindowResponsive()
    {
        const Dawdler dawdler;
        TestHerd herd;
        valueOf(herd.vault().setPolicy(ProviderId(u"openai"_s), SelectionPolicy::Pool));
        std::vector<NewKey> keys;
        for (int number = 0; number < keyCount; ++number) {
            keys.push_back(newKey(u"openai"_s, u"key %1"_s.arg(number), number));
            keys.back().baseUrl = dawdler.url();
        }
        valueOf(herd.vault().addAll(std::move(keys)));
        herd.keyherd().settings().set(settings::testsInParallel, atOnce);
        HomePage page(herd.keyherd(), herd.actions());
        page.resize(1000, 600);
        page.show();
        page.open();
        auto *table = page.findChild<QTableView *>(u"Keys"_s);
        QTRY_COMPARE(table->model()->rowCount(), keyCount);
        QVERIFY(QTest::qWaitForWindowExposed(&page));

        const GapWatch watch;
        page.findChild<QPushButton *>(u"Test all"_s)->click();
        int untested = 0; // looked for from there on, so that looking itself takes no time to speak of
        const auto allValid = [&] {
            while (untested < keyCount
                   && table->model()->index(untested, KeyTableModel::Status).data().toString() == u"Valid"_s)
                ++untested;
            return untested == keyCount;
        };
        QTRY_VERIFY_WITH_TIMEOUT(allValid(), 60'000);
        const qint64 gap = watch.longestMilliseconds();
        qInfo("longest gap of the event loop: %lld ms", static_cast<long long>(gap));
        QVERIFY2(gap <= greatestGap, qPrintable(u"the event loop stood still for %1 ms"_s.arg(gap)));
    }
};

QTEST_MAIN(ResponsivenessTest)
#include "ResponsivenessTest.moc"

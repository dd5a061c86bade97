// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Loopback.h"

#include <QTest>
#include <QUrl>

using namespace keyherd;
using namespace Qt::StringLiterals;

class LoopbackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatCannotLeaveTheMachineIsTheMachine_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isHere");
        QTest::newRow("name") << u"http://localhost:8000"_s << true;
        QTest::newRow("name in capitals") << u"http://LOCALHOST"_s << true;
        QTest::newRow("IPv4") << u"http://127.0.0.1"_s << true;
        QTest::newRow("another of IPv4") << u"http://127.8.9.10"_s << true;
        QTest::newRow("IPv4 as one number") << u"http://2130706433"_s << true;
        QTest::newRow("IPv6") << u"http://[::1]:1"_s << true;
        QTest::newRow("a name that begins so") << u"http://127.0.0.1.example.org"_s << false;
        QTest::newRow("a name that ends so") << u"http://localhost.example.org"_s << false;
        QTest::newRow("a name below it") << u"http://x.localhost"_s << false;
        QTest::newRow("the local network") << u"http://192.168.0.1"_s << false;
        QTest::newRow("any address") << u"http://0.0.0.0"_s << false;
        QTest::newRow("no host") << u"file:///etc"_s << false;
    }

    void onlyWhatCannotLeaveTheMachineIsTheMachine()
    {
        QFETCH(QString, url);
        QFETCH(bool, isHere);
        QCOMPARE(isLoopback(QUrl(url).host()), isHere);
    }
};

QTEST_APPLESS_MAIN(LoopbackTest)
#include "LoopbackTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/HostLimits.h"

#include <QTest>

using namespace keyherd;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;

class HostLimitsTest : public QObject
{
    Q_OBJECT

    const QString m_remote = u"api.example.org:443"_s;
    const QString m_local = u"127.0.0.1:8000"_s;

private Q_SLOTS:
    void oneServerIsAskedBySoManyAtATime()
    {
        HostLimits limits(2);
        limits.started(m_remote);
        QVERIFY(limits.mayStart(m_remote));
        limits.started(m_remote);
        QVERIFY(!limits.mayStart(m_remote));
        QVERIFY(limits.mayStart(u"api.example.net:443"_s));
        limits.ended(m_remote);
        QVERIFY(limits.mayStart(m_remote));
    }

    void thisMachineIsAskedByAsManyAsThereAre()
    {
        HostLimits limits(1);
        for (int i = 0; i < 100; ++i)
            limits.started(m_local);
        QVERIFY(limits.mayStart(m_local));
    }

    void aPauseHoldsForItsServerAlone()
    {
        HostLimits limits(4);
        limits.pause(m_remote, seconds(60));
        QVERIFY(!limits.mayStart(m_remote));
        QVERIFY(limits.mayStart(m_local));
        QVERIFY(*limits.untilResume() <= seconds(66));
        QVERIFY(*limits.untilResume() > seconds(50));
    }

    void aShorterPauseDoesNotEndALongerOne()
    {
        HostLimits limits(4);
        limits.pause(m_remote, seconds(60));
        limits.pause(m_remote, milliseconds(0));
        QVERIFY(*limits.untilResume() > seconds(50));
    }

    void eachRefusalInARowDoublesThePauseUpToHalfAMinute()
    {
        QCOMPARE(HostLimits::pauseAfter(1), milliseconds(500));
        QCOMPARE(HostLimits::pauseAfter(2), seconds(1));
        QCOMPARE(HostLimits::pauseAfter(5), seconds(8));
        QCOMPARE(HostLimits::pauseAfter(7), seconds(32));
        QCOMPARE(HostLimits::pauseAfter(1000), seconds(32));
    }

    void refusalsInARowAreCountedUntilAGoodAnswer()
    {
        HostLimits limits(4);
        for (int i = 0; i < 10; ++i)
            limits.slowDown(m_remote);
        QVERIFY(!limits.mayStart(m_remote));
        QVERIFY(*limits.untilResume() > seconds(20));
        HostLimits recovered(4);
        for (int i = 0; i < 3; ++i) {
            recovered.slowDown(m_remote);
            recovered.recovered(m_remote);
        }
        // The pause of a first refusal, give or take the tenth that keeps waiters apart.
        QVERIFY(*recovered.untilResume() <= milliseconds(550));
    }

    void aServerIsItsHostAndPort()
    {
        QCOMPARE(serverOf(QUrl(u"https://API.example.org/v1"_s)), m_remote);
        QCOMPARE(serverOf(QUrl(u"http://127.0.0.1:8000/x"_s)), m_local);
        QVERIFY(serverOf(QUrl(u"http://example.org"_s)) != serverOf(QUrl(u"https://example.org"_s)));
    }
};

QTEST_GUILESS_MAIN(HostLimitsTest)
#include "HostLimitsTest.moc"

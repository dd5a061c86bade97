// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Clock.h"

#include <QTest>

using namespace keyherd;
using namespace Qt::StringLiterals;

class ClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMomentIsMillisecondsSince1970()
    {
        // The time of the Fernet specification's examples.
        QCOMPARE(toMilliseconds(toMoment(QDateTime::fromString(u"1985-10-26T01:20:00-07:00"_s, Qt::ISODate))),
                 499'162'800'000);
    }

    void isoTextIsUtcWithMilliseconds()
    {
        QCOMPARE(toIsoText(fromMilliseconds(499'162'800'007)), u"1985-10-26T08:20:00.007Z"_s);
    }

    void timesBefore1970AndAfter2038AreKept_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::newRow("1901") << qint64(-2'147'483'649'000);
        QTest::newRow("just before 1970") << qint64(-1);
        QTest::newRow("2038") << qint64(2'147'483'648'001);
    }
    void timesBefore1970AndAfter2038AreKept()
    {
        QFETCH(const qint64, milliseconds);
        QCOMPARE(toMilliseconds(toMoment(toDateTime(fromMilliseconds(milliseconds)))), milliseconds);
    }

    void theSystemsClockIsTheSystemsClock()
    {
        const Moment before = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
        const Moment read = SystemClock().now();
        const Moment after = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
        QVERIFY(before <= read && read <= after);
    }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "ClockTest.moc"

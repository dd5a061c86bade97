// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/CreditOutlook.h"

#include <QTest>

using namespace keyherd;
using namespace Qt::StringLiterals;
using std::chrono::days;
using std::chrono::hours;

namespace {

const Moment start = fromMilliseconds(1'800'000'000'000);

KeyTest test(std::chrono::milliseconds after, double credit, const QString &unit = u"USD"_s)
{
    return {.outcome = {.status = TestStatus::Valid,
                        .facts = {.credit = Amount{credit, unit}},
                        .checkedAt = start + after}};
}

} // namespace

class CreditOutlookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasUsedBetweenTheFirstAndTheLastTestGivesTheRate()
    {
        const auto outlook = creditOutlook({test(days(10), 40), test(days(5), 55), test(days(0), 60)});
        QVERIFY(outlook.has_value());
        QCOMPARE(outlook->perDay, (Amount{2.0, u"USD"_s}));
        QCOMPARE(outlook->lasts, days(20));
    }

    void onlyTheTimeSinceCreditWasAddedCounts()
    {
        const auto outlook =
            creditOutlook({test(days(4), 90), test(days(2), 100), test(days(1), 1), test(days(0), 50)});
        QVERIFY(outlook.has_value());
        QCOMPARE(outlook->perDay.value, 5.0);
        QCOMPARE(outlook->lasts, days(18));
    }

    void whatIsOlderThanAMonthDoesNotCount()
    {
        const auto outlook = creditOutlook({test(days(60), 80), test(days(50), 90), test(days(0), 10'000)});
        QVERIFY(outlook.has_value());
        QCOMPARE(outlook->perDay.value, 1.0);
    }

    void testsWithoutCreditInBetweenDoNotMatter()
    {
        const auto outlook = creditOutlook({KeyTest{}, test(days(2), 8), KeyTest{}, test(days(0), 10)});
        QVERIFY(outlook.has_value());
        QCOMPARE(outlook->lasts, days(8));
    }

    void withOneTestTheProvidersOwnFigureOfTodayGivesTheRate()
    {
        KeyTest only = test(hours(0), 30);
        only.outcome.facts.usedToday = Amount{1.5, u"USD"_s};
        const auto outlook = creditOutlook({only});
        QVERIFY(outlook.has_value());
        QCOMPARE(outlook->lasts, days(20));
    }

    void nothingIsSaidWhereNothingIsUsedUp()
    {
        QVERIFY(!creditOutlook({}));
        QVERIFY(!creditOutlook({KeyTest{}}));
        QVERIFY(!creditOutlook({test(days(0), 10)}));
        QVERIFY(!creditOutlook({test(days(9), 10), test(days(0), 10)}));
        QVERIFY(!creditOutlook({test(days(9), 10'000), test(days(0), 10'001)}));        // ten years and more
        QVERIFY(!creditOutlook({test(std::chrono::minutes(5), 9), test(days(0), 10)})); // too short to tell
    }

    void anotherCurrencyIsNoUse()
    {
        QVERIFY(!creditOutlook({test(days(9), 10, u"USD"_s), test(days(0), 70, u"CNY"_s)}));
    }
};

QTEST_GUILESS_MAIN(CreditOutlookTest)
#include "CreditOutlookTest.moc"

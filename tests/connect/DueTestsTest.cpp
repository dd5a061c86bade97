// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/DueTests.h"

#include <QSet>
#include <QTest>

using namespace keyherd;
using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

const Moment now = fromMilliseconds(1'800'000'000'000);

KeyEntry entry(std::optional<TestStatus> status, std::chrono::milliseconds ago = {})
{
    static int s_last = 0;
    KeyEntry made{.id = KeyId(++s_last), .uuid = Uuid::random(), .provider = ProviderId(u"openai"_s), .active = true};
    if (status)
        made.lastTest = std::make_shared<TestOutcome>(TestOutcome{.status = *status, .checkedAt = now - ago});
    return made;
}

} // namespace

class DueTestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyThatWasNeverTestedIsDueNow()
    {
        const KeyEntry key = entry({});
        QCOMPARE(dueTests({key}, now, hours(24)).now, QList<KeyId>{key.id});
    }

    void aKeyIsDueWhenTheIntervalIsOverGiveOrTakeATenth()
    {
        QCOMPARE(dueTests({entry(TestStatus::Valid, hours(27))}, now, hours(24)).now.size(), 1);
        const DueTests early = dueTests({entry(TestStatus::Valid, hours(20))}, now, hours(24));
        QVERIFY(early.now.isEmpty());
        QVERIFY(*early.next > now + hours(1));
        QVERIFY(*early.next < now + hours(7));
    }

    void keysTestedTogetherDoNotStayTogether()
    {
        QSet<qint64> moments;
        for (int i = 0; i < 50; ++i)
            moments.insert(toMilliseconds(*dueTests({entry(TestStatus::Valid, hours(1))}, now, hours(24)).next));
        QVERIFY(moments.size() > 40);
    }

    void theMomentOfAKeyDoesNotMoveWhileItWaits()
    {
        const KeyEntry key = entry(TestStatus::Valid, hours(1));
        QCOMPARE(*dueTests({key}, now, hours(24)).next, *dueTests({key}, now + hours(2), hours(24)).next);
    }

    void aTestThatSaidNothingComesAgainWithinTheHour()
    {
        QCOMPARE(dueTests({entry(TestStatus::Unreachable, minutes(70))}, now, hours(24)).now.size(), 1);
        QVERIFY(dueTests({entry(TestStatus::Unreachable, minutes(30))}, now, hours(24)).now.isEmpty());
    }

    void inactiveAndDamagedKeysAreLeftAlone()
    {
        KeyEntry inactive = entry({});
        inactive.active = false;
        KeyEntry damaged = entry({});
        damaged.damage = Error{ErrorCode::KeyDamaged};
        const DueTests due = dueTests({inactive, damaged}, now, hours(24));
        QVERIFY(due.now.isEmpty());
        QVERIFY(!due.next);
    }

    void aTestFromTheFutureIsNotBelieved()
    {
        QCOMPARE(dueTests({entry(TestStatus::Valid, hours(-48))}, now, hours(24)).now.size(), 1);
    }
};

QTEST_GUILESS_MAIN(DueTestsTest)
#include "DueTestsTest.moc"

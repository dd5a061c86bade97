// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/RecentUses.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace keyherd::tests {

namespace {

const HandOut printed{HandOutPurpose::Print, u"/usr/bin/program"_s};
const Moment start = fromMilliseconds(1'800'000'000'000);

bool countIfNoted(RecentUses &uses, KeyId key, const HandOut &how, Moment now)
{
    if (!uses.isNoted(key, how, now))
        return false;
    uses.count(key, how, now);
    return true;
}

} // namespace

class RecentUsesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstUseIsToBeWrittenDown()
    {
        RecentUses uses;
        QVERIFY(!countIfNoted(uses, KeyId(1), printed, start));
        QVERIFY(uses.isEmpty());
    }

    void repeatsWithinAMinuteAreCounted()
    {
        RecentUses uses;
        uses.note(KeyId(1), printed, start);
        QVERIFY(uses.isEmpty());
        QVERIFY(countIfNoted(uses, KeyId(1), printed, start + 1s));
        QVERIFY(countIfNoted(uses, KeyId(1), printed, start + 59s));
        QVERIFY(!countIfNoted(uses, KeyId(1), printed, start + 60s));
        const auto counted = uses.take();
        QCOMPARE(counted.size(), 1);
        QCOMPARE(counted[0].key, KeyId(1));
        QCOMPARE(counted[0].times, 2);
        QCOMPARE(counted[0].last, start + 59s);
        QVERIFY(uses.isEmpty());
        QVERIFY(uses.take().isEmpty());
    }

    void anotherKeyProgramOrPurposeIsAnotherUse()
    {
        RecentUses uses;
        uses.note(KeyId(1), printed, start);
        QVERIFY(!countIfNoted(uses, KeyId(2), printed, start));
        QVERIFY(!countIfNoted(uses, KeyId(1), {HandOutPurpose::Print, u"/usr/bin/other"_s}, start));
        QVERIFY(!countIfNoted(uses, KeyId(1), {HandOutPurpose::Run, u"/usr/bin/program"_s}, start));
    }

    void aClockThatWasSetBackEndsTheMinute()
    {
        RecentUses uses;
        uses.note(KeyId(1), printed, start);
        QVERIFY(!countIfNoted(uses, KeyId(1), printed, start - 1h));
    }

    void whatCouldNotBeWrittenIsGivenBack()
    {
        RecentUses uses;
        uses.note(KeyId(1), printed, start);
        QVERIFY(countIfNoted(uses, KeyId(1), printed, start + 1s));
        uses.giveBack(uses.take());
        QVERIFY(countIfNoted(uses, KeyId(1), printed, start + 2s));
        QCOMPARE(uses.take().constFirst().times, 2);
    }

    void whatIsNotWrittenYetOutlivesItsMinute()
    {
        RecentUses uses;
        uses.note(KeyId(1), printed, start);
        QVERIFY(countIfNoted(uses, KeyId(1), printed, start + 59s));
        uses.note(KeyId(2), printed, start + 2min);
        QCOMPARE(uses.take().size(), 1);
    }
};

} // namespace keyherd::tests

QTEST_APPLESS_MAIN(keyherd::tests::RecentUsesTest)
#include "RecentUsesTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/TestOrder.h"

#include <QTest>

using namespace keyherd;
using namespace Qt::StringLiterals;

namespace {

KeyEntry entry(int id, std::optional<TestStatus> status, int testedAt = 0)
{
    KeyEntry made{.id = KeyId(id), .uuid = Uuid::random(), .provider = ProviderId(u"openai"_s)};
    if (status)
        made.lastTest =
            std::make_shared<TestOutcome>(TestOutcome{.status = *status, .checkedAt = fromMilliseconds(testedAt)});
    return made;
}

} // namespace

class TestOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasNeverTestedComesFirstThenWhatSaidNothingThenTheOldest()
    {
        const QList<KeyEntry> entries{entry(1, TestStatus::Valid, 500), entry(2, TestStatus::Unreachable, 900),
                                      entry(3, TestStatus::Invalid, 100), entry(4, {})};
        QCOMPARE(byNeed({KeyId(1), KeyId(2), KeyId(3), KeyId(4)}, entries),
                 (QList<KeyId>{KeyId(4), KeyId(2), KeyId(3), KeyId(1)}));
    }

    void onlyTheKeysAskedForAreThereAndUnknownOnesComeLast()
    {
        const QList<KeyEntry> entries{entry(1, TestStatus::Valid, 500), entry(2, {})};
        QCOMPARE(byNeed({KeyId(9), KeyId(1)}, entries), (QList<KeyId>{KeyId(1), KeyId(9)}));
    }

    void thoseOfEqualNeedKeepTheirOrder()
    {
        const QList<KeyEntry> entries{entry(1, {}), entry(2, {}), entry(3, {})};
        const QList<KeyId> asked{KeyId(3), KeyId(1), KeyId(2)};
        QCOMPARE(byNeed(asked, entries), asked);
    }
};

QTEST_GUILESS_MAIN(TestOrderTest)
#include "TestOrderTest.moc"

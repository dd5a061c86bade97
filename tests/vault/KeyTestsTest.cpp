// SPDX-License-Identifier: GPL-3.0-or-later
// What the vault keeps of the tests of keys.
#include "support/vault/TestVault.h"

#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

namespace {

TestOutcome valid(const QStringList &models = {})
{
    TestOutcome outcome{.status = TestStatus::Valid, .httpStatus = 200};
    outcome.facts.models = models;
    return outcome;
}

} // namespace

class KeyTestsTest : public QObject
{
    Q_OBJECT

    RecordedTest record(TestVault &vault, KeyId id, const TestOutcome &outcome)
    {
        return valueOf(vault.service().recordTests({{id, outcome}})).constFirst();
    }

private Q_SLOTS:
    void pastTestsAreKeptNewestFirst()
    {
        TestVault vault;
        const KeyId id = vault.add(u"openai"_s, u"one"_s).id;
        record(vault, id, valid());
        record(vault, id, {.status = TestStatus::QuotaExhausted, .detail = u"no credit"_s});
        vault.reopen();
        const QList<KeyTest> tests = valueOf(vault.service().tests(id, 10));
        QCOMPARE(tests.size(), 2);
        QCOMPARE(toText(tests.at(0).outcome.status), "quota_exhausted"_L1);
        QCOMPARE(tests.at(0).outcome.detail, u"no credit"_s);
        QCOMPARE(toText(tests.at(1).outcome.status), "valid"_L1);
    }

    void everythingAnAnswerToldComesBack()
    {
        TestVault vault;
        const KeyId id = vault.add(u"openai"_s, u"one"_s).id;
        TestOutcome outcome = valid();
        outcome.hint = AnswerHint::OtherRegion;
        outcome.retryAfter = std::chrono::seconds(7);
        outcome.facts = {
            .credit = Amount{12.5, u"USD"_s},
            .limit = Amount{20, u"USD"_s},
            .used = Amount{7.5, u"USD"_s},
            .usedToday = Amount{0.25, u"USD"_s},
            .tier = u"free"_s,
            .owner = u"somebody"_s,
            .label = u"laptop"_s,
            .scopes = {u"read"_s, u"write"_s},
            .expires = fromMilliseconds(1'900'000'000'000),
            .rateLimits = {{u"requests"_s, 500.0, 499.0, u"6m0s"_s}},
        };
        record(vault, id, outcome);
        vault.reopen();
        const TestOutcome kept = valueOf(vault.service().tests(id, 1)).constFirst().outcome;
        QCOMPARE(kept.facts, outcome.facts);
        QVERIFY(kept.hint == AnswerHint::OtherRegion);
        QVERIFY(kept.retryAfter == outcome.retryAfter);
        QCOMPARE(vault.entry(id).lastTest->facts, outcome.facts);
    }

    void onlyTheLastHundredStay()
    {
        TestVault vault;
        const KeyId id = vault.add(u"openai"_s, u"one"_s).id;
        const KeyId other = vault.add(u"mistral"_s, u"two"_s).id;
        record(vault, other, valid());
        QList<TestRecord> many;
        for (int i = 0; i < 130; ++i)
            many.append({id, {.status = TestStatus::Valid, .latency = std::chrono::milliseconds(i)}});
        valueOf(vault.service().recordTests(many));
        const QList<KeyTest> tests = valueOf(vault.service().tests(id, 1000));
        QCOMPARE(tests.size(), 100);
        QCOMPARE(tests.constFirst().outcome.latency.count(), 129);
        QCOMPARE(tests.constLast().outcome.latency.count(), 30);
        QCOMPARE(valueOf(vault.service().tests(other, 1000)).size(), 1);
    }

    void modelsThatCameAndWentAreTold()
    {
        TestVault vault;
        const KeyId id = vault.add(u"openai"_s, u"one"_s).id;
        QVERIFY(record(vault, id, valid({u"a"_s, u"b"_s})).test.gained.isEmpty());
        const RecordedTest changed = record(vault, id, valid({u"b"_s, u"c"_s}));
        QCOMPARE(changed.test.gained, QStringList{u"c"_s});
        QCOMPARE(changed.test.lost, QStringList{u"a"_s});
        QCOMPARE(valueOf(vault.service().models(id)), (QStringList{u"b"_s, u"c"_s}));
        QVERIFY(record(vault, id, valid({u"b"_s, u"c"_s})).test.gained.isEmpty());
        QCOMPARE(valueOf(vault.service().tests(id, 2)).at(1).lost, QStringList{u"a"_s});
    }

    void aTestThatFailsLosesNoModels()
    {
        TestVault vault;
        const KeyId id = vault.add(u"openai"_s, u"one"_s).id;
        record(vault, id, valid({u"a"_s}));
        QVERIFY(record(vault, id, {.status = TestStatus::ProviderError}).test.lost.isEmpty());
        QCOMPARE(valueOf(vault.service().models(id)), QStringList{u"a"_s});
    }

    void aKeyTurnsInvalidOnceThoughTheNetworkFailsInBetween()
    {
        TestVault vault;
        const KeyId id = vault.add(u"openai"_s, u"one"_s).id;
        QVERIFY(!record(vault, id, {.status = TestStatus::Invalid}).turnedInvalid); // it never was valid
        QVERIFY(!record(vault, id, valid()).turnedInvalid);
        QVERIFY(!record(vault, id, {.status = TestStatus::Unreachable}).turnedInvalid);
        QVERIFY(record(vault, id, {.status = TestStatus::Invalid}).turnedInvalid);
        QVERIFY(!record(vault, id, {.status = TestStatus::Invalid}).turnedInvalid);
    }

    void aKeyThatIsGoneHarmsNoOtherOfItsGroup()
    {
        TestVault vault;
        const KeyId id = vault.add(u"openai"_s, u"one"_s).id;
        const auto recorded = valueOf(vault.service().recordTests({{KeyId(999), valid()}, {id, valid()}}));
        QCOMPARE(recorded.size(), 2);
        QCOMPARE(recorded.at(0).error->code, ErrorCode::NoSuchKey);
        QVERIFY(!recorded.at(1).error);
        QVERIFY(vault.entry(id).lastTest != nullptr);
    }

    void manyResultsAreOneTransaction()
    {
        TestVault vault;
        const KeyId id = vault.add(u"openai"_s, u"one"_s).id;
        const auto changes = [&] { return vault.look(u"SELECT head_version FROM vault"_s).toLongLong(); };
        const qint64 before = changes();
        valueOf(vault.service().recordTests({{id, valid()}, {id, valid()}, {id, valid()}}));
        QCOMPARE(changes(), before + 1);
    }

    void aDamagedResultIsLeftOutAndTheOthersAreShown()
    {
        TestVault vault;
        const KeyId id = vault.add(u"openai"_s, u"one"_s).id;
        record(vault, id, valid());
        record(vault, id, {.status = TestStatus::Forbidden});
        vault.alter(
            u"UPDATE key_tests SET sealed_result = (SELECT sealed_result FROM key_tests ORDER BY outcome_version"
            " LIMIT 1)"_s);
        const QList<KeyTest> tests = valueOf(vault.service().tests(id, 10));
        QCOMPARE(tests.size(), 1);
        QCOMPARE(toText(tests.constFirst().outcome.status), "valid"_L1);
    }

    void deletingAKeyDeletesItsTestsAndUndoBringsThemBack()
    {
        TestVault vault;
        const KeyId id = vault.add(u"openai"_s, u"one"_s).id;
        record(vault, id, valid({u"a"_s}));
        const RemovedKey removed = valueOf(vault.service().remove(id));
        QCOMPARE(vault.look(u"SELECT (SELECT count(*) FROM key_tests) + (SELECT count(*) FROM key_models)"_s).toInt(),
                 0);
        valueOf(vault.service().restore(removed));
        QCOMPARE(valueOf(vault.service().tests(id, 10)).size(), 1);
        QCOMPARE(valueOf(vault.service().models(id)), QStringList{u"a"_s});
    }
};

QTEST_GUILESS_MAIN(KeyTestsTest)
#include "KeyTestsTest.moc"

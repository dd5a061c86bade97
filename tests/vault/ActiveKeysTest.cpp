// SPDX-License-Identifier: GPL-3.0-or-later
// How many keys of a provider are active, and which of them is used.
#include "support/vault/TestVault.h"

#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class ActiveKeysTest : public QObject
{
    Q_OBJECT

    static QStringList activeNames(TestVault &vault)
    {
        QStringList names;
        for (const KeyEntry &entry : valueOf(vault.service().keys())) {
            if (entry.active)
                names << entry.attributes.name;
        }
        return names;
    }
    static TestOutcome outcome(TestStatus status) { return {.status = status}; }

private Q_SLOTS:
    void addingAKeyDeactivatesTheOther()
    {
        TestVault vault;
        const KeyEntry first = vault.add(u"openai"_s, u"first"_s, 1);
        const KeyChange second = valueOf(vault.service().add(newKey(u"openai"_s, u"second"_s, 2)));
        QCOMPARE(second.deactivated, QList<KeyId>{first.id});
        QCOMPARE(activeNames(vault), QStringList{u"second"_s});
        QCOMPARE(vault.look(u"SELECT count(*) FROM api_keys WHERE is_active"_s).toInt(), 1);
    }

    void addingAnInactiveKeyLeavesTheActiveOne()
    {
        TestVault vault;
        vault.add(u"openai"_s, u"first"_s, 1);
        NewKey key = newKey(u"openai"_s, u"second"_s, 2);
        key.activation = Activation::Inactive;
        QCOMPARE(valueOf(vault.service().add(std::move(key))).deactivated, QList<KeyId>());
        QCOMPARE(activeNames(vault), QStringList{u"first"_s});
    }

    void aKeyThatManagesOthersIsNeverActive()
    {
        TestVault vault;
        vault.add(u"openrouter"_s, u"first"_s, 1);
        NewKey management = newKey(u"openrouter"_s, u"management"_s, 2);
        management.use = KeyUse::Issuing;
        const KeyChange change = valueOf(vault.service().add(std::move(management)));
        QVERIFY(change.deactivated.isEmpty());
        QCOMPARE(codeOf(vault.service().edit(change.entry.id, {.activation = Activation::Active})),
                 ErrorCode::KeyForIssuing);
        QCOMPARE(activeNames(vault), QStringList{u"first"_s});
    }

    void aKeyOfAShapeThatManagesOthersIsNeverActive()
    {
        TestVault vault;
        NewKey admin{.provider = ProviderId(u"openai"_s),
                     .name = u"admin"_s,
                     .secret = secretOf(QByteArray("sk-admin-" + QByteArray("made-up-").repeated(8)))};
        QVERIFY(!valueOf(vault.service().add(std::move(admin))).entry.active);
    }

    void activatingAKeyDeactivatesTheOther()
    {
        TestVault vault;
        const KeyEntry first = vault.add(u"openai"_s, u"first"_s, 1);
        const KeyEntry second = vault.add(u"openai"_s, u"second"_s, 2);
        const KeyChange change = valueOf(vault.service().edit(first.id, {.activation = Activation::Active}));
        QVERIFY(change.entry.active);
        QCOMPARE(change.deactivated, QList<KeyId>{second.id});
        QCOMPARE(activeNames(vault), QStringList{u"first"_s});
    }

    void theRuleHoldsForEachProviderAlone()
    {
        TestVault vault;
        vault.add(u"openai"_s, u"one"_s);
        vault.add(u"groq"_s, u"two"_s);
        QCOMPARE(activeNames(vault), QStringList({u"one"_s, u"two"_s}));
    }

    void deactivatingTheActiveKeyLeavesNone()
    {
        TestVault vault;
        const KeyEntry only = vault.add(u"openai"_s, u"only"_s);
        valueOf(vault.service().edit(only.id, {.activation = Activation::Inactive}));
        QCOMPARE(codeOf(vault.service().find(u"openai"_s)), ErrorCode::NoActiveKey);
        QCOMPARE(valueOf(vault.service().find(u"openai/only"_s)).id, only.id);
    }

    void anAdditionThatFailsDeactivatesNothing()
    {
        TestVault vault;
        vault.add(u"openai"_s, u"first"_s, 1);
        // The history takes no further record, so the whole addition is undone.
        vault.alter(
            u"UPDATE audit SET sequence = 9223372036854775807 WHERE sequence = (SELECT max(sequence) FROM audit)"_s);
        QCOMPARE(codeOf(vault.service().add(newKey(u"openai"_s, u"second"_s, 2))), ErrorCode::HistoryBroken);
        QCOMPARE(activeNames(vault), QStringList{u"first"_s});
    }

    void aPoolHasSeveralActiveKeys()
    {
        TestVault vault;
        valueOf(vault.service().setPolicy(ProviderId(u"openai"_s), SelectionPolicy::Pool));
        vault.add(u"openai"_s, u"first"_s, 1);
        const KeyChange second = valueOf(vault.service().add(newKey(u"openai"_s, u"second"_s, 2)));
        QCOMPARE(second.deactivated, QList<KeyId>());
        QCOMPARE(activeNames(vault), QStringList({u"first"_s, u"second"_s}));
        vault.reopen();
        QVERIFY(valueOf(vault.service().policy(ProviderId(u"openai"_s))) == SelectionPolicy::Pool);
        QVERIFY(valueOf(vault.service().policy(ProviderId(u"groq"_s))) == SelectionPolicy::Single);
    }

    void ofAPoolTheKeyWithFewestErrorsThenLeastUsesIsTaken()
    {
        TestVault vault;
        valueOf(vault.service().setPolicy(ProviderId(u"openai"_s), SelectionPolicy::Pool));
        const KeyEntry first = vault.add(u"openai"_s, u"first"_s, 1);
        const KeyEntry second = vault.add(u"openai"_s, u"second"_s, 2);
        const auto selected = [&] { return valueOf(vault.service().find(u"openai"_s)).attributes.name; };
        QCOMPARE(selected(), u"first"_s);
        static_cast<void>(vault.secretBytes(first.id));
        QCOMPARE(selected(), u"second"_s);
        static_cast<void>(vault.secretBytes(second.id));
        static_cast<void>(vault.secretBytes(second.id));
        QCOMPARE(selected(), u"first"_s);
        valueOf(vault.service().recordTests({{first.id, outcome(TestStatus::RateLimited)}}));
        QCOMPARE(selected(), u"second"_s);
    }

    void errorsThatAreNotTheKeysDoNotCount()
    {
        TestVault vault;
        const KeyEntry key = vault.add(u"openai"_s, u"work"_s);
        for (const TestStatus status : {TestStatus::Valid, TestStatus::Unreachable, TestStatus::TlsError,
                                        TestStatus::ProviderError, TestStatus::Unexpected})
            valueOf(vault.service().recordTests({{key.id, outcome(status)}}));
        QCOMPARE(vault.entry(key.id).errorCount, 0);
        for (const TestStatus status :
             {TestStatus::Invalid, TestStatus::Forbidden, TestStatus::RateLimited, TestStatus::QuotaExhausted})
            valueOf(vault.service().recordTests({{key.id, outcome(status)}}));
        QCOMPARE(vault.entry(key.id).errorCount, 4);
    }

    void backToOneKeyTheSelectedOneStaysActive()
    {
        TestVault vault;
        const ProviderId openai(u"openai"_s);
        valueOf(vault.service().setPolicy(openai, SelectionPolicy::Pool));
        const KeyEntry first = vault.add(u"openai"_s, u"first"_s, 1);
        vault.add(u"openai"_s, u"second"_s, 2);
        vault.add(u"openai"_s, u"third"_s, 3);
        static_cast<void>(vault.secretBytes(first.id));
        valueOf(vault.service().setPolicy(openai, SelectionPolicy::Single));
        QCOMPARE(activeNames(vault), QStringList{u"second"_s});
    }

    void aDamagedKeyInTheWayIsDeactivatedWithoutBeingVouchedFor()
    {
        TestVault vault;
        const KeyEntry old = vault.add(u"openai"_s, u"old"_s, 1);
        const QByteArray oldSecret = vault.look(u"SELECT sealed_secret FROM api_keys"_s).toByteArray();
        valueOf(vault.service().edit(old.id, {.secret = secretOf(madeUpKey(u"openai"_s, 2))}));
        // The first secret brought back, with the version it had.
        vault.alter(u"UPDATE api_keys SET sealed_secret = ?, secret_version = 1"_s, {oldSecret});
        vault.add(u"openai"_s, u"new"_s, 3);
        QCOMPARE(activeNames(vault), QStringList{u"new"_s});
        QCOMPARE(codeOf(vault.service().handOut(old.id, {HandOutPurpose::Print, u"test"_s})), ErrorCode::KeyDamaged);
    }

    void aRowWithABrokenUuidIsNoObstacle()
    {
        TestVault vault;
        const KeyEntry broken = vault.add(u"openai"_s, u"broken"_s, 1);
        vault.alter(u"UPDATE api_keys SET uuid = x'0102'"_s);
        const KeyEntry fine = vault.add(u"openai"_s, u"fine"_s, 2);
        QCOMPARE(activeNames(vault), QStringList{u"fine"_s});
        QVERIFY(vault.entry(broken.id).damage.has_value());
        QCOMPARE(vault.secretBytes(fine.id), madeUpKey(u"openai"_s, 2));
    }
};

QTEST_GUILESS_MAIN(ActiveKeysTest)
#include "ActiveKeysTest.moc"

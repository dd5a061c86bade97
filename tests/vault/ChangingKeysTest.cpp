// SPDX-License-Identifier: GPL-3.0-or-later
// Editing, replacing the secret, tests, removing and undoing.
#include "support/vault/TestVault.h"

#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ChangingKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotNamedStaysAsItWas()
    {
        TestVault vault;
        NewKey key = newKey(u"openai"_s, u"work"_s);
        key.note = u"note"_s;
        key.tags = {u"tag"_s};
        key.expires = QDate(2030, 1, 1);
        const KeyEntry added = valueOf(vault.service().add(std::move(key))).entry;
        vault.clock().advance(1h);
        const KeyEntry edited = valueOf(vault.service().edit(added.id, {.note = u"another"_s})).entry;
        KeyAttributes expected = added.attributes;
        expected.note = u"another"_s;
        QVERIFY(edited.attributes == expected);
        QCOMPARE(edited.created, added.created);
        QCOMPARE(edited.updated, added.updated + 1h);
        QCOMPARE(vault.secretBytes(added.id), madeUpKey(u"openai"_s));
    }

    void everyPartCanBeChangedAndTakenAway()
    {
        TestVault vault;
        const KeyId id = vault.add(u"openai"_s, u"work"_s).id;
        valueOf(vault.service().edit(id, {.name = u"renamed"_s,
                                          .baseUrl = u"https://proxy.example"_s,
                                          .tags = QStringList{u"a"_s},
                                          .note = u"n"_s,
                                          .expires = std::optional(QDate(2030, 1, 1))}));
        vault.reopen();
        KeyAttributes attributes = vault.entry(id).attributes;
        QCOMPARE(attributes.name, u"renamed"_s);
        QCOMPARE(attributes.baseUrl, u"https://proxy.example"_s);
        QCOMPARE(attributes.tags, QStringList{u"a"_s});
        QCOMPARE(attributes.expires, QDate(2030, 1, 1));
        valueOf(
            vault.service().edit(id, {.baseUrl = u""_s,
                                      .tags = QStringList(),
                                      .note = u""_s,
                                      .expires = std::optional<std::optional<QDate>>(std::in_place, std::nullopt)}));
        attributes = vault.entry(id).attributes;
        QCOMPARE(attributes.baseUrl, QString());
        QCOMPARE(attributes.tags, QStringList());
        QVERIFY(!attributes.expires);
    }

    void aKeyMayBeGivenItsOwnNameAgainButNotAnothers()
    {
        TestVault vault;
        const KeyId first = vault.add(u"openai"_s, u"first"_s, 1).id;
        vault.add(u"openai"_s, u"second"_s, 2);
        QCOMPARE(codeOf(vault.service().edit(first, {.name = u"FIRST"_s})), std::nullopt);
        QCOMPARE(codeOf(vault.service().edit(first, {.name = u"Second"_s})), ErrorCode::NameTaken);
        QCOMPARE(vault.entry(first).attributes.name, u"FIRST"_s);
    }

    void aFreedNameCanBeGivenAgain()
    {
        TestVault vault;
        const KeyId first = vault.add(u"openai"_s, u"first"_s, 1).id;
        valueOf(vault.service().edit(first, {.name = u"renamed"_s}));
        QCOMPARE(vault.add(u"openai"_s, u"first"_s, 2).attributes.name, u"first"_s);
        QCOMPARE(valueOf(vault.service().find(u"openai/renamed"_s)).id, first);
    }

    void anEditThatFailsChangesNothing()
    {
        TestVault vault;
        const KeyId id = vault.add(u"openai"_s, u"work"_s).id;
        QCOMPARE(codeOf(vault.service().edit(id, {.name = u"renamed"_s,
                                                  .secret = secretOf("sk-new-canary-secret"),
                                                  .baseUrl = u"http://evil.example"_s})),
                 ErrorCode::InsecureBaseUrl);
        QCOMPARE(codeOf(vault.service().edit(id, {.secret = secretOf("")})), ErrorCode::KeyEmpty);
        QCOMPARE(codeOf(vault.service().edit(KeyId(77), {.note = u"n"_s})), ErrorCode::NoSuchKey);
        QCOMPARE(vault.entry(id).attributes.name, u"work"_s);
        QCOMPARE(vault.secretBytes(id), madeUpKey(u"openai"_s));
    }

    void aNewSecretTakesTheOldOnesPlaceAndItsTestGoes()
    {
        TestVault vault;
        const KeyEntry added = vault.add(u"openai"_s, u"work"_s, 1);
        valueOf(vault.service().recordTests({{added.id, {.status = TestStatus::Invalid, .detail = u"no"_s}}}));
        const KeyChange change =
            valueOf(vault.service().edit(added.id, {.secret = secretOf(QByteArray(madeUpKey(u"openai"_s, 2) + "\n"))}));
        QVERIFY(change.warnings.contains(FormatWarning::Trimmed));
        QVERIFY(!change.entry.lastTest);
        QVERIFY(!change.entry.lastValidated);
        QCOMPARE(change.entry.lastError, QString());
        QCOMPARE(change.entry.errorCount, 0);
        vault.reopen();
        QCOMPARE(vault.secretBytes(added.id), madeUpKey(u"openai"_s, 2));
        QVERIFY(!vault.entry(added.id).lastTest);
        QCOMPARE(vault.entry(added.id).attributes.name, u"work"_s);
    }

    void theMaskedFormFollowsTheSecret()
    {
        TestVault vault;
        const KeyEntry added = vault.add(u"openai"_s, u"work"_s);
        const KeyEntry changed =
            valueOf(vault.service().edit(added.id, {.secret = secretOf("sk-another-test-thing-9z9z")})).entry;
        QVERIFY(added.attributes.masked.endsWith(u"nary"_s));
        QVERIFY(changed.attributes.masked.endsWith(u"9z9z"_s));
    }

    void aNewSecretThatAnotherKeyHoldsIsPointedOut()
    {
        TestVault vault;
        const KeyId first = vault.add(u"openai"_s, u"first"_s, 1).id;
        const KeyId second = vault.add(u"openai"_s, u"second"_s, 2).id;
        const KeyChange change = valueOf(vault.service().edit(second, {.secret = secretOf(madeUpKey(u"openai"_s, 1))}));
        QVERIFY(change.sameSecret.has_value());
        QCOMPARE(change.sameSecret->id, first);
    }

    void theOldSecretIsGoneFromTheFile()
    {
        TestVault vault;
        const KeyId id = vault.add(u"openai"_s, u"work"_s, 1).id;
        const QByteArray sealed = vault.look(u"SELECT sealed_secret FROM api_keys"_s).toByteArray();
        QVERIFY(vault.fileBytes().contains(sealed));
        valueOf(vault.service().edit(id, {.secret = secretOf(madeUpKey(u"openai"_s, 2))}));
        QVERIFY(!vault.fileBytes().contains(sealed));
    }

    void aTestIsKeptWithAllItSaid()
    {
        TestVault vault;
        const KeyId id = vault.add(u"openai"_s, u"work"_s).id;
        const TestOutcome outcome{.status = TestStatus::Valid,
                                  .httpStatus = 200,
                                  .latency = 321ms,
                                  .detail = u"fine"_s,
                                  .models = 42,
                                  .balance = u"$ 5"_s,
                                  .checkedAt = vault.clock().now()};
        valueOf(vault.service().recordTests({{id, outcome}}));
        vault.reopen();
        const KeyEntry entry = vault.entry(id);
        QVERIFY(entry.lastTest != nullptr);
        QVERIFY(entry.lastTest->status == TestStatus::Valid);
        QCOMPARE(entry.lastTest->httpStatus, 200);
        QVERIFY(entry.lastTest->latency == 321ms);
        QCOMPARE(entry.lastTest->detail, u"fine"_s);
        QCOMPARE(entry.lastTest->models, 42);
        QCOMPARE(entry.lastTest->balance, u"$ 5"_s);
        QVERIFY(entry.lastTest->checkedAt == outcome.checkedAt);
        QVERIFY(entry.lastValidated == outcome.checkedAt);
    }

    void aLaterRefusalKeepsWhenTheKeyWasLastValid()
    {
        TestVault vault;
        const KeyId id = vault.add(u"openai"_s, u"work"_s).id;
        const Moment valid = vault.clock().now();
        valueOf(vault.service().recordTests({{id, {.status = TestStatus::Valid, .checkedAt = valid}}}));
        vault.clock().advance(24h);
        valueOf(vault.service().recordTests(
            {{id, {.status = TestStatus::Invalid, .detail = u"revoked"_s, .checkedAt = vault.clock().now()}}}));
        const KeyEntry entry = vault.entry(id);
        QVERIFY(entry.lastTest->status == TestStatus::Invalid);
        QVERIFY(entry.lastValidated == valid);
        QCOMPARE(entry.lastError, u"revoked"_s);
        QCOMPARE(entry.errorCount, 1);
    }

    void aRemovedKeyComesBackAsItWas()
    {
        TestVault vault;
        const KeyEntry added = vault.add(u"openai"_s, u"work"_s);
        static_cast<void>(vault.secretBytes(added.id));
        RemovedKey removed = valueOf(vault.service().remove(added.id));
        QCOMPARE(valueOf(vault.service().keys()).size(), 0);
        QCOMPARE(codeOf(vault.service().find(added.id.toString())), ErrorCode::NoSuchKey);
        const KeyEntry restored = valueOf(vault.service().restore(removed));
        QCOMPARE(restored.id, added.id);
        QVERIFY(restored.attributes == added.attributes);
        QVERIFY(restored.active);
        QCOMPARE(restored.useCount, 1);
        QCOMPARE(vault.secretBytes(added.id), madeUpKey(u"openai"_s));
    }

    void aRemovedKeyIsGoneFromTheFile()
    {
        TestVault vault;
        const KeyId id = vault.add(u"openai"_s, u"work"_s).id;
        const QByteArray sealed = vault.look(u"SELECT sealed_secret FROM api_keys"_s).toByteArray();
        valueOf(vault.service().remove(id));
        QVERIFY(!vault.fileBytes().contains(sealed));
    }

    void itComesBackInactiveIfAnotherTookItsPlace()
    {
        TestVault vault;
        const KeyEntry first = vault.add(u"openai"_s, u"first"_s, 1);
        RemovedKey removed = valueOf(vault.service().remove(first.id));
        const KeyEntry second = vault.add(u"openai"_s, u"second"_s, 2);
        QVERIFY(!valueOf(vault.service().restore(removed)).active);
        QVERIFY(vault.entry(second.id).active);
        QVERIFY(!vault.entry(first.id).active);
        QVERIFY(!vault.entry(first.id).damage);
    }

    void itStaysAwayIfItsNameWasGivenToAnother()
    {
        TestVault vault;
        RemovedKey removed = valueOf(vault.service().remove(vault.add(u"openai"_s, u"work"_s, 1).id));
        vault.add(u"openai"_s, u"Work"_s, 2);
        QCOMPARE(codeOf(vault.service().restore(removed)), ErrorCode::NameTaken);
        QCOMPARE(valueOf(vault.service().keys()).size(), 1);
    }

    void itComesBackOnlyOnce()
    {
        TestVault vault;
        RemovedKey removed = valueOf(vault.service().remove(vault.add(u"openai"_s, u"work"_s).id));
        valueOf(vault.service().restore(removed));
        QCOMPARE(codeOf(vault.service().restore(removed)), ErrorCode::NameTaken);
        QCOMPARE(valueOf(vault.service().keys()).size(), 1);
    }

    void aDamagedKeyCanBeRemovedAndComesBackDamaged()
    {
        TestVault vault;
        const KeyId id = vault.add(u"openai"_s, u"work"_s, 1).id;
        const QByteArray old = vault.look(u"SELECT sealed_secret FROM api_keys"_s).toByteArray();
        valueOf(vault.service().edit(id, {.secret = secretOf(madeUpKey(u"openai"_s, 2))}));
        vault.alter(u"UPDATE api_keys SET sealed_secret = ?, secret_version = 1"_s, {old});
        RemovedKey removed = valueOf(vault.service().remove(id));
        QVERIFY(removed.entry.damage.has_value());
        QVERIFY(valueOf(vault.service().restore(removed)).damage.has_value());
        QCOMPARE(codeOf(vault.service().testSubject(id)), ErrorCode::KeyDamaged);
    }
};

QTEST_GUILESS_MAIN(ChangingKeysTest)
#include "ChangingKeysTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Two entries change secrets: what stays, what moves, and who may go on with a rotation.
#include "support/vault/TestVault.h"

#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class RotatingKeysTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] static NewKey described()
    {
        NewKey key = newKey(u"openai"_s, u"work"_s, 1);
        key.baseUrl = u"https://proxy.example/v1"_s;
        key.tags = {u"team"_s};
        key.note = u"mine"_s;
        key.expires = QDate(2030, 1, 31);
        key.headers = {{u"OpenAI-Organization"_s, u"org-1"_s}};
        return key;
    }

    [[nodiscard]] static Rotation waiting(TestVault &vault, KeyId key, int number = 2, const RotationPlan &plan = {})
    {
        return valueOf(vault.service().beginReplacing(key, secretOf(madeUpKey(u"openai"_s, number)), plan)).rotation;
    }

    [[nodiscard]] static QList<AuditAction> actions(TestVault &vault)
    {
        QList<AuditAction> actions;
        for (const AuditEvent &event : valueOf(vault.service().history(20)))
            actions.prepend(event.action);
        return actions;
    }

private Q_SLOTS:
    void theNewSecretWaitsBesideTheOldOne()
    {
        TestVault vault;
        const KeyEntry key = valueOf(vault.service().add(described())).entry;
        const Rotation rotation = waiting(vault, key.id);
        QCOMPARE(rotation.stage, RotationStage::Kept);
        const KeyEntry beside = vault.entry(*rotation.other);
        QVERIFY(!beside.active);
        QCOMPARE(beside.attributes.name, u"work (new 2027-01-15)"_s);
        QCOMPARE(beside.attributes.baseUrl, key.attributes.baseUrl);
        QVERIFY(beside.attributes.headers == key.attributes.headers);
        QCOMPARE(vault.secretBytes(key.id), madeUpKey(u"openai"_s, 1));
        QVERIFY(vault.entry(key.id).active);
    }

    void atTheSwitchTheKeyKeepsAllButItsSecretAndItsEnd()
    {
        TestVault vault;
        const KeyEntry key = valueOf(vault.service().add(described())).entry;
        vault.clock().advance(1h);
        const QByteArray secret = madeUpKey(u"openai"_s, 2) + "-b465";
        const Rotation rotation =
            valueOf(vault.service().beginReplacing(key.id, secretOf(secret), {.expires = QDate(2031, 5, 5)})).rotation;
        vault.clock().advance(1h);
        const RotatedKey rotated = valueOf(vault.service().switchSecrets(rotation));
        vault.reopen();
        const KeyEntry now = vault.entry(key.id);
        KeyAttributes expected = key.attributes;
        expected.expires = QDate(2031, 5, 5);
        expected.masked = now.attributes.masked;
        expected.secretSince = key.created + 1h;
        QVERIFY(now.attributes == expected);
        QVERIFY(now.attributes.masked.endsWith(u"b465"_s));
        QVERIFY(now.active && now.uuid == key.uuid && now.created == key.created);
        QCOMPARE(vault.secretBytes(key.id), secret);
        QCOMPARE(rotated.rotation.stage, RotationStage::Switched);
    }

    void theOldSecretStaysInactiveUnderAnotherName()
    {
        TestVault vault;
        const KeyEntry key = valueOf(vault.service().add(described())).entry;
        const Rotation rotation = waiting(vault, key.id);
        const KeyEntry old = valueOf(vault.service().switchSecrets(rotation)).old;
        QVERIFY(old.id == *rotation.other && !old.active);
        QCOMPARE(old.attributes.name, u"work (old 2027-01-15)"_s);
        QCOMPARE(old.attributes.masked, key.attributes.masked);
        QCOMPARE(old.attributes.expires, key.attributes.expires);
        QCOMPARE(old.attributes.note, u"mine"_s);
        QCOMPARE(old.attributes.secretSince, key.created);
        QCOMPARE(vault.secretBytes(old.id), madeUpKey(u"openai"_s, 1));
    }

    void whatTestsFoundGoesWithItsSecret()
    {
        TestVault vault;
        const KeyId key = vault.add(u"openai"_s, u"work"_s, 1).id;
        const Rotation rotation = waiting(vault, key);
        const Moment at = vault.clock().now();
        valueOf(vault.service().recordTests(
            {{key, {.status = TestStatus::Invalid, .detail = u"revoked"_s, .checkedAt = at}},
             {*rotation.other, {.status = TestStatus::Valid, .checkedAt = at}}}));
        valueOf(vault.service().switchSecrets(rotation));
        vault.reopen();
        const KeyEntry now = vault.entry(key);
        QCOMPARE(now.lastTest->status, TestStatus::Valid);
        QCOMPARE(now.errorCount, 0);
        QCOMPARE(now.lastValidated, at);
        const KeyEntry old = vault.entry(*rotation.other);
        QCOMPARE(old.lastTest->status, TestStatus::Invalid);
        QCOMPARE(old.errorCount, 1);
        QCOMPARE(old.lastError, u"revoked"_s);
        QCOMPARE(valueOf(vault.service().tests(key, 10)).constFirst().outcome.status, TestStatus::Valid);
    }

    void aLongNameIsCutAndOneThatIsTakenIsNumbered()
    {
        TestVault vault;
        const QString longest(100, u'ä');
        const KeyId key = vault.add(u"openai"_s, longest, 1).id;
        vault.add(u"openai"_s, QString(83, u'ä') + u" (old 2027-01-15)"_s, 3);
        const KeyEntry old = valueOf(vault.service().switchSecrets(waiting(vault, key))).old;
        QCOMPARE(old.attributes.name, QString(81, u'ä') + u" (old 2027-01-15) 2"_s);
    }

    void aKeyThatIsBeingReplacedIsNotReplacedTwice()
    {
        TestVault vault;
        const KeyId key = vault.add(u"openai"_s, u"work"_s, 1).id;
        const Rotation rotation = waiting(vault, key);
        const auto again = [&](KeyId id) {
            return codeOf(vault.service().beginReplacing(id, secretOf(madeUpKey(u"openai"_s, 3)), {}));
        };
        QCOMPARE(again(key), ErrorCode::RotationOpen);
        QCOMPARE(again(*rotation.other), ErrorCode::RotationOpen);
        QCOMPARE(codeOf(vault.service().beginIssuing(key, {})), ErrorCode::RotationOpen);
        valueOf(vault.service().switchSecrets(rotation));
        QCOMPARE(again(key), std::nullopt);
    }

    void theSameSecretIsNoNewOne()
    {
        TestVault vault;
        const KeyId key = vault.add(u"openai"_s, u"work"_s, 1).id;
        QCOMPARE(codeOf(vault.service().beginReplacing(key, secretOf(madeUpKey(u"openai"_s, 1)), {})),
                 ErrorCode::ReplacementIsSame);
        QCOMPARE(valueOf(vault.service().keys()).size(), 1);
        QVERIFY(valueOf(vault.service().rotations()).isEmpty());
    }

    void whoComesLateChangesNothing()
    {
        TestVault vault;
        const KeyId key = vault.add(u"openai"_s, u"work"_s, 1).id;
        const Rotation stale = waiting(vault, key);
        const Rotation current = valueOf(vault.service().keepRotation(stale.tried(vault.clock().now())));
        QCOMPARE(codeOf(vault.service().switchSecrets(stale)), ErrorCode::RotationTaken);
        QCOMPARE(codeOf(vault.service().keepRotation(stale)), ErrorCode::RotationTaken);
        QCOMPARE(codeOf(vault.service().endRotation(stale, RotationEnd::Done)), ErrorCode::RotationTaken);
        QCOMPARE(vault.secretBytes(key), madeUpKey(u"openai"_s, 1));
        QCOMPARE(codeOf(vault.service().switchSecrets(current)), std::nullopt);
    }

    void aRotationOutlivesTheProgram()
    {
        TestVault vault;
        const KeyId key = vault.add(u"openai"_s, u"work"_s, 1).id;
        Rotation rotation = waiting(vault, key, 2, {.grace = 5h, .deleteAtOnce = true, .expires = QDate(2031, 1, 1)});
        rotation = valueOf(vault.service().switchSecrets(rotation)).rotation;
        rotation = valueOf(vault.service().keepRotation(rotation.seen(1.25, {}, vault.clock().now())));
        vault.reopen();
        QCOMPARE(valueOf(vault.service().rotations()).size(), 1);
        QVERIFY(valueOf(vault.service().rotations()).constFirst() == rotation);
    }

    void beforeTheSwitchEndingDropsTheNewSecretAndAfterItNothing()
    {
        TestVault vault;
        const KeyId key = vault.add(u"openai"_s, u"work"_s, 1).id;
        valueOf(vault.service().endRotation(waiting(vault, key), RotationEnd::Refused));
        QCOMPARE(valueOf(vault.service().keys()).size(), 1);
        const Rotation switched = valueOf(vault.service().switchSecrets(waiting(vault, key))).rotation;
        valueOf(vault.service().endRotation(switched, RotationEnd::Done));
        QCOMPARE(valueOf(vault.service().keys()).size(), 2);
        QVERIFY(valueOf(vault.service().rotations()).isEmpty());
    }

    void theHistoryTellsIt()
    {
        TestVault vault;
        const KeyId key = vault.add(u"openai"_s, u"work"_s, 1).id;
        const Rotation switched = valueOf(vault.service().switchSecrets(waiting(vault, key))).rotation;
        valueOf(vault.service().endRotation(switched, RotationEnd::Done));
        QCOMPARE(actions(vault),
                 (QList{AuditAction::VaultCreated, AuditAction::SlotAdded, AuditAction::KeyAdded, AuditAction::KeyAdded,
                        AuditAction::RotationStarted, AuditAction::KeyRotated, AuditAction::RotationEnded}));
    }

    void anAlteredRotationIsNotBelieved()
    {
        TestVault vault;
        const KeyId key = vault.add(u"openai"_s, u"work"_s, 1).id;
        static_cast<void>(waiting(vault, key));
        vault.alter(u"UPDATE rotations SET version = version + 1"_s);
        QVERIFY(valueOf(vault.service().rotations()).isEmpty());
        QCOMPARE(vault.secretBytes(key), madeUpKey(u"openai"_s, 1));
    }
};

QTEST_GUILESS_MAIN(RotatingKeysTest)
#include "RotatingKeysTest.moc"

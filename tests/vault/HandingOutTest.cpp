// SPDX-License-Identifier: GPL-3.0-or-later
// A secret leaves only after the history says so.
#include "support/vault/TestVault.h"

#include <QDir>
#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class HandingOutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachUseIsCountedAndDated()
    {
        TestVault vault;
        const KeyEntry key = vault.add(u"openai"_s, u"work"_s);
        vault.clock().advance(90s);
        static_cast<void>(vault.secretBytes(key.id));
        static_cast<void>(vault.secretBytes(key.id));
        const KeyEntry used = vault.entry(key.id);
        QCOMPARE(used.useCount, 2);
        QVERIFY(used.lastUsed == key.created + 90s);
    }

    void eachPurposeHasItsRecordAndItsProgram_data()
    {
        QTest::addColumn<int>("purpose");
        QTest::addColumn<QString>("action");
        QTest::newRow("print") << int(HandOutPurpose::Print) << u"key.printed"_s;
        QTest::newRow("reveal") << int(HandOutPurpose::Reveal) << u"key.revealed"_s;
        QTest::newRow("copy") << int(HandOutPurpose::Copy) << u"key.copied"_s;
        QTest::newRow("run") << int(HandOutPurpose::Run) << u"key.run"_s;
        QTest::newRow("inject") << int(HandOutPurpose::Inject) << u"key.injected"_s;
        QTest::newRow("link") << int(HandOutPurpose::Link) << u"key.linked"_s;
        QTest::newRow("export") << int(HandOutPurpose::Export) << u"key.exported"_s;
        QTest::newRow("api") << int(HandOutPurpose::Api) << u"key.served"_s;
    }
    void eachPurposeHasItsRecordAndItsProgram()
    {
        QFETCH(int, purpose);
        QFETCH(QString, action);
        TestVault vault;
        const KeyEntry key = vault.add(u"openai"_s, u"work"_s);
        valueOf(vault.service().handOut(key.id, {static_cast<HandOutPurpose>(purpose), u"some program"_s}));
        const AuditEvent event = valueOf(vault.service().history(1)).constFirst();
        QCOMPARE(toText(event.action), action);
        QVERIFY(event.key == key.id);
        QCOMPARE(event.provider, u"openai"_s);
        QCOMPARE(event.name, u"work"_s);
        QCOMPARE(event.actor, u"test"_s);
        QCOMPARE(event.detail, u"some program"_s);
    }

    void whatCannotBeRecordedIsNotHandedOut()
    {
        TestVault vault;
        const KeyEntry key = vault.add(u"openai"_s, u"work"_s);
        // A folder where SQLite puts its journal: reading goes on, writing does not.
        QVERIFY(QDir().mkpath(vault.path() + u"-journal/in the way"_s));
        const auto secret = answerOf(vault.service().handOut(key.id, {HandOutPurpose::Print, u"test"_s}));
        QVERIFY(!secret.has_value());
        QVERIFY(QDir(vault.path() + u"-journal"_s).removeRecursively());
        QCOMPARE(vault.entry(key.id).useCount, 0);
        QVERIFY(valueOf(vault.service().history(1)).constFirst().action == AuditAction::KeyAdded);
        QCOMPARE(vault.secretBytes(key.id), madeUpKey(u"openai"_s));
    }

    void aKeyThatIsNotActiveCanStillBeHandedOut()
    {
        TestVault vault;
        const KeyEntry first = vault.add(u"openai"_s, u"first"_s, 1);
        vault.add(u"openai"_s, u"second"_s, 2);
        QCOMPARE(vault.secretBytes(first.id), madeUpKey(u"openai"_s, 1));
    }

    void aKeyThatManagesOthersIsHandedOutToNobody()
    {
        TestVault vault;
        NewKey key = newKey(u"openrouter"_s, u"management"_s);
        key.use = KeyUse::Issuing;
        const KeyEntry entry = valueOf(vault.service().add(std::move(key))).entry;
        for (const HandOutPurpose purpose : {HandOutPurpose::Print, HandOutPurpose::Reveal, HandOutPurpose::Copy})
            QCOMPARE(codeOf(vault.service().handOut(entry.id, {purpose, u"test"_s})), ErrorCode::KeyForIssuing);
        QCOMPARE(vault.entry(entry.id).useCount, 0);
        vault.reopen();
        QCOMPARE(codeOf(vault.service().handOut(entry.id, {HandOutPurpose::Print, u"test"_s})),
                 ErrorCode::KeyForIssuing);
    }

    void aKeyThatAsksIsHandedOutOnlyOnceAPersonAllowedIt()
    {
        TestVault vault;
        const KeyEntry key = vault.add(u"openai"_s, u"work"_s);
        valueOf(vault.service().edit(key.id, {.asks = true}));
        vault.reopen();
        const auto error = errorOf(vault.service().handOut(key.id, {HandOutPurpose::Print, u"test"_s}));
        QCOMPARE(error->code, ErrorCode::UseNotAllowed);
        QCOMPARE(error->value(ErrorField::Name), u"work"_s);
        QCOMPARE(vault.entry(key.id).useCount, 0);
        const HandOut allowed{.purpose = HandOutPurpose::Print, .program = u"test"_s, .allowed = true};
        QVERIFY(valueOf(vault.service().handOut(key.id, allowed)).equals(madeUpKey(u"openai"_s)));
        valueOf(vault.service().edit(key.id, {.asks = false}));
        valueOf(vault.service().handOut(key.id, {HandOutPurpose::Print, u"test"_s}));
    }

    void aKeyCanAskFromTheBeginning()
    {
        TestVault vault;
        NewKey key = newKey(u"openai"_s, u"work"_s);
        key.asks = true;
        const KeyEntry entry = valueOf(vault.service().add(std::move(key))).entry;
        QVERIFY(entry.attributes.asks);
        vault.reopen();
        QCOMPARE(codeOf(vault.service().handOut(entry.id, {HandOutPurpose::Print, u"test"_s})),
                 ErrorCode::UseNotAllowed);
    }

    void severalKeysAreHandedOutTogetherOrNotAtAll()
    {
        TestVault vault;
        const KeyEntry first = vault.add(u"openai"_s, u"first"_s, 1);
        const KeyEntry second = vault.add(u"anthropic"_s, u"second"_s, 2);
        const HandOut how{HandOutPurpose::Run, u"/usr/bin/program"_s};
        const auto secrets = valueOf(vault.service().handOutAll({second.id, first.id}, how));
        QCOMPARE(secrets.size(), std::size_t(2));
        QVERIFY(secrets[0].equals(madeUpKey(u"anthropic"_s, 2)));
        QVERIFY(secrets[1].equals(madeUpKey(u"openai"_s, 1)));
        QCOMPARE(codeOf(vault.service().handOutAll({first.id, KeyId(99)}, how)), ErrorCode::NoSuchKey);
        QCOMPARE(vault.entry(first.id).useCount, 1);
        QCOMPARE(valueOf(vault.service().history(10, first.id)).constFirst().detail, u"/usr/bin/program"_s);
    }

    void aTestSubjectIsNoHandOut()
    {
        TestVault vault;
        const KeyEntry key = vault.add(u"openai"_s, u"work"_s);
        const TestSubject subject = valueOf(vault.service().testSubject(key.id));
        QVERIFY(subject.secret.equals(madeUpKey(u"openai"_s)));
        QCOMPARE(subject.entry.id, key.id);
        QCOMPARE(vault.entry(key.id).useCount, 0);
        QVERIFY(valueOf(vault.service().history(1)).constFirst().action == AuditAction::KeyAdded);
    }

    void theRecordIsOnTheDiskWhenTheSecretLeaves()
    {
        TestVault vault;
        const KeyEntry key = vault.add(u"openai"_s, u"work"_s);
        static_cast<void>(vault.secretBytes(key.id));
        // What another process would find if this one died now.
        QCOMPARE(vault.look(u"SELECT use_count FROM api_keys"_s).toInt(), 1);
        QCOMPARE(vault.look(u"SELECT max(sequence) FROM audit"_s).toInt(), 4);
    }
};

QTEST_GUILESS_MAIN(HandingOutTest)
#include "HandingOutTest.moc"

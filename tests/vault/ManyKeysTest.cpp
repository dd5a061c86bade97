// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/vault/TestVault.h"

#include <QSignalSpy>
#include <algorithm>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class ManyKeysTest : public QObject
{
    Q_OBJECT

    static std::vector<NewKey> openAiKeys(int count, int first = 1)
    {
        std::vector<NewKey> keys;
        for (int number = first; number < first + count; ++number)
            keys.push_back(newKey(u"openai"_s, u"key %1"_s.arg(number), number));
        return keys;
    }

    static qint64 headVersion(TestVault &vault) { return vault.look(u"SELECT head_version FROM vault"_s).toLongLong(); }
    static qsizetype records(TestVault &vault) { return valueOf(vault.service().history(1000)).size(); }

private Q_SLOTS:
    void allComeInWithinOneTransactionAndOneRecordEach()
    {
        TestVault vault;
        const qint64 before = headVersion(vault);
        const qsizetype recordsBefore = records(vault);
        QSignalSpy changed(&vault.service(), &VaultService::keysChanged);
        const QList<KeyId> ids = valueOf(vault.service().addAll(openAiKeys(300)));
        QCOMPARE(headVersion(vault), before + 1);
        QCOMPARE(records(vault), recordsBefore + 300);
        vault.reopen();
        QCOMPARE(valueOf(vault.service().keys()).size(), 300);
        QCOMPARE(vault.entry(ids.at(299)).attributes.name, u"key 300"_s);
        QCOMPARE(vault.secretBytes(ids.at(299)), madeUpKey(u"openai"_s, 300));
        QCOMPARE(valueOf(vault.service().damagedKeys()).size(), 0);
        QVERIFY(!valueOf(vault.service().verifyHistory()).firstBroken);
        QCOMPARE(changed.size(), 1);
    }

    void theListKnowsThemAtOnce()
    {
        TestVault vault;
        vault.add(u"openai"_s, u"before"_s, 1000);
        QCOMPARE(valueOf(vault.service().keys()).size(), 1);
        static_cast<void>(valueOf(vault.service().addAll(openAiKeys(300))));
        QCOMPARE(valueOf(vault.service().keys()).size(), 301);
    }

    void theFirstOfThemAreThoseThatTheListBeginsWith()
    {
        TestVault vault;
        static_cast<void>(valueOf(vault.service().addAll(openAiKeys(5))));

        vault.alter(u"UPDATE api_keys SET sealed_attributes = x'00' WHERE id = 2"_s);
        const auto before = valueOf(vault.service().firstKeys(3)); // no list was asked for yet
        const auto all = valueOf(vault.service().keys());
        const auto after = valueOf(vault.service().firstKeys(3));
        for (const auto &first : {before, after}) {
            QCOMPARE(first.size(), 3);
            for (int i = 0; i < 3; ++i)
                QVERIFY(first.at(i).id == all.at(i).id && first.at(i).attributes == all.at(i).attributes);
            QVERIFY(first.at(1).damage);
        }
        QCOMPARE(valueOf(vault.service().firstKeys(9)).size(), 5);
    }

    void inAPoolAllOfThemAreActive()
    {
        TestVault vault;
        valueOf(vault.service().setPolicy(ProviderId(u"openai"_s), SelectionPolicy::Pool));
        static_cast<void>(valueOf(vault.service().addAll(openAiKeys(3))));
        const auto entries = valueOf(vault.service().keys());
        QCOMPARE(std::ranges::count_if(entries, &KeyEntry::active), 3);
    }

    void aKeyThatIsRefusedKeepsAllOthersOut()
    {
        TestVault vault;
        vault.add(u"openai"_s, u"before"_s, 1000);
        const QByteArray before = vault.fileBytes();
        auto keys = openAiKeys(3);
        keys.push_back({.provider = ProviderId(u"openai"_s), .secret = secretOf("sk-with space")});
        QCOMPARE(codeOf(vault.service().addAll(std::move(keys))), ErrorCode::KeyHasInvalidBytes);
        keys = openAiKeys(3);
        keys.push_back(newKey(u"openai"_s, u"Before"_s, 9));
        QCOMPARE(codeOf(vault.service().addAll(std::move(keys))), ErrorCode::NameTaken);
        keys = openAiKeys(3);
        keys.push_back(newKey(u"openai"_s, u"key 1"_s, 9));
        QCOMPARE(codeOf(vault.service().addAll(std::move(keys))), ErrorCode::NameTaken);
        QCOMPARE(vault.fileBytes(), before);
        QCOMPARE(valueOf(vault.service().keys()).size(), 1);
    }

    void aStoreThatFailsHalfWayLeavesNothing()
    {
        TestVault vault;
        vault.alter(u"CREATE TRIGGER fault BEFORE INSERT ON api_keys WHEN (SELECT count(*) FROM api_keys) = 2"
                    " BEGIN SELECT RAISE(ABORT, 'fault'); END"_s);
        const qsizetype recordsBefore = records(vault);
        QCOMPARE(codeOf(vault.service().addAll(openAiKeys(5))), ErrorCode::StorageFailed);
        QCOMPARE(valueOf(vault.service().keys()).size(), 0);
        QCOMPARE(records(vault), recordsBefore);
        vault.alter(u"DROP TRIGGER fault"_s);
        QCOMPARE(valueOf(vault.service().addAll(openAiKeys(5))).size(), 5);
        QCOMPARE(valueOf(vault.service().keys()).size(), 5);
    }

    void theFirstOfAProviderBecomesActiveAndNoOther()
    {
        TestVault vault;
        auto keys = openAiKeys(2);
        keys.push_back(newKey(u"groq"_s, u"one"_s));
        keys.back().activation = Activation::Inactive;
        const QList<KeyId> ids = valueOf(vault.service().addAll(std::move(keys)));
        QVERIFY(vault.entry(ids.at(0)).active);
        QVERIFY(!vault.entry(ids.at(1)).active);
        QVERIFY(!vault.entry(ids.at(2)).active);
    }

    void anActiveKeyStaysActive()
    {
        TestVault vault;
        const KeyId mine = vault.add(u"openai"_s, u"mine"_s, 1000).id;
        const QList<KeyId> ids = valueOf(vault.service().addAll(openAiKeys(2)));
        QVERIFY(vault.entry(mine).active);
        QVERIFY(!vault.entry(ids.at(0)).active);
    }

    void keysWithoutNamesAreNumbered()
    {
        TestVault vault;
        vault.add(u"openai"_s, u"OpenAI 2"_s, 1000);
        auto keys = openAiKeys(3);
        for (NewKey &key : keys)
            key.name.clear();
        const QList<KeyId> ids = valueOf(vault.service().addAll(std::move(keys)));
        QCOMPARE(vault.entry(ids.at(0)).attributes.name, u"OpenAI"_s);
        QCOMPARE(vault.entry(ids.at(1)).attributes.name, u"OpenAI 3"_s);
        QCOMPARE(vault.entry(ids.at(2)).attributes.name, u"OpenAI 4"_s);
    }

    void allAreTakenBackInOneTransaction()
    {
        TestVault vault;
        const KeyId mine = vault.add(u"openai"_s, u"mine"_s, 1000).id;
        const QList<KeyId> ids = valueOf(vault.service().addAll(openAiKeys(300)));
        const qint64 before = headVersion(vault);
        const QList<RemovedKey> removed = valueOf(vault.service().removeAll(ids));
        QCOMPARE(headVersion(vault), before + 1);
        QCOMPARE(removed.size(), 300);
        QCOMPARE(removed.at(0).entry.id, ids.at(0));
        const QList<KeyEntry> left = valueOf(vault.service().keys());
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.at(0).id, mine);
        QVERIFY(!valueOf(vault.service().verifyHistory()).firstBroken);
        static_cast<void>(valueOf(vault.service().restore(removed.at(7))));
        QCOMPARE(vault.secretBytes(ids.at(7)), madeUpKey(u"openai"_s, 8));
    }

    void aKeyThatIsNotThereKeepsAllOthersIn()
    {
        TestVault vault;
        QList<KeyId> ids = valueOf(vault.service().addAll(openAiKeys(3)));
        ids.append(KeyId(99));
        QCOMPARE(codeOf(vault.service().removeAll(ids)), ErrorCode::NoSuchKey);
        QCOMPARE(valueOf(vault.service().keys()).size(), 3);
    }

    void theVaultSaysWhichSecretsItKnows()
    {
        TestVault vault;
        const KeyId known = vault.add(u"openai"_s, u"mine"_s, 1).id;
        std::vector<Secret> secrets;
        for (const int number : {2, 1, 2})
            secrets.push_back(secretOf(madeUpKey(u"openai"_s, number)));
        const ShownSecrets shown = valueOf(vault.service().whichAreKnown(std::move(secrets)));
        QVERIFY(!shown.matches.at(0).key);
        QCOMPARE(shown.matches.at(1).key, std::optional(known));
        QCOMPARE(shown.matches.at(1).firstSame, 1);
        QCOMPARE(shown.matches.at(2).firstSame, 0);
        QVERIFY(shown.secrets.at(1).equals(madeUpKey(u"openai"_s, 1)));
    }
};

QTEST_GUILESS_MAIN(ManyKeysTest)
#include "ManyKeysTest.moc"

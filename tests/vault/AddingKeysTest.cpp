// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/vault/TestVault.h"

#include <QSignalSpy>
#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class AddingKeysTest : public QObject
{
    Q_OBJECT

    static std::optional<ErrorCode> addSecret(TestVault &vault, const QByteArray &secret)
    {
        return codeOf(
            vault.service().add({.provider = ProviderId(u"openai"_s), .name = u"work"_s, .secret = secretOf(secret)}));
    }

private Q_SLOTS:
    void allThatWasSaidOfAKeyReadsBack()
    {
        TestVault vault;
        NewKey key = newKey(u"openai"_s, u" Khoá làm việc "_s);
        key.baseUrl = u"https://proxy.example/v1"_s;
        key.tags = {u"team"_s, u" team "_s, u""_s, u"two  words"_s};
        key.note = u"line one\nline two"_s;
        key.expires = QDate(2031, 2, 28);
        key.source = Source::KeyFile;
        const KeyEntry added = valueOf(vault.service().add(std::move(key))).entry;
        vault.reopen();
        const KeyEntry entry = vault.entry(added.id);
        QCOMPARE(entry.attributes.name, u"Khoá làm việc"_s);
        QCOMPARE(entry.attributes.baseUrl, u"https://proxy.example/v1"_s);
        QCOMPARE(entry.attributes.tags, QStringList({u"team"_s, u"two words"_s}));
        QCOMPARE(entry.attributes.note, u"line one\nline two"_s);
        QCOMPARE(entry.attributes.expires, QDate(2031, 2, 28));
        QVERIFY(entry.attributes.source == Source::KeyFile);
        QVERIFY(entry.active);
        QVERIFY(!entry.damage);
        QVERIFY(!entry.lastUsed);
        QVERIFY(!entry.lastTest);
        QCOMPARE(toMilliseconds(entry.created), toMilliseconds(vault.clock().now()));
        QCOMPARE(entry.created, entry.updated);
        QVERIFY(entry.attributes == added.attributes);
    }

    void aSecretOfFourKibibytesComesBackByteForByte()
    {
        TestVault vault;
        QByteArray secret = "sk-canary-";
        for (int i = 0; secret.size() < 4096; ++i)
            secret += static_cast<char>(0x21 + i % (0x7f - 0x21));
        QCOMPARE(addSecret(vault, secret), std::nullopt);
        vault.reopen();
        QCOMPARE(vault.secretBytes(valueOf(vault.service().find(u"openai"_s)).id), secret);
    }

    void whiteSpaceAroundAPastedKeyIsTrimmedAndSaid()
    {
        TestVault vault;
        NewKey key = newKey(u"openai"_s, u"work"_s);
        key.secret = secretOf(QByteArray("\r\n\t " + madeUpKey(u"openai"_s) + " \n"));
        const KeyChange added = valueOf(vault.service().add(std::move(key)));
        QVERIFY(added.warnings.contains(FormatWarning::Trimmed));
        QCOMPARE(vault.secretBytes(added.entry.id), madeUpKey(u"openai"_s));
    }

    void whatCannotBeAKeyIsRefusedAndNothingIsStored()
    {
        TestVault vault;
        QCOMPARE(addSecret(vault, ""), ErrorCode::KeyEmpty);
        QCOMPARE(addSecret(vault, " \n"), ErrorCode::KeyEmpty);
        QCOMPARE(addSecret(vault, "sk-test canary"), ErrorCode::KeyHasInvalidBytes);
        QCOMPARE(addSecret(vault, "sk-test\r\nX-Injected: yes"), ErrorCode::KeyHasInvalidBytes);
        QCOMPARE(addSecret(vault, "sk-test-canar\xc3\xbf"), ErrorCode::KeyHasInvalidBytes);
        QCOMPARE(addSecret(vault, QByteArray("sk-test\0canary", 14)), ErrorCode::KeyHasInvalidBytes);
        QCOMPARE(addSecret(vault, "sk-" + QByteArray(16 * 1024, 'x')), ErrorCode::KeyTooLong);
        QCOMPARE(addSecret(vault, madeUpKey(u"anthropic"_s)), ErrorCode::KeyOfOtherProvider);
        QCOMPARE(valueOf(vault.service().keys()).size(), 0);
        QCOMPARE(valueOf(vault.service().history(100)).size(), 2); // created, slot added
    }

    void anUnknownProviderIsRefused()
    {
        TestVault vault;
        QCOMPARE(codeOf(vault.service().add(newKey(u"nobody"_s, u"work"_s))), ErrorCode::UnknownProvider);
    }

    void aNameOrAddressThatCannotBeIsRefused()
    {
        TestVault vault;
        QCOMPARE(codeOf(vault.service().add(newKey(u"openai"_s, u"ab"_s))), ErrorCode::InvalidName);
        QCOMPARE(codeOf(vault.service().add(newKey(u"openai"_s, QString(101, u'n')))), ErrorCode::InvalidName);
        NewKey key = newKey(u"openai"_s, u"work"_s);
        key.baseUrl = u"http://evil.example"_s;
        QCOMPARE(codeOf(vault.service().add(std::move(key))), ErrorCode::InsecureBaseUrl);
        QCOMPARE(valueOf(vault.service().keys()).size(), 0);
    }

    void aNameIsTakenOncePerProviderInWhateverFormItIsWritten()
    {
        TestVault vault;
        vault.add(u"openai"_s, u"Cl\u00e9 Straße"_s);
        const auto taken = errorOf(vault.service().add(newKey(u"openai"_s, u"CLE\u0301 STRASSE"_s, 1)));
        QVERIFY(taken.has_value());
        QCOMPARE(taken->code, ErrorCode::NameTaken);
        QCOMPARE(taken->value(ErrorField::Provider), u"openai"_s);
        QCOMPARE(codeOf(vault.service().add(newKey(u"groq"_s, u"Cl\u00e9 Straße"_s))), std::nullopt);
        QCOMPARE(valueOf(vault.service().keys()).size(), 2);
    }

    void withoutANameAKeyIsCalledAfterItsProviderAndNumbered()
    {
        TestVault vault;
        const QString provider = vault.catalogue().find(ProviderId(u"openai"_s))->name;
        QCOMPARE(vault.add(u"openai"_s, u""_s, 1).attributes.name, provider);
        QCOMPARE(vault.add(u"openai"_s, u"  "_s, 2).attributes.name, provider + u" 2"_s);
        QCOMPARE(vault.add(u"openai"_s, u""_s, 3).attributes.name, provider + u" 3"_s);
    }

    void aProviderThatNeedsNoKeyTakesNone()
    {
        TestVault vault;
        const KeyChange added = valueOf(vault.service().add({.provider = ProviderId(u"ollama"_s), .name = u"here"_s}));
        QVERIFY(!added.entry.damage);
        QCOMPARE(vault.secretBytes(added.entry.id), QByteArray());
        QVERIFY(!valueOf(vault.service().add({.provider = ProviderId(u"ollama"_s), .name = u"there"_s})).sameSecret);
    }

    void aSecretThatIsInTheVaultAlreadyIsPointedOut()
    {
        TestVault vault;
        const KeyEntry first = vault.add(u"openai"_s, u"first"_s, 7);
        const KeyChange second = valueOf(vault.service().add(newKey(u"openai"_s, u"second"_s, 7)));
        QVERIFY(second.sameSecret.has_value());
        QCOMPARE(second.sameSecret->id, first.id);
        QVERIFY(!valueOf(vault.service().add(newKey(u"openai"_s, u"third"_s, 8))).sameSecret);
    }

    void aNumberIsNeverGivenToTwoKeys()
    {
        TestVault vault;
        const KeyId first = vault.add(u"openai"_s, u"first"_s).id;
        valueOf(vault.service().remove(first));
        QVERIFY(vault.add(u"openai"_s, u"second"_s).id > first);
    }

    void everyAdditionIsNews()
    {
        TestVault vault;
        QSignalSpy news(&vault.service(), &VaultService::keysChanged);
        vault.add(u"openai"_s, u"work"_s);
        QCOMPARE(codeOf(vault.service().add(newKey(u"openai"_s, u"work"_s))), ErrorCode::NameTaken);
        QCoreApplication::processEvents();
        QCOMPARE(news.size(), 1);
    }

    void aKeyIsFoundByNumberByNameAndByProviderInAnyCase()
    {
        TestVault vault;
        const KeyId id = vault.add(u"anthropic"_s, u"My/Key"_s).id;
        for (const QString &reference :
             {id.toString(), u"anthropic/My/Key"_s, u"claude/MY/KEY"_s, u"Anthropic"_s, u"claude"_s})
            QCOMPARE(valueOf(vault.service().find(reference)).id, id);
    }

    void whatIsNotThereIsSaid()
    {
        TestVault vault;
        QCOMPARE(codeOf(vault.service().find(u"99"_s)), ErrorCode::NoSuchKey);
        QCOMPARE(codeOf(vault.service().find(u"openai/none"_s)), ErrorCode::NoSuchKey);
        QCOMPARE(codeOf(vault.service().find(u"openai/"_s)), ErrorCode::NoSuchKey);
        QCOMPARE(codeOf(vault.service().find(u"openai"_s)), ErrorCode::NoActiveKey);
        QCOMPARE(codeOf(vault.service().find(u"nobody"_s)), ErrorCode::UnknownProvider);
        QCOMPARE(codeOf(vault.service().find(u"nobody/name"_s)), ErrorCode::UnknownProvider);
        QCOMPARE(codeOf(vault.service().handOut(KeyId(99), {HandOutPurpose::Print, u"test"_s})), ErrorCode::NoSuchKey);
        QCOMPARE(codeOf(vault.service().remove(KeyId(99))), ErrorCode::NoSuchKey);
    }
};

QTEST_GUILESS_MAIN(AddingKeysTest)
#include "AddingKeysTest.moc"

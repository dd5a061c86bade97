// SPDX-License-Identifier: GPL-3.0-or-later
// Making a vault, and what holds for one that is locked or not there.
#include "support/vault/TestVault.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class VaultServiceTest : public QObject
{
    Q_OBJECT

    static QStringList filesIn(const QString &folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

private Q_SLOTS:
    void aKeyIsThereAfterLockingAndForAnotherService()
    {
        TestVault vault(TestVault::State::Missing);
        valueOf(vault.service().create({.passphrase = TestVault::passphrase()}));
        const KeyEntry added = vault.add(u"openai"_s, u"work"_s);
        QCOMPARE(valueOf(vault.service().find(u"openai/work"_s)).id, added.id);
        QCOMPARE(vault.secretBytes(added.id), madeUpKey(u"openai"_s));
        valueOf(vault.service().lock());
        QCOMPARE(codeOf(vault.service().keys()), ErrorCode::VaultLocked);
        valueOf(vault.service().unlockWithPassphrase(TestVault::passphrase()));
        QCOMPARE(valueOf(vault.service().keys()).size(), 1);
        const auto other = vault.anotherService();
        valueOf(other->unlockWithPassphrase(TestVault::passphrase()));
        QCOMPARE(valueOf(other->find(u"openai"_s)).attributes.name, u"work"_s);
    }

    void aNewVaultIsUnlockedAndEmptyAndForItsOwnerAlone()
    {
        TestVault vault(TestVault::State::Missing);
        valueOf(vault.service().create({.passphrase = TestVault::passphrase()}));
        const VaultStatus status = valueOf(vault.service().status());
        QVERIFY(status.exists);
        QVERIFY(!status.locked);
        QCOMPARE(status.keys, 0);
        QCOMPARE(status.slots.size(), 1);
        QCOMPARE(status.slots.first().kind, SlotKind::Passphrase);
        QVERIFY(!status.warning);
        QCOMPARE(QFile::permissions(vault.path()),
                 QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
        QCOMPARE(filesIn(vault.folder()), QStringList{u"vault.db"_s});
    }

    void itsFolderIsMadeForItsOwnerAlone()
    {
        QTemporaryDir home;
        TestVault surroundings(TestVault::State::Missing);
        const QString path = home.filePath(u"deep/er/vault.db"_s);
        VaultService service(path, {.catalogue = surroundings.catalogue(),
                                    .clock = surroundings.clock(),
                                    .keychain = surroundings.keychain(),
                                    .actor = u"test"_s,
                                    .passphraseCost = TestVault::cost()});
        valueOf(service.create({.passphrase = TestVault::passphrase()}));
        QCOMPARE(QFile::permissions(home.filePath(u"deep/er"_s))
                     & ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser),
                 QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void anExistingVaultIsNeverReplaced()
    {
        TestVault vault(TestVault::State::Locked);
        const QByteArray before = vault.fileBytes();
        QCOMPARE(codeOf(vault.service().create({.passphrase = TestVault::passphrase()})), ErrorCode::VaultExists);
        QCOMPARE(vault.fileBytes(), before);
    }

    void norIsAnythingElseThatHasItsName()
    {
        TestVault vault(TestVault::State::Missing);
        QVERIFY(QFile::link(vault.folder() + u"/nowhere"_s, vault.path()));
        QCOMPARE(codeOf(vault.service().create({.passphrase = TestVault::passphrase()})), ErrorCode::VaultExists);
        QVERIFY(!QFileInfo::exists(vault.folder() + u"/nowhere"_s));
    }

    void aVaultNobodyCouldOpenIsNotMade()
    {
        TestVault vault(TestVault::State::Missing);
        QCOMPARE(codeOf(vault.service().create({})), ErrorCode::InvalidArgument);
        QCOMPARE(codeOf(vault.service().create({.passphrase = Secret()})), ErrorCode::PassphraseEmpty);
        QCOMPARE(filesIn(vault.folder()), QStringList());
    }

    void aVaultThatCannotBeFinishedLeavesNothingBehind()
    {
        TestVault vault(TestVault::State::Missing);
        VaultService service(vault.path(), {.catalogue = vault.catalogue(),
                                            .clock = vault.clock(),
                                            .keychain = vault.keychain(),
                                            .actor = u"test"_s,
                                            .passphraseCost = PassphraseCost{1, 1024 * 1024}});
        QCOMPARE(codeOf(service.create({.passphrase = TestVault::passphrase()})), ErrorCode::SlotOutOfRange);
        QCOMPARE(filesIn(vault.folder()), QStringList());
        QCOMPARE(codeOf(service.keys()), ErrorCode::VaultMissing);
    }

    void withoutAFileThereIsNoVault()
    {
        TestVault vault(TestVault::State::Missing);
        QVERIFY(!valueOf(vault.service().status()).exists);
        QCOMPARE(codeOf(vault.service().keys()), ErrorCode::VaultMissing);
        QCOMPARE(codeOf(vault.service().unlockWithPassphrase(TestVault::passphrase())), ErrorCode::VaultMissing);
        QCOMPARE(codeOf(vault.service().unlockWithKeychain()), ErrorCode::VaultMissing);
        QCOMPARE(filesIn(vault.folder()), QStringList());
    }

    void aLockedVaultSaysHowManyKeysItHoldsAndNothingElse()
    {
        TestVault vault;
        const KeyEntry entry = vault.add(u"openai"_s, u"work"_s);
        valueOf(vault.service().lock());
        const VaultStatus status = valueOf(vault.service().status());
        QVERIFY(status.locked);
        QCOMPARE(status.keys, 1);
        QCOMPARE(codeOf(vault.service().find(u"openai/work"_s)), ErrorCode::VaultLocked);
        QCOMPARE(codeOf(vault.service().handOut(entry.id, {HandOutPurpose::Print, u"test"_s})), ErrorCode::VaultLocked);
        QCOMPARE(codeOf(vault.service().add(newKey(u"openai"_s, u"another"_s))), ErrorCode::VaultLocked);
        QCOMPARE(codeOf(vault.service().history(10)), ErrorCode::VaultLocked);
        QCOMPARE(codeOf(vault.service().verifyHistory()), ErrorCode::VaultLocked);
        QCOMPARE(codeOf(vault.service().damagedKeys()), ErrorCode::VaultLocked);
        QCOMPARE(codeOf(vault.service().checkPersistence()), ErrorCode::VaultLocked);
    }

    void lockingAndUnlockingAreNewsOnlyOnce()
    {
        TestVault vault(TestVault::State::Locked);
        QSignalSpy news(&vault.service(), &VaultService::lockedChanged);
        valueOf(vault.service().unlockWithPassphrase(TestVault::passphrase()));
        valueOf(vault.service().unlockWithPassphrase(TestVault::passphrase()));
        valueOf(vault.service().lock());
        valueOf(vault.service().lock());
        QCoreApplication::processEvents();
        QCOMPARE(news.size(), 2);
        QCOMPARE(news.at(0).at(0).toBool(), false);
        QCOMPARE(news.at(1).at(0).toBool(), true);
    }

    void noPartOfASecretNameOrNoteIsReadableInTheFile()
    {
        TestVault vault;
        NewKey key = newKey(u"openai"_s, u"plainly-visible-name"_s);
        key.note = u"plainly-visible-note"_s;
        key.tags = {u"plainly-visible-tag"_s};
        key.baseUrl = u"https://plainly-visible.example"_s;
        const KeyId id = valueOf(vault.service().add(std::move(key))).entry.id;
        static_cast<void>(vault.secretBytes(id));
        const QByteArray bytes = vault.fileBytes();
        QVERIFY(!bytes.contains("canary"));
        QVERIFY(!bytes.contains("plainly"));
        QVERIFY(!bytes.contains(QByteArray(reinterpret_cast<const char *>(u"plainly"), 14)));
    }

    void theProbeOfPersistenceLeavesNothing()
    {
        TestVault vault;
        valueOf(vault.service().checkPersistence());
        QCOMPARE(vault.look(u"SELECT count(*) FROM selection_policies"_s).toInt(), 0);
        QCOMPARE(filesIn(vault.folder()), QStringList{u"vault.db"_s});
    }

    void callsUnderWayAreFinishedBeforeAServiceEnds()
    {
        TestVault vault;
        QList<QFuture<Result<KeyChange>>> additions;
        for (int i = 0; i < 20; ++i)
            additions << vault.service().add(newKey(u"openai"_s, u"key %1"_s.arg(i), i));
        vault.close();
        for (const auto &addition : additions)
            QVERIFY(addition.isFinished() && addition.resultCount() == 1);
        QCOMPARE(vault.look(u"SELECT count(*) FROM api_keys"_s).toInt(), 20);
    }

    void aDatabaseOnAServerIsNotSupportedYet()
    {
        TestVault vault(TestVault::State::Missing);
        VaultService service(u"postgresql://user@localhost/keys"_s, {.catalogue = vault.catalogue(),
                                                                     .clock = vault.clock(),
                                                                     .keychain = vault.keychain(),
                                                                     .actor = u"test"_s});
        QCOMPARE(codeOf(service.status()), ErrorCode::NotSupported);
        QCOMPARE(codeOf(service.create({.passphrase = TestVault::passphrase()})), ErrorCode::NotSupported);
    }
};

QTEST_GUILESS_MAIN(VaultServiceTest)
#include "VaultServiceTest.moc"

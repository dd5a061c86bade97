// SPDX-License-Identifier: GPL-3.0-or-later
// Several services or processes on one file, and a file that is taken away under one.
#include "support/vault/TestVault.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class SharingTest : public QObject
{
    Q_OBJECT

    static std::unique_ptr<VaultService> unlocked(TestVault &vault, bool followOthers = false)
    {
        auto service = vault.anotherService(followOthers);
        valueOf(service->unlockWithPassphrase(TestVault::passphrase()));
        return service;
    }

    static std::unique_ptr<QProcess> driver(const TestVault &vault, const QStringList &commands)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QStringLiteral(VAULT_DRIVER), QStringList{vault.path()} + commands);
        return process;
    }

    static int countSound(VaultService &service)
    {
        int sound = 0;
        for (const KeyEntry &entry : valueOf(service.keys()))
            sound += entry.damage ? 0 : 1;
        return sound;
    }

private Q_SLOTS:
    void twoServicesThatAddAtOnceLoseNothing()
    {
        TestVault vault;
        const auto other = unlocked(vault);
        QList<QFuture<Result<KeyChange>>> additions;
        for (int i = 0; i < 200; ++i) {
            additions << vault.service().add(newKey(u"openai"_s, u"mine %1"_s.arg(i), i));
            additions << other->add(newKey(u"openai"_s, u"theirs %1"_s.arg(i), 1000 + i));
        }
        for (const auto &addition : additions)
            valueOf(addition);
        QCOMPARE(countSound(vault.service()), 400);
        QCOMPARE(countSound(*other), 400);
        QVERIFY(!valueOf(vault.service().verifyHistory()).firstBroken);
        QCOMPARE(vault.look(u"SELECT count(*) FROM api_keys WHERE is_active"_s).toInt(), 1);
    }

    void twoProcessesThatAddAtOnceLoseNothing()
    {
        TestVault vault;
        const auto one = driver(vault, {u"unlock=passphrase"_s, u"add-many=one ,200"_s, u"verify"_s});
        const auto two = driver(vault, {u"unlock=passphrase"_s, u"add-many=two ,200"_s, u"verify"_s});
        for (const auto &process : {one.get(), two.get()}) {
            QVERIFY(process->waitForFinished(110'000));
            const QByteArray output = process->readAllStandardOutput();
            QVERIFY2(output.contains(",200: ok\n") && output.endsWith("verify: ok sound\n"), output.constData());
        }
        QCOMPARE(countSound(vault.service()), 400);
        QVERIFY(!valueOf(vault.service().verifyHistory()).firstBroken);
    }

    // Reading takes several statements; what another commits between them must not look like damage.
    void readingWhileAnotherWritesFindsNoDamage()
    {
        TestVault vault;
        const KeyEntry key = vault.add(u"openai"_s, u"work"_s);
        const auto writer = unlocked(vault);
        QList<QFuture<Result<KeyChange>>> changes;
        for (int i = 0; i < 150; ++i) {
            changes << writer->edit(key.id, {.secret = secretOf(madeUpKey(u"openai"_s, i))});
            changes << writer->add(newKey(u"groq"_s, u"key %1"_s.arg(i), i));
        }
        while (!changes.last().isFinished()) {
            for (const KeyEntry &entry : valueOf(vault.service().keys()))
                QVERIFY(!entry.damage);
            QVERIFY(!valueOf(vault.service().find(u"openai/work"_s)).damage);
            valueOf(vault.service().testSubject(key.id));
            QVERIFY(!valueOf(vault.service().status()).warning);
            QVERIFY(!valueOf(vault.service().verifyHistory()).firstBroken);
            QCOMPARE(valueOf(vault.service().damagedKeys()).size(), 0);
        }
        for (const auto &change : changes)
            valueOf(change);
    }

    void whatAnotherServiceDidIsSeenAtOnce()
    {
        TestVault vault;
        const auto other = unlocked(vault);
        QCOMPARE(valueOf(other->keys()).size(), 0);
        const KeyEntry added = vault.add(u"openai"_s, u"work"_s);
        QCOMPARE(valueOf(other->keys()).size(), 1);
        valueOf(other->edit(added.id, {.name = u"renamed"_s}));
        QCOMPARE(valueOf(vault.service().keys()).first().attributes.name, u"renamed"_s);
        valueOf(other->remove(added.id));
        QCOMPARE(valueOf(vault.service().keys()).size(), 0);
    }

    void aChangeByAnotherProcessIsNews()
    {
        TestVault vault;
        const auto follower = unlocked(vault, true);
        QSignalSpy news(follower.get(), &VaultService::keysChanged);
        const auto process = driver(vault, {u"unlock=passphrase"_s, u"add=theirs"_s});
        QVERIFY(process->waitForFinished(60'000));
        QTRY_VERIFY_WITH_TIMEOUT(!news.isEmpty(), 20'000);
        QCOMPARE(valueOf(follower->keys()).size(), 1);
    }

    void readingIsNoNews()
    {
        TestVault vault;
        vault.add(u"openai"_s, u"work"_s);
        const auto follower = unlocked(vault, true);
        QSignalSpy news(follower.get(), &VaultService::keysChanged);
        const auto process = driver(vault, {u"unlock=passphrase"_s, u"count"_s, u"verify"_s});
        QVERIFY(process->waitForFinished(60'000));
        // News of a change after it would come behind news of the reading.
        vault.add(u"groq"_s, u"other"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!news.isEmpty(), 20'000);
        QCOMPARE(news.size(), 1);
    }

    void newsGoesOnAfterLockingAndUnlocking()
    {
        TestVault vault;
        const auto follower = unlocked(vault, true);
        valueOf(follower->lock());
        valueOf(follower->unlockWithPassphrase(TestVault::passphrase()));
        QSignalSpy news(follower.get(), &VaultService::keysChanged);
        vault.add(u"openai"_s, u"work"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!news.isEmpty(), 20'000);
    }

    void aFileThatTookTheVaultsPlaceIsNotTouched()
    {
        TestVault vault;
        const KeyEntry key = vault.add(u"openai"_s, u"work"_s);
        const QByteArray bytes = vault.fileBytes();
        QVERIFY(QFile::remove(vault.path()));
        vault.replaceFile(bytes);
        QCOMPARE(codeOf(vault.service().add(newKey(u"groq"_s, u"other"_s))), ErrorCode::VaultReplaced);
        QCOMPARE(codeOf(vault.service().handOut(key.id, {HandOutPurpose::Print, u"test"_s})), ErrorCode::VaultReplaced);
        QCOMPARE(codeOf(vault.service().keys()), ErrorCode::VaultReplaced);
        QCOMPARE(codeOf(vault.service().find(u"openai"_s)), ErrorCode::VaultReplaced);
        QCOMPARE(codeOf(vault.service().history(1)), ErrorCode::VaultReplaced);
        QCOMPARE(vault.fileBytes(), bytes);
    }

    void lockingAndUnlockingTurnsToTheNewFile()
    {
        TestVault vault;
        vault.add(u"openai"_s, u"work"_s);
        const QByteArray bytes = vault.fileBytes();
        vault.add(u"groq"_s, u"later"_s);
        QVERIFY(QFile::remove(vault.path()));
        vault.replaceFile(bytes);
        QCOMPARE(codeOf(vault.service().keys()), ErrorCode::VaultReplaced);
        valueOf(vault.service().lock());
        valueOf(vault.service().unlockWithPassphrase(TestVault::passphrase()));
        QCOMPARE(valueOf(vault.service().keys()).size(), 1);
    }

    void aLockedVaultFollowsTheNameOfTheFile()
    {
        TestVault vault(TestVault::State::Locked);
        QVERIFY(valueOf(vault.service().status()).exists);
        const QByteArray bytes = vault.fileBytes();
        QVERIFY(QFile::remove(vault.path()));
        QVERIFY(!valueOf(vault.service().status()).exists);
        vault.replaceFile(bytes);
        QVERIFY(valueOf(vault.service().status()).exists);
    }

    void aFileThatIsGoneIsSaid()
    {
        TestVault vault;
        vault.add(u"openai"_s, u"work"_s);
        QVERIFY(QFile::remove(vault.path()));
        QCOMPARE(codeOf(vault.service().add(newKey(u"groq"_s, u"other"_s))), ErrorCode::VaultReplaced);
        QVERIFY(!QFile::exists(vault.path()));
    }
};

QTEST_GUILESS_MAIN(SharingTest)
#include "SharingTest.moc"

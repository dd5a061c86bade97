// SPDX-License-Identifier: GPL-3.0-or-later
// The store against real keychains in each of their states. Each test starts a bus and a keyring of its own, in a home of its own; the calls are
// made by `keychain_driver`, whose lines are compared.
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString Vault = u"00112233-4455-4677-8899-aabbccddeeff"_s;
const QString OtherVault = u"ffeeddcc-bbaa-4988-8766-554433221100"_s;

} // namespace

class MasterSecretStoreTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_home;

    /// The lines that the script prints in that state of the keychain.
    QStringList outcome(const QString &state, const QString &script)
    {
        QProcess process;
        process.start(QStringLiteral(WITH_KEYCHAIN), {state, m_home->path(), script});
        if (!process.waitForFinished(60'000))
            return {u"did not end"_s};
        if (process.exitCode() != 0)
            return {u"failed: "_s + QString::fromUtf8(process.readAllStandardError())};
        return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

    /// A script line that has the driver run these commands on a vault.
    static QString driver(const QString &commands, const QString &vault = Vault, int timeoutMs = 5000)
    {
        return u"'"_s + QStringLiteral(KEYCHAIN_DRIVER) + u"' "_s + vault + u' ' + QString::number(timeoutMs) + u' '
             + commands + u'\n';
    }

    /// Puts a text of that many bytes where the master secret stands, as another program could.
    static QString plant(const QString &bytes, const QString &type = u"plaintext"_s)
    {
        return u"secret-tool clear user %1 server keyherd || true\n%2 | secret-tool store --label=planted user %1 server keyherd type %3\n"_s
            .arg(Vault, bytes, type);
    }

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void withoutABusThereIsNoKeychain()
    {
        QCOMPARE(outcome(u"none"_s, driver(u"probe read write=a remove"_s)),
                 QStringList({u"probe: KeychainUnavailable"_s, u"read: KeychainUnavailable"_s,
                              u"write=a: KeychainUnavailable"_s, u"remove: KeychainUnavailable"_s}));
    }

    void aBusWithoutTheServiceIsNoKeychain()
    {
        QCOMPARE(outcome(u"empty"_s, driver(u"probe read write=a"_s)),
                 QStringList({u"probe: KeychainUnavailable"_s, u"read: KeychainUnavailable"_s,
                              u"write=a: KeychainUnavailable"_s}));
    }

    void aKeyringWithoutACollectionCountsAsLocked()
    {
        QCOMPARE(outcome(u"new"_s, driver(u"probe read write=a"_s)),
                 QStringList({u"probe: KeychainLocked"_s, u"read: KeychainLocked"_s, u"write=a: KeychainLocked"_s}));
    }

    void aSecretReadsBackInAnotherProcess()
    {
        QCOMPARE(outcome(u"unlocked"_s, driver(u"write=a"_s) + driver(u"read"_s)),
                 QStringList({u"write=a: ok"_s, u"read: ok a"_s}));
    }

    void aSecretReadsBackInAnotherSession()
    {
        QCOMPARE(outcome(u"unlocked"_s, driver(u"write=a"_s)), QStringList({u"write=a: ok"_s}));
        QCOMPARE(outcome(u"unlocked"_s, driver(u"read"_s)), QStringList({u"read: ok a"_s}));
    }

    void anOlderSecretIsNeverOverwritten()
    {
        QCOMPARE(outcome(u"unlocked"_s, driver(u"write=a write=b read"_s)),
                 QStringList({u"write=a: ok"_s, u"write=b: KeychainEntryExists"_s, u"read: ok a"_s}));
    }

    void anEntryOfAnyKindIsAnOlderSecret()
    {
        QCOMPARE(outcome(u"unlocked"_s, plant(u"printf c29tZXRoaW5n"_s, u"base64"_s) + driver(u"write=b"_s)),
                 QStringList({u"write=b: KeychainEntryExists"_s}));
    }

    void vaultsHaveEntriesOfTheirOwn()
    {
        QCOMPARE(outcome(u"unlocked"_s,
                         driver(u"write=a"_s) + driver(u"write=b remove"_s, OtherVault) + driver(u"read"_s)),
                 QStringList({u"write=a: ok"_s, u"write=b: ok"_s, u"remove: ok"_s, u"read: ok a"_s}));
    }

    void aRemovedEntryIsMissing()
    {
        QCOMPARE(outcome(u"unlocked"_s, driver(u"write=a remove read"_s)),
                 QStringList({u"write=a: ok"_s, u"remove: ok"_s, u"read: KeychainEntryMissing"_s}));
    }

    void anEntryDeletedByAnotherProgramIsMissing()
    {
        const QString clear = u"secret-tool clear user %1 server keyherd\n"_s.arg(Vault);
        QCOMPARE(outcome(u"unlocked"_s, driver(u"write=a"_s) + clear + driver(u"read"_s)),
                 QStringList({u"write=a: ok"_s, u"read: KeychainEntryMissing"_s}));
    }

    void aProbeLeavesNothingBehind()
    {
        QCOMPARE(outcome(u"unlocked"_s, driver(u"probe read"_s) + u"secret-tool search --all server keyherd 2>&1\n"_s),
                 QStringList({u"probe: ok"_s, u"read: KeychainEntryMissing"_s}));
    }

    void whatIsNoMasterSecretIsAWrongEntry_data()
    {
        QTest::addColumn<QString>("bytes");
        QTest::newRow("31 bytes") << u"head -c 31 /dev/zero | base64 -w0 | tr -d ="_s;
        QTest::newRow("33 bytes") << u"head -c 33 /dev/zero | base64 -w0 | tr -d ="_s;
        QTest::newRow("garbage") << u"printf 'not base64, but a sentence of 43 characters'"_s;
        QTest::newRow("1 MB") << u"head -c 1000000 /dev/zero | tr '\\0' A"_s;
    }
    void whatIsNoMasterSecretIsAWrongEntry()
    {
        QFETCH(const QString, bytes);
        QCOMPARE(outcome(u"unlocked"_s, plant(bytes) + driver(u"read write=a"_s)),
                 QStringList({u"read: KeychainEntryWrong"_s, u"write=a: KeychainEntryExists"_s}));
    }

    void aLockedCollectionIsLockedAndKeepsItsEntry()
    {
        QCOMPARE(outcome(u"unlocked"_s, driver(u"write=a"_s)), QStringList({u"write=a: ok"_s}));
        QCOMPARE(outcome(u"locked"_s, driver(u"read write=b remove probe"_s)),
                 QStringList({u"read: KeychainLocked"_s, u"write=b: KeychainLocked"_s, u"remove: KeychainLocked"_s,
                              u"probe: KeychainLocked"_s}));
        QCOMPARE(outcome(u"unlocked"_s, driver(u"read"_s)), QStringList({u"read: ok a"_s}));
    }

    void aServiceThatHangsEndsInATimeOutAndWorksAgainLater()
    {
        QCOMPARE(outcome(u"unlocked"_s, driver(u"write=a stop read probe continue read"_s, Vault, 700)),
                 QStringList({u"write=a: ok"_s, u"stop: ok"_s, u"read: KeychainTimedOut"_s,
                              u"probe: KeychainTimedOut"_s, u"continue: ok"_s, u"read: ok a"_s}));
    }

    void aCancelledCallDoesNotWaitForTheService()
    {
        QCOMPARE(outcome(u"unlocked"_s, driver(u"write=a stop cancelled-read continue read"_s)),
                 QStringList({u"write=a: ok"_s, u"stop: ok"_s, u"cancelled-read: cancelled"_s, u"continue: ok"_s,
                              u"read: ok a"_s}));
    }

    void aWriteThatSucceedsTooLateIsTakenBack()
    {
        QCOMPARE(outcome(u"unlocked"_s, driver(u"stop abandoned-write continue read"_s)),
                 QStringList(
                     {u"stop: ok"_s, u"abandoned-write: ok"_s, u"continue: ok"_s, u"read: KeychainEntryMissing"_s}));
    }

    void aStoreMayEndWhileTheServiceHangs()
    {
        QCOMPARE(outcome(u"unlocked"_s, driver(u"write=a stop cancelled-read new-store continue read"_s)).last(),
                 u"read: ok a"_s);
    }

    void aServiceThatDiesIsAnErrorNotAHang()
    {
        const QStringList lines = outcome(u"unlocked"_s, u"kill -9 $KEYRING_PID\n"_s + driver(u"read"_s));
        // The bus starts another one, which is locked.
        QCOMPARE(lines, QStringList({u"read: KeychainLocked"_s}));
    }

    void walletsAreUsedOnKde()
    {
        QCOMPARE(outcome(u"kwallet"_s, driver(u"probe read write=a read write=b remove read"_s)),
                 QStringList({u"probe: ok"_s, u"read: KeychainEntryMissing"_s, u"write=a: ok"_s, u"read: ok a"_s,
                              u"write=b: KeychainEntryExists"_s, u"remove: ok"_s, u"read: KeychainEntryMissing"_s}));
    }

    // QtKeychain would take such an entry for its own from before there was a wallet, and prefer it.
    void aPlainTextEntryPlantedForTheWalletIsIgnored()
    {
        const QString path = m_home->filePath(u"config/keyherd.conf"_s);
        const QByteArray planted = "[00112233-4455-4677-8899-aabbccddeeff]\n"
                                   "data=eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHg\ntype=Text\n";
        QVERIFY(QDir(m_home->path()).mkdir(u"config"_s));
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(planted);
        file.close();

        QCOMPARE(outcome(u"kwallet"_s, driver(u"read write=a read"_s)),
                 QStringList({u"read: KeychainEntryMissing"_s, u"write=a: ok"_s, u"read: ok a"_s}));
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll(), planted);
    }

    void noFileHoldsTheSecretInTheClear()
    {
        QCOMPARE(outcome(u"unlocked"_s, driver(u"write=k"_s)), QStringList({u"write=k: ok"_s}));
        const QByteArray bare(16, 'k');
        int files = 0;
        for (QDirIterator found(m_home->path(), QDir::Files, QDirIterator::Subdirectories); found.hasNext();) {
            QFile file(found.next());
            QVERIFY(file.open(QFile::ReadOnly));
            const QByteArray content = file.readAll();
            for (const QByteArray &form : {bare, bare.toHex(), bare.toBase64().first(20)})
                QVERIFY2(!content.contains(form), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files > 0);
    }
};

QTEST_GUILESS_MAIN(MasterSecretStoreTest)
#include "MasterSecretStoreTest.moc"

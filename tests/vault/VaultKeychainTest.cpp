// SPDX-License-Identifier: GPL-3.0-or-later
// A vault and a real GNOME Keyring, each test with a session of its own (tests/keychain/with-keychain.sh).
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class VaultKeychainTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;

    QStringList lines(const QString &state, const QString &script)
    {
        QProcess process;
        process.start(QStringLiteral(WITH_KEYCHAIN), {state, m_home->path(), functions() + script});
        if (!process.waitForFinished(110'000))
            return {u"did not end"_s};
        if (process.exitCode() != 0)
            return {u"failed: "_s + QString::fromUtf8(process.readAllStandardError())};
        return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

    /// `driver VAULT COMMAND…`; `look VAULT SQL` and `uuid VAULT` read its file; `entries` counts what the keyring holds of Keyherd, secret and end of the history.
    QString functions() const
    {
        return u"home='%1'\n"
               "driver() { vault=$1; shift; '%2' \"$home/$vault.db\" \"$@\"; }\n"
               "look() { python3 -c 'import sqlite3, sys, uuid; value = sqlite3.connect(sys.argv[1]).execute(sys.argv[2]).fetchone()[0];"
               " print(uuid.UUID(bytes=value) if isinstance(value, bytes) else value)' \"$home/$1.db\" \"$2\"; }\n"
               "uuid() { look $1 'SELECT uuid FROM vault'; }\n"
               "entries() { secret-tool search --all server keyherd 2>&1 | grep -c 'attribute.user' || true; }\n"_s.arg(
                   m_home->path(), QStringLiteral(VAULT_DRIVER));
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &tool : {u"gnome-keyring-daemon"_s, u"secret-tool"_s, u"python3"_s}) {
            if (QStandardPaths::findExecutable(tool).isEmpty())
                QSKIP("a tool this test needs is not installed");
        }
    }

    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void theKeychainOpensWhatItWasMadeWithInAnotherProcess()
    {
        QCOMPARE(lines(u"unlocked"_s, u"driver v create=keychain add=work\n"
                                      "driver v unlock=keychain get=work\n"
                                      "driver v unlock=passphrase\n"_s),
                 QStringList({u"create=keychain: ok"_s, u"add=work: ok"_s, u"unlock=keychain: ok"_s,
                              u"get=work: ok 28"_s, u"unlock=passphrase: error NoPassphraseSlot"_s}));
    }

    void theKeychainConfirmsAsLongAsItHasTheEntry()
    {
        QCOMPARE(lines(u"unlocked"_s, u"driver v create=both confirm=keychain confirm=passphrase\n"
                                      "secret-tool clear server keyherd user $(uuid v)\n"
                                      "driver v confirm=keychain get=work\n"_s),
                 QStringList({u"create=both: ok"_s, u"confirm=keychain: ok"_s, u"confirm=passphrase: ok"_s,
                              u"confirm=keychain: error KeychainEntryMissing"_s, u"get=work: error VaultLocked"_s}));
    }

    void theKeychainCanBeGivenAVaultLater()
    {
        QCOMPARE(lines(u"unlocked"_s, u"driver v create=passphrase add=work add-slot=keychain add-slot=keychain\n"
                                      "driver v unlock=keychain get=work\n"
                                      "entries\n"_s),
                 QStringList({u"create=passphrase: ok"_s, u"add=work: ok"_s, u"add-slot=keychain: ok"_s,
                              u"add-slot=keychain: error KeychainSlotOpen"_s, u"unlock=keychain: ok"_s,
                              u"get=work: ok 28"_s, u"2"_s}));
    }

    void anEntryThatWasLostIsReplaced()
    {
        QCOMPARE(lines(u"unlocked"_s, u"driver v create=both\n"
                                      "secret-tool clear server keyherd user $(uuid v)\n"
                                      "driver v unlock=passphrase add-slot=keychain\n"
                                      "driver v unlock=keychain\n"_s),
                 QStringList({u"create=both: ok"_s, u"unlock=passphrase: ok"_s, u"add-slot=keychain: ok"_s,
                              u"unlock=keychain: ok"_s}));
    }

    void aSlotThatIsRemovedLeavesItsEntryToCopiesOfTheVaultAndToTheNext()
    {
        QCOMPARE(lines(u"unlocked"_s, u"driver v create=both\n"
                                      "cp $home/v.db $home/copy.db\n"
                                      "driver v unlock=passphrase remove-slot=1\n"
                                      "driver v unlock=keychain\n"
                                      "driver copy unlock=keychain\n"
                                      "driver v unlock=passphrase add-slot=keychain\n"
                                      "driver v unlock=keychain\n"_s),
                 QStringList({u"create=both: ok"_s, u"unlock=passphrase: ok"_s, u"remove-slot=1: ok"_s,
                              u"unlock=keychain: error NoKeychainSlot"_s, u"unlock=keychain: ok"_s,
                              u"unlock=passphrase: ok"_s, u"add-slot=keychain: ok"_s, u"unlock=keychain: ok"_s}));
    }

    void aKeychainThatMayNotOpenTheVaultIsNotLeftAlone()
    {
        QCOMPARE(lines(u"unlocked"_s, u"driver v create=both remove-slot=2\n"
                                      "driver v unlock=keychain keychain-confirms remove-slot=2\n"_s),
                 QStringList({u"create=both: ok"_s, u"remove-slot=2: error KeychainUnproved"_s,
                              u"unlock=keychain: ok"_s, u"keychain-confirms: ok"_s, u"remove-slot=2: ok"_s}));
    }

    void withoutAKeychainNoSlotOfItIsAdded()
    {
        QCOMPARE(lines(u"none"_s, u"driver v create=passphrase add-slot=keychain\n"
                                  "look v 'SELECT count(*) FROM key_slots'\n"_s),
                 QStringList({u"create=passphrase: ok"_s, u"add-slot=keychain: error KeychainUnavailable"_s, u"1"_s}));
    }

    void aDeletedEntryIsSaidAndThePassphraseStillOpens()
    {
        QCOMPARE(lines(u"unlocked"_s, u"driver v create=both add=work\n"
                                      "secret-tool clear server keyherd user $(uuid v)\n"
                                      "driver v unlock=keychain unlock=passphrase get=work\n"_s),
                 QStringList({u"create=both: ok"_s, u"add=work: ok"_s, u"unlock=keychain: error KeychainEntryMissing"_s,
                              u"unlock=passphrase: ok"_s, u"get=work: ok 28"_s}));
    }

    void theEntryOfAnotherVaultIsWrongAndStaysAsItIs()
    {
        QCOMPARE(lines(u"unlocked"_s,
                       u"driver v create=keychain\n"
                       "driver w create=keychain\n"
                       "secret-tool lookup server keyherd user $(uuid w) >$home/foreign\n"
                       "secret-tool clear server keyherd user $(uuid v)\n"
                       "secret-tool store --label=planted server keyherd user $(uuid v) type plaintext <$home/foreign\n"
                       "driver v unlock=keychain\n"
                       "secret-tool lookup server keyherd user $(uuid v) | cmp - $home/foreign && echo the same\n"
                       "driver w unlock=keychain\n"_s),
                 QStringList({u"create=keychain: ok"_s, u"create=keychain: ok"_s,
                              u"unlock=keychain: error KeychainEntryWrong"_s, u"the same"_s,
                              u"unlock=keychain: ok"_s}));
    }

    void whereThereIsNoKeychainNoVaultIsMade()
    {
        QCOMPARE(lines(u"none"_s, u"driver v create=keychain create=both\nls $home/v.db* 2>/dev/null || true\n"_s),
                 QStringList(
                     {u"create=keychain: error KeychainUnavailable"_s, u"create=both: error KeychainUnavailable"_s}));
    }

    void whereTheKeychainIsLockedNoVaultIsMade()
    {
        QCOMPARE(lines(u"new"_s, u"driver v create=keychain\nls $home/v.db* 2>/dev/null || true\n"_s),
                 QStringList({u"create=keychain: error KeychainLocked"_s}));
    }

    void aVaultThatCouldNotBeMadeLeavesNoEntry()
    {
        // The folder is a file, so the vault cannot be written after its entry was.
        QCOMPARE(lines(u"unlocked"_s, u"echo >$home/folder\n"
                                      "driver folder/v create=keychain\n"
                                      "entries\n"_s),
                 QStringList({u"create=keychain: error FileUnwritable"_s, u"0"_s}));
    }

    void anExistingVaultsEntryIsLeftAlone()
    {
        QCOMPARE(lines(u"unlocked"_s, u"driver v create=keychain add=work\n"
                                      "entries\n"
                                      "driver v create=keychain\n"
                                      "entries\n"
                                      "driver v unlock=keychain get=work\n"_s),
                 QStringList({u"create=keychain: ok"_s, u"add=work: ok"_s, u"2"_s,
                              u"create=keychain: error VaultExists"_s, u"2"_s, u"unlock=keychain: ok"_s,
                              u"get=work: ok 28"_s}));
    }

    void anOlderFileBroughtBackIsNoticedUntilItIsNoted()
    {
        QCOMPARE(lines(u"unlocked"_s, u"driver v create=keychain add=first\n"
                                      "cp -p $home/v.db $home/old\n"
                                      "driver v unlock=keychain add=second add=third\n"
                                      "cp -p $home/old $home/v.db\n"
                                      "driver v unlock=keychain status verify count get=first status\n"
                                      "driver v unlock=keychain status verify\n"_s),
                 QStringList({u"create=keychain: ok"_s, u"add=first: ok"_s, u"unlock=keychain: ok"_s,
                              u"add=second: ok"_s, u"add=third: ok"_s, u"unlock=keychain: ok"_s,
                              u"status: ok VaultRolledBack"_s, u"verify: ok rolled back"_s, u"count: ok 1"_s,
                              u"get=first: ok 28"_s, u"status: ok without warning"_s, u"unlock=keychain: ok"_s,
                              u"status: ok without warning"_s, u"verify: ok sound"_s}));
    }

    void theNewestChangeIsKnownToTheKeychainWhenTheProgramEnds()
    {
        QCOMPARE(lines(u"unlocked"_s, u"driver v create=keychain 'add-many=key ,5' >/dev/null\n"
                                      "cp -p $home/v.db $home/old\n"
                                      "driver v unlock=keychain 'add-many=more ,20' add=last >/dev/null\n"
                                      "secret-tool lookup server keyherd user $(uuid v)/history | cut -d' ' -f2\n"
                                      "look v 'SELECT max(sequence) FROM audit'\n"_s),
                 QStringList({u"53"_s, u"53"_s}));
    }

    void aHistoryThatWentOnWithThePassphraseIsNoOlderOne()
    {
        QCOMPARE(lines(u"unlocked"_s, u"driver v create=both add=first\n"
                                      "driver v unlock=passphrase add=second\n"
                                      "driver v unlock=keychain status verify\n"_s)
                     .last(2),
                 QStringList({u"status: ok without warning"_s, u"verify: ok sound"_s}));
    }
};

QTEST_GUILESS_MAIN(VaultKeychainTest)
#include "VaultKeychainTest.moc"

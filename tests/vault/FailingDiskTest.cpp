// SPDX-License-Identifier: GPL-3.0-or-later
// Real disks that are full or cannot be written, mounted in a namespace of the test's own. Skipped where the system forbids that.
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class FailingDiskTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// The lines of a shell script in whose namespace $disk can be mounted; `driver` works on $disk/vault.db.
    QStringList lines(const QString &script)
    {
        QProcess shell;
        shell.start(u"unshare"_s, {u"--map-root-user"_s, u"--mount"_s, u"sh"_s, u"-euc"_s,
                                   u"disk='%1'; driver() { '%2' \"$disk/vault.db\" \"$@\"; }\n%3"_s.arg(
                                       m_folder.path(), QStringLiteral(VAULT_DRIVER), script)});
        if (!shell.waitForFinished(110'000))
            return {u"did not end"_s};
        if (shell.exitCode() != 0)
            return {u"failed: "_s + QString::fromUtf8(shell.readAllStandardError())};
        return QString::fromUtf8(shell.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

    static QString fill() { return u"dd if=/dev/zero of=\"$disk/filler\" bs=1k 2>/dev/null || true\n"_s; }

private Q_SLOTS:
    void initTestCase()
    {
        if (lines(u"mount -t tmpfs -o size=64k none \"$disk\""_s) != QStringList())
            QSKIP("no mount namespaces here");
    }

    void onAFullDiskNothingIsAddedOrHandedOutAndWhatIsThereStays()
    {
        QCOMPARE(lines(u"mount -t tmpfs -o size=400k none \"$disk\"\n"
                       "driver create=passphrase add=before\n"_s
                       + fill()
                       + u"driver unlock=passphrase count add=after get=before count verify\n"
                         "rm \"$disk/filler\"\n"
                         "driver unlock=passphrase get=before add=after count verify\n"_s),
                 QStringList({u"create=passphrase: ok"_s, u"add=before: ok"_s, u"unlock=passphrase: ok"_s,
                              u"count: ok 1"_s, u"add=after: error DiskFull"_s, u"get=before: error DiskFull"_s,
                              u"count: ok 1"_s, u"verify: ok sound"_s, u"unlock=passphrase: ok"_s,
                              u"get=before: ok 28"_s, u"add=after: ok"_s, u"count: ok 2"_s, u"verify: ok sound"_s}));
    }

    void onAFullDiskNoVaultIsMadeAndNothingIsLeft()
    {
        QCOMPARE(lines(u"mount -t tmpfs -o size=64k none \"$disk\"\n"
                       "driver create=passphrase\n"
                       "ls -A \"$disk\"\n"_s),
                 QStringList{u"create=passphrase: error DiskFull"_s});
    }

    void onADiskThatCannotBeWrittenKeysAreListedButNotHandedOut()
    {
        QCOMPARE(lines(u"mount -t tmpfs -o size=1m none \"$disk\"\n"
                       "driver create=passphrase add=before\n"
                       "mount -o remount,ro \"$disk\"\n"
                       "driver unlock=passphrase count get=before add=after verify\n"_s),
                 QStringList({u"create=passphrase: ok"_s, u"add=before: ok"_s, u"unlock=passphrase: ok"_s,
                              u"count: ok 1"_s, u"get=before: error ReadOnly"_s, u"add=after: error ReadOnly"_s,
                              u"verify: ok sound"_s}));
    }

    void onADiskThatCannotBeWrittenNoVaultIsMade()
    {
        QCOMPARE(lines(u"mount -t tmpfs -o ro none \"$disk\"\n"
                       "driver create=passphrase\n"_s),
                 QStringList{u"create=passphrase: error FileUnwritable"_s});
    }
};

QTEST_GUILESS_MAIN(FailingDiskTest)
#include "FailingDiskTest.moc"

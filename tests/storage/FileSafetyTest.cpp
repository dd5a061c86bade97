// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/FileSafety.h"

#include "OrdinaryUser.h"
#include "VaultFile.h"

#include <QDir>

#include <sys/stat.h>

using namespace keyherd;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QString &path)
{
    return QFile::encodeName(path);
}

unsigned modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(encoded(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0U;
}

} // namespace

class FileSafetyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlainFileOfOurOwnIsSafe()
    {
        const VaultFile file;
        VaultFile::write(file.path(), "content");
        VERIFY_OK(checkFile(file.path()));
        QCOMPARE(file.content(), QByteArray("content"));
    }

    void aMissingFileIsAMissingVault()
    {
        const VaultFile file;
        COMPARE_ERROR(checkFile(file.path()), ErrorCode::VaultMissing);
    }

    void whatIsNoPlainFileIsRefusedWithTheReason_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("reason");
        QTest::newRow("symbolic link") << 0 << u"symlink"_s;
        QTest::newRow("dangling link") << 1 << u"symlink"_s;
        QTest::newRow("hard link") << 2 << u"hard link"_s;
        QTest::newRow("folder") << 3 << u"not a file"_s;
        QTest::newRow("pipe") << 4 << u"not a file"_s;
    }
    void whatIsNoPlainFileIsRefusedWithTheReason()
    {
        QFETCH(const int, kind);
        QFETCH(const QString, reason);
        const VaultFile file;
        const QString other = file.beside(u"other"_s);
        VaultFile::write(other, "content");
        switch (kind) {
        case 0:
            QVERIFY(QFile::link(other, file.path()));
            break;
        case 1:
            QVERIFY(QFile::link(file.beside(u"nothing"_s), file.path()));
            break;
        case 2:
            QCOMPARE(::link(encoded(other).constData(), encoded(file.path()).constData()), 0);
            break;
        case 3:
            QVERIFY(QDir().mkdir(file.path()));
            break;
        default:
            QCOMPARE(::mkfifo(encoded(file.path()).constData(), 0600), 0);
            break;
        }
        const auto checked = checkFile(file.path());
        COMPARE_ERROR(checked, ErrorCode::UnsafePath);
        QCOMPARE(checked.error().value(ErrorField::Reason), reason);
        QCOMPARE(checked.error().value(ErrorField::Path), file.path());
    }

    void somebodyElsesFileIsRefused()
    {
        if (::geteuid() != 0)
            QSKIP("only root can give a file away");
        const VaultFile file;
        VaultFile::write(file.path(), "content");
        QCOMPARE(::chown(encoded(file.path()).constData(), 65534, 65534), 0);
        const auto checked = checkFile(file.path());
        COMPARE_ERROR(checked, ErrorCode::UnsafePath);
        QCOMPARE(checked.error().value(ErrorField::Reason), u"owner"_s);
    }

    void aFileInAFolderThatMayNotBeEnteredIsNotTakenForMissing()
    {
        const OrdinaryUser user;
        const VaultFile file;
        VaultFile::write(file.path(), "content");
        QCOMPARE(::chmod(encoded(file.folder()).constData(), 0), 0);
        const auto checked = checkFile(file.path());
        QCOMPARE(::chmod(encoded(file.folder()).constData(), 0700), 0);
        COMPARE_ERROR(checked, ErrorCode::UnsafePath);
    }

    void theRightsOfOthersAreTakenAwayAndOnlyThose()
    {
        const VaultFile file;
        VaultFile::write(file.path(), "content");
        QCOMPARE(::chmod(encoded(file.path()).constData(), 0466), 0);
        closeToOthers(file.path());
        QCOMPARE(modeOf(file.path()), 0400U);
    }

    void aLinkIsNotFollowedToTakeRightsAway()
    {
        const VaultFile file;
        const QString other = file.beside(u"other"_s);
        VaultFile::write(other, "content");
        QCOMPARE(::chmod(encoded(other).constData(), 0644), 0);
        QVERIFY(QFile::link(other, file.path()));
        QVERIFY(!checkFile(file.path()).has_value());
        QCOMPARE(modeOf(other), 0644U);
    }

    void aDanglingLinkIsSomething()
    {
        const VaultFile file;
        QVERIFY(!somethingAt(file.path()));
        QVERIFY(QFile::link(file.beside(u"nothing"_s), file.path()));
        QVERIFY(somethingAt(file.path()));
    }

    void aNewFileIsEmptyAndForItsOwnerAloneWhateverTheUmask()
    {
        const VaultFile file;
        const mode_t before = ::umask(0);
        const auto created = createFile(file.path());
        ::umask(before);
        VERIFY_OK(created);
        QCOMPARE(modeOf(file.path()), 0600U);
        QCOMPARE(QFileInfo(file.path()).size(), 0);
    }

    void nothingIsCreatedOverAFileOrThroughALink()
    {
        const VaultFile file;
        VaultFile::write(file.path(), "content");
        COMPARE_ERROR(createFile(file.path()), ErrorCode::VaultExists);
        QCOMPARE(file.content(), QByteArray("content"));

        const QString link = file.beside(u"link"_s);
        QVERIFY(QFile::link(file.beside(u"nothing"_s), link));
        COMPARE_ERROR(createFile(link), ErrorCode::VaultExists);
        QVERIFY(!QFileInfo::exists(file.beside(u"nothing"_s)));
    }

    void whereNothingMayBeWrittenNothingIsCreated()
    {
        const OrdinaryUser user;
        const VaultFile file;
        QCOMPARE(::chmod(encoded(file.folder()).constData(), 0500), 0);
        const auto created = createFile(file.path());
        const auto prepared = prepareFolder(file.beside(u"folder/vault.db"_s));
        QCOMPARE(::chmod(encoded(file.folder()).constData(), 0700), 0);
        COMPARE_ERROR(created, ErrorCode::FileUnwritable);
        QCOMPARE(created.error().value(ErrorField::Path), file.path());
        COMPARE_ERROR(prepared, ErrorCode::FileUnwritable);
    }

    void aMissingFolderIsMadeForItsOwnerAlone()
    {
        const VaultFile file;
        const QString folder = file.beside(u"a/b/keyherd"_s);
        const mode_t before = ::umask(0);
        const auto prepared = prepareFolder(folder + u"/vault.db"_s);
        ::umask(before);
        VERIFY_OK(prepared);
        QCOMPARE(modeOf(folder), 0700U);
        VERIFY_OK(prepareFolder(folder + u"/vault.db"_s));
    }

    void aFileInThePlaceOfTheFolderIsAnError()
    {
        const VaultFile file;
        VaultFile::write(file.path(), "content");
        COMPARE_ERROR(prepareFolder(file.path() + u"/vault.db"_s), ErrorCode::FileUnwritable);
        QCOMPARE(file.content(), QByteArray("content"));
    }

    void aFinishedFileGetsItsName()
    {
        const VaultFile file;
        const QString temporary = file.beside(u"temporary"_s);
        VaultFile::write(temporary, "new");
        VERIFY_OK(putInPlace(temporary, file.path()));
        QCOMPARE(file.content(), QByteArray("new"));
        QVERIFY(!QFileInfo::exists(temporary));
    }

    void aFinishedFileTakesNobodysName_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("a file") << 0;
        QTest::newRow("a link") << 1;
        QTest::newRow("a dangling link") << 2;
        QTest::newRow("a folder") << 3;
    }
    void aFinishedFileTakesNobodysName()
    {
        QFETCH(const int, kind);
        const VaultFile file;
        const QString temporary = file.beside(u"temporary"_s);
        const QString other = file.beside(u"other"_s);
        VaultFile::write(temporary, "new");
        switch (kind) {
        case 0:
            VaultFile::write(file.path(), "old");
            break;
        case 1:
            VaultFile::write(other, "old");
            QVERIFY(QFile::link(other, file.path()));
            break;
        case 2:
            QVERIFY(QFile::link(other, file.path()));
            break;
        default:
            QVERIFY(QDir().mkdir(file.path()));
            break;
        }
        COMPARE_ERROR(putInPlace(temporary, file.path()), ErrorCode::VaultExists);
        QCOMPARE(VaultFile::contentOf(temporary), QByteArray("new"));
        QVERIFY(file.content() != QByteArray("new"));
        QVERIFY(VaultFile::contentOf(other) != QByteArray("new"));
    }

    void aFinishedFileCanTakeTheNameOfAnOlderOne()
    {
        const VaultFile file;
        const QString temporary = file.beside(u"temporary"_s);
        const QString other = file.beside(u"other"_s);
        VaultFile::write(other, "behind the link");
        QVERIFY(QFile::link(other, file.path()));
        for (const char *content : {"instead of the link", "newer"}) {
            VaultFile::write(temporary, content);
            VERIFY_OK(putOver(temporary, file.path()));
            QCOMPARE(file.content(), QByteArray(content));
        }
        QCOMPARE(VaultFile::contentOf(other), QByteArray("behind the link"));
        COMPARE_ERROR(putOver(file.beside(u"nothing"_s), file.path()), ErrorCode::FileUnwritable);
        QCOMPARE(file.content(), QByteArray("newer"));
    }

    void aFileKeepsItsIdentityUntilAnotherTakesItsName()
    {
        const VaultFile file;
        QVERIFY(fileIdentity(file.path()).isEmpty());
        VaultFile::write(file.path(), "one");
        const QByteArray identity = fileIdentity(file.path());
        QVERIFY(!identity.isEmpty());
        VaultFile::write(file.path(), "the same file with other content");
        QCOMPARE(fileIdentity(file.path()), identity);
        const QString other = file.beside(u"other"_s);
        VaultFile::write(other, "one");
        QCOMPARE(::rename(encoded(other).constData(), encoded(file.path()).constData()), 0);
        QVERIFY(fileIdentity(file.path()) != identity);
    }
};

QTEST_GUILESS_MAIN(FileSafetyTest)
#include "FileSafetyTest.moc"

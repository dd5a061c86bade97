// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Database.h"

#include "OrdinaryUser.h"
#include "VaultFile.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <sys/stat.h>

using namespace keyherd;
using namespace Qt::StringLiterals;

namespace {

unsigned modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0U;
}

// A database of some other program.
void makeForeign(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign"_s);
        other.setDatabaseName(path);
        if (!other.open())
            qFatal("no foreign database");
        for (const QString &statement : statements) {
            if (!QSqlQuery(other).exec(statement))
                qFatal("no foreign database");
        }
    }
    QSqlDatabase::removeDatabase(u"foreign"_s);
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsSettingsAreThoseOfTheSecurityDesign_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<QString>("value");
        QTest::newRow("a commit waits for the disk") << u"synchronous"_s << u"3"_s; // EXTRA
        QTest::newRow("rollback journal") << u"journal_mode"_s << u"delete"_s;
        QTest::newRow("foreign keys") << u"foreign_keys"_s << u"1"_s;
        QTest::newRow("deleted content is overwritten") << u"secure_delete"_s << u"1"_s;
        QTest::newRow("the schema is not trusted") << u"trusted_schema"_s << u"0"_s;
        QTest::newRow("cells are checked") << u"cell_size_check"_s << u"1"_s;
        QTest::newRow("nothing is mapped") << u"mmap_size"_s << u"0"_s;
        QTest::newRow("it waits for others") << u"busy_timeout"_s << u"20000"_s;
        QTest::newRow("it says that it is ours") << u"application_id"_s << QString::number(0x4B485244);
    }
    void itsSettingsAreThoseOfTheSecurityDesign()
    {
        QFETCH(const QString, pragma);
        QFETCH(const QString, value);
        const VaultFile file;
        for (const bool fresh : {true, false}) {
            const auto database = fresh ? file.create() : file.open();
            auto query = database->run(u"PRAGMA "_s + pragma);
            VERIFY_OK(query);
            QVERIFY(query->next());
            QCOMPARE(query->value(0).toString(), value);
        }
    }

    void onlyTheOwnerCanReadItWhateverTheUmask()
    {
        const VaultFile file;
        const mode_t before = ::umask(0);
        {
            const auto database = file.create();
            // The journal takes the mode of the file it belongs to.
            auto transaction = database->begin();
            VERIFY_OK(transaction);
            VERIFY_OK(KeyRepository(*database).insert(keyRow(1), "sealed"));
            QCOMPARE(modeOf(file.path() + u"-journal"_s), 0600U);
            VERIFY_OK(transaction->commit());
        }
        ::umask(before);
        QCOMPARE(modeOf(file.path()), 0600U);
    }

    void aVaultOpenToOthersIsClosedToThem()
    {
        const VaultFile file;
        file.create().reset();
        QCOMPARE(::chmod(QFile::encodeName(file.path()).constData(), 0644), 0);
        file.open().reset();
        QCOMPARE(modeOf(file.path()), 0600U);
    }

    void nothingIsCreatedOverSomethingElse()
    {
        const VaultFile file;
        VaultFile::write(file.path(), "precious");
        COMPARE_ERROR(Database::create(file.path()), ErrorCode::VaultExists);
        QCOMPARE(file.content(), QByteArray("precious"));
    }

    void aMissingVaultIsNotCreatedByOpeningIt()
    {
        const VaultFile file;
        COMPARE_ERROR(Database::open(file.path()), ErrorCode::VaultMissing);
        QVERIFY(QDir(file.folder()).isEmpty());
    }

    void aLinkToAVaultIsRefused()
    {
        const VaultFile file;
        file.create().reset();
        const QString symbolic = file.beside(u"symbolic.db"_s);
        const QString hard = file.beside(u"hard.db"_s);
        QVERIFY(QFile::link(file.path(), symbolic));
        COMPARE_ERROR(Database::open(symbolic), ErrorCode::UnsafePath);
        QCOMPARE(::link(QFile::encodeName(file.path()).constData(), QFile::encodeName(hard).constData()), 0);
        COMPARE_ERROR(Database::open(hard), ErrorCode::UnsafePath);
        COMPARE_ERROR(Database::open(file.path()), ErrorCode::UnsafePath);
    }

    void aFileThatIsNoVaultIsRefusedAndLeftAsItIs_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("OPENAI_API_KEY=\n").repeated(100);
        QTest::newRow("a picture") << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452")
                                          + QByteArray(5000, '\x5a');
        QTest::newRow("zeros") << QByteArray(8192, '\0');
        QTest::newRow("SQLite's first words only") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("SQLite's first words and garbage")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(8192, '\xa5');
    }
    void aFileThatIsNoVaultIsRefusedAndLeftAsItIs()
    {
        QFETCH(const QByteArray, content);
        const VaultFile file;
        VaultFile::write(file.path(), content);
        const unsigned mode = modeOf(file.path());
        COMPARE_ERROR(Database::open(file.path()), ErrorCode::VaultForeign);
        QCOMPARE(file.content(), content);
        QCOMPARE(modeOf(file.path()), mode);
        QCOMPARE(QDir(file.folder()).entryList(QDir::Files).size(), 1);
    }

    void aDatabaseOfAnotherProgramIsRefusedAndLeftAsItIs_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("plain") << QStringList{u"CREATE TABLE logins (secret)"_s};
        QTest::newRow("with an id of its own")
            << QStringList{u"PRAGMA application_id = 42"_s, u"CREATE TABLE logins (secret)"_s};
        QTest::newRow("in WAL mode") << QStringList{u"PRAGMA journal_mode = WAL"_s, u"CREATE TABLE logins (secret)"_s};
    }
    void aDatabaseOfAnotherProgramIsRefusedAndLeftAsItIs()
    {
        QFETCH(const QStringList, statements);
        const VaultFile file;
        makeForeign(file.path(), statements);
        QCOMPARE(::chmod(QFile::encodeName(file.path()).constData(), 0640), 0);
        const QByteArray before = file.content();
        COMPARE_ERROR(Database::open(file.path()), ErrorCode::VaultForeign);
        QCOMPARE(file.content(), before);
        QCOMPARE(modeOf(file.path()), 0640U);
    }

    void aVaultWithATriggerOrViewThatIsNotOursIsDamaged_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("trigger") << u"CREATE TRIGGER t AFTER INSERT ON api_keys BEGIN DELETE FROM audit; END"_s;
        QTest::newRow("view") << u"CREATE VIEW v AS SELECT * FROM api_keys"_s;
    }
    void aVaultWithATriggerOrViewThatIsNotOursIsDamaged()
    {
        QFETCH(const QString, statement);
        const VaultFile file;
        VERIFY_OK(file.create()->run(statement));
        COMPARE_ERROR(Database::open(file.path()), ErrorCode::VaultDamaged);
    }

    void aFileThatTookTheVaultsPlaceIsNoticedAndNotWritten()
    {
        const VaultFile file;
        const auto database = file.create();
        QCOMPARE(::rename(QFile::encodeName(file.path()).constData(),
                          QFile::encodeName(file.beside(u"old.db"_s)).constData()),
                 0);
        file.create().reset();
        const QByteArray before = file.content();
        COMPARE_ERROR(database->begin(), ErrorCode::VaultReplaced);
        COMPARE_ERROR(database->foreignChanges(), ErrorCode::VaultReplaced);
        QCOMPARE(file.content(), before);
    }

    void aVaultDeletedWhileOpenIsNoticed()
    {
        const VaultFile file;
        const auto database = file.create();
        QVERIFY(QFile::remove(file.path()));
        COMPARE_ERROR(database->begin(), ErrorCode::VaultReplaced);
        QVERIFY(!QFileInfo::exists(file.path()));
    }

    void aReadOnlyVaultCanBeReadAndSaysThatItCannotBeWritten()
    {
        const OrdinaryUser user;
        const VaultFile file;
        {
            const auto database = file.create();
            VERIFY_OK(KeyRepository(*database).insert(keyRow(1), "sealed"));
        }
        QCOMPARE(::chmod(QFile::encodeName(file.path()).constData(), 0400), 0);
        const auto database = file.open();
        QCOMPARE(KeyRepository(*database).count().value(), 1);
        const auto written = KeyRepository(*database).insert(keyRow(2), "sealed");
        COMPARE_ERROR(written, ErrorCode::ReadOnly);
        QCOMPARE(written.error().value(ErrorField::Path), file.path());
        // SQLite lets a transaction begin, but nothing be written in it.
        auto transaction = database->begin();
        VERIFY_OK(transaction);
        COMPARE_ERROR(KeyRepository(*database).insert(keyRow(2), "sealed"), ErrorCode::ReadOnly);
    }

    void aVaultInAReadOnlyFolderSaysSoToo()
    {
        const OrdinaryUser user;
        const VaultFile file;
        file.create().reset();
        QCOMPARE(::chmod(QFile::encodeName(file.folder()).constData(), 0500), 0);
        const auto database = file.open();
        COMPARE_ERROR(KeyRepository(*database).insert(keyRow(1), "sealed"), ErrorCode::ReadOnly);
        QCOMPARE(::chmod(QFile::encodeName(file.folder()).constData(), 0700), 0);
        VERIFY_OK(KeyRepository(*database).insert(keyRow(1), "sealed"));
    }

    void whatWasDeletedIsOverwrittenInTheFile()
    {
        const VaultFile file;
        const QByteArray canary = QByteArray("sealed-canary-").repeated(2000);
        const auto database = file.create();
        const KeyId id = KeyRepository(*database).insert(keyRow(1), canary).value();
        QVERIFY(file.content().contains("sealed-canary-"));
        VERIFY_OK(KeyRepository(*database).remove(id));
        QVERIFY(!file.content().contains("sealed-canary-"));
    }

    void onlyOneStatementRunsAtATime()
    {
        const VaultFile file;
        const auto database = file.create();
        COMPARE_ERROR(database->run(u"SELECT 1; DROP TABLE api_keys"_s), ErrorCode::StorageFailed);
        VERIFY_OK(KeyRepository(*database).count());
    }

    void anErrorNeverHoldsABoundValue()
    {
        const VaultFile file;
        const auto database = file.create();
        const auto failed =
            database->run(u"INSERT INTO vault (singleton, uuid) VALUES (?, ?)"_s, {1, QByteArray("sealed-canary")});
        QVERIFY(!failed.has_value());
        QVERIFY(!failed.error().toLogText().contains(u"canary"_s));
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "DatabaseTest.moc"

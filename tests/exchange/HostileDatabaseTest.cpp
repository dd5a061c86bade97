// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are not what they say, or were made to harm who opens them.
#include "ForeignTables.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#  include <sys/stat.h>
#endif

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class HostileDatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"their.db"_s);
    }

    void whatIsNoDatabaseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << "OPENAI_API_KEY=sk-made-up\n"_ba;
        QTest::newRow("picture") << "\x89PNG\r\n\x1a\n"_ba + QByteArray(4096, 'x');
        QTest::newRow("the header alone") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("the header and garbage") << QByteArray("SQLite format 3\0", 16) + QByteArray(4096, 'x');
    }
    void whatIsNoDatabaseIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(writeFile(m_path, bytes));
        QCOMPARE(errorOf(m_path).code, ErrorCode::NotADatabase);
    }

    void whatIsNoFileIsRefused()
    {
        QCOMPARE(errorOf(m_path).code, ErrorCode::NoSuchFile);
        QCOMPARE(errorOf(m_folder->path()).code, ErrorCode::FileUnreadable);
#ifdef Q_OS_UNIX
        QCOMPARE(errorOf(u"/dev/zero"_s).code, ErrorCode::FileUnreadable);
        QVERIFY(::mkfifo(QFile::encodeName(m_path).constData(), 0600) == 0);
        QCOMPARE(errorOf(m_path).code, ErrorCode::FileUnreadable);
#endif
    }

    void aDatabaseCutAnywhereIsReadWholeOrRefused()
    {
        makeKeys(50);
        const QByteArray whole = readFile(m_path);
        for (qsizetype size = 0; size < whole.size(); size += 512) {
            QVERIFY(writeFile(m_path, whole.first(size)));
            const auto keys = readAll(m_path);
            if (keys)
                QCOMPARE(keys->size(), 50U);
            else
                QCOMPARE(keys.error().code, ErrorCode::NotADatabase);
        }
    }

    void alteredBytesNeverCrashTheReader()
    {
        makeKeys(50);
        const QByteArray whole = readFile(m_path);
        for (qsizetype place = 16; place < whole.size(); place += 37) {
            QByteArray altered = whole;
            altered[place] = static_cast<char>(~altered[place]);
            QVERIFY(writeFile(m_path, altered));
            const auto keys = readAll(m_path);
            if (keys)
                QVERIFY(keys->size() <= 60);
        }
    }

    void aChangeThatWasBrokenOffIsNotTakenForTheTruth()
    {
        makeKeys(1000);
        const QString copy = m_folder->filePath(u"copy.db"_s);
        {
            QSqlDatabase writer = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"writer"_s);
            writer.setDatabaseName(m_path);
            QVERIFY(writer.open());
            QSqlQuery query(writer);
            // A cache of one page makes the change reach the file before its end.
            for (const QString &sql : {u"PRAGMA cache_size = 1"_s, u"BEGIN IMMEDIATE"_s,
                                       u"UPDATE credentials SET key = 'half done' || id"_s})
                QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
            QVERIFY(writeFile(copy, readFile(m_path)));
            QVERIFY(writeFile(copy + u"-journal"_s, readFile(m_path + u"-journal"_s)));
        }
        QSqlDatabase::removeDatabase(u"writer"_s);
        QVERIFY(readFile(copy).contains("half done"));
        QCOMPARE(errorOf(copy).code, ErrorCode::NotADatabase);
        QCOMPARE(errorOf(copy).value(ErrorField::Reason), u"in_use"_s);
    }

    void viewsAndTriggersAreNotRun()
    {
        make(
            {u"CREATE TABLE things (x)"_s,
             u"CREATE VIEW api_keys AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT 'groq' AS provider, i AS key FROM n"_s,
             u"CREATE TABLE credentials (provider TEXT, key TEXT)"_s,
             u"INSERT INTO credentials VALUES ('groq', 'made-up')"_s,
             u"CREATE TRIGGER t AFTER INSERT ON credentials BEGIN SELECT load_extension('evil'); END"_s});
        const auto keys = readAll(m_path).value();
        QCOMPARE(keys.size(), 1U);
        QCOMPARE(secretOf(keys.front()), "made-up"_ba);
    }

    void computedColumnsAndChecksAreNotRun()
    {
        // Computing either would be an error: the value is longer than any may be.
        make({u"CREATE TABLE credentials (provider TEXT, real TEXT CHECK (length(hex(zeroblob(900000000))) > 0))"_s,
              u"PRAGMA ignore_check_constraints = ON"_s, u"INSERT INTO credentials VALUES ('groq', 'made-up')"_s,
              u"ALTER TABLE credentials ADD COLUMN key TEXT GENERATED ALWAYS AS (hex(zeroblob(900000000))) VIRTUAL"_s});
        QCOMPARE(errorOf(m_path).code, ErrorCode::NoKeyTable);
        const auto keys = readForeignDatabase({.source = m_path, .columns = {{KeyColumn::Key, u"real"_s}}}).value();
        QCOMPARE(secretOf(keys.front()), "made-up"_ba);
    }

    void virtualTablesAreLeftAlone()
    {
        if (!runSql(m_path, {u"CREATE VIRTUAL TABLE api_keys USING fts5(provider, key)"_s}).isEmpty())
            QSKIP("this SQLite has no fts5");
        const auto shapes = findKeyTables({.source = m_path});
        QVERIFY(!shapes);
        QCOMPARE(shapes.error().code, ErrorCode::NoKeyTable);
    }

    void valuesOfTheWrongTypeAreTakenAsBytes()
    {
        make({u"CREATE TABLE credentials (provider, key, name, is_active)"_s,
              u"INSERT INTO credentials VALUES (X'67726F71', X'FF00FE', 3.5, 'perhaps'), (1, 2, X'', X'31')"_s});
        const auto keys = readAll(m_path).value();
        QCOMPARE(keys[0].provider, u"groq"_s);
        QCOMPARE(secretOf(keys[0]), QByteArray("\xFF\0\xFE", 3));
        QCOMPARE(keys[0].name, u"3.5"_s);
        QVERIFY(!keys[0].active);
        QCOMPARE(secretOf(keys[1]), "2"_ba);
        QCOMPARE(keys[1].active, std::optional(true));
    }

    void anEnormousValueIsAProblemOfItsRow()
    {
        make(
            {u"CREATE TABLE credentials (provider TEXT, key TEXT, name TEXT)"_s,
             u"INSERT INTO credentials VALUES ('groq', zeroblob(100000000), 'large'), ('groq', 'made-up', CAST(zeroblob(100000000) AS TEXT))"_s});
        const auto keys = readAll(m_path).value();
        QCOMPARE(keys[0].problem, std::optional(Error{ErrorCode::KeyTooLong}));
        QCOMPARE(secretOf(keys[1]), "made-up"_ba);
        QVERIFY(keys[1].name.size() <= 1000);
    }

    void aFileOver2GiBIsRefusedUnread()
    {
        makeKeys(1);
        QFile file(m_path);
        if (!file.resize(qint64{2} * 1024 * 1024 * 1024 + 1))
            QSKIP("this file system has no files with holes");
        QCOMPARE(errorOf(m_path),
                 (Error{ErrorCode::NotADatabase, {{ErrorField::Path, m_path}, {ErrorField::Reason, u"too_large"_s}}}));
    }

    void aSymbolicLinkLeadsToItsFileAndNothingIsPutBesideEither()
    {
        makeKeys(2);
        const QString link = m_folder->filePath(u"link.db"_s);
        QVERIFY(QFile::link(m_path, link));
        QCOMPARE(readAll(link).value().size(), 2U);
        const QString dangling = m_folder->filePath(u"dangling.db"_s);
        QVERIFY(QFile::link(u"/nowhere/at/all"_s, dangling));
        QCOMPARE(errorOf(dangling).code, ErrorCode::NoSuchFile);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 2);
    }

    void aNameOfAFileIsNoAddress()
    {
        m_path = m_folder->filePath(u"a?mode=rwc#b%41 ;QSQLITE_OPEN_URI.db"_s);
        makeKeys(1);
        QCOMPARE(readAll(m_path).value().size(), 1U);
    }

private:
    void make(const QStringList &statements)
    {
        if (const QString failed = runSql(m_path, statements); !failed.isEmpty())
            qFatal("%s", qPrintable(failed));
    }
    void makeKeys(int count)
    {
        make({u"CREATE TABLE credentials (id INTEGER PRIMARY KEY, provider TEXT UNIQUE, key TEXT)"_s,
              u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) INSERT INTO credentials "
              "SELECT i, 'provider' || i, 'key' || i || hex(zeroblob(40)) FROM n"_s.arg(count)});
    }
    static Error errorOf(const QString &path)
    {
        const auto keys = readAll(path);
        return keys ? Error{} : keys.error();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(HostileDatabaseTest)
#include "HostileDatabaseTest.moc"

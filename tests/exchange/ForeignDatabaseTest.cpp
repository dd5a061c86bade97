// SPDX-License-Identifier: GPL-3.0-or-later
// The tables are those of the systems that Keyherd takes keys over from, column by column.
#include "ForeignTables.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class ForeignDatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"their.db"_s);
    }

    void aTableOfSettingsGivesItsKeys()
    {
        make(
            {u"CREATE TABLE config (id INTEGER PRIMARY KEY, key VARCHAR(255) UNIQUE NOT NULL, value TEXT, description TEXT, "
             "category VARCHAR(100), is_encrypted BOOLEAN DEFAULT FALSE, created_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP)"_s,
             u"INSERT INTO config (key, value, description, category, is_encrypted) VALUES "
             "('theme', 'dark', 'Colours', 'ui', FALSE), "
             "('openai_api_key', 'sk-made-up', 'API key for OpenAI', 'ai', TRUE), "
             "('mistral_api_key', '%1', 'API key for Mistral', 'ai', TRUE)"_s.arg(QLatin1StringView(helloToken))});
        const auto keys = readAll(m_path, fernetKey).value();
        QCOMPARE(keys.size(), 2U);
        QCOMPARE(keys[0].row, 2);
        QCOMPARE(keys[0].variable, u"openai_api_key"_s);
        QCOMPARE(keys[0].provider, QString());
        QCOMPARE(keys[0].note, u"API key for OpenAI"_s);
        QCOMPARE(secretOf(keys[0]), "sk-made-up"_ba);
        QCOMPARE(keys[1].variable, u"mistral_api_key"_s);
        QCOMPARE(secretOf(keys[1]), "hello"_ba);
    }

    void anOutlineNamesAllTablesAndThoseThatLookLikeKeys()
    {
        make({u"CREATE TABLE api_keys (provider TEXT, encrypted_key TEXT)"_s,
              u"INSERT INTO api_keys VALUES ('openai', '%1')"_s.arg(QLatin1StringView(helloToken)),
              u"CREATE TABLE users (mail TEXT)"_s});
        const DatabaseOutline outline = outlineDatabase({.source = m_path}).value();
        QStringList tables;
        for (const TableOutline &table : outline.tables)
            tables << table.name;
        QCOMPARE(tables, QStringList({u"api_keys"_s, u"users"_s}));
        QCOMPARE(outline.shapes.size(), 1U);
        QCOMPARE(outline.shapes.front().table, u"api_keys"_s);
        QVERIFY(outline.shapes.front().sealing == Sealing::Fernet);
    }

    void anOutlineWithoutATableOfKeysIsNoFailure()
    {
        make({u"CREATE TABLE users (mail TEXT)"_s});
        const DatabaseOutline outline = outlineDatabase({.source = m_path}).value();
        QCOMPARE(outline.tables.size(), 1);
        QVERIFY(outline.shapes.empty());
    }

    void anAddressWithAPasswordIsRefused()
    {
        QVERIFY(checkDatabaseSource(u"postgresql://me@127.0.0.1/db"_s));
        QVERIFY(checkDatabaseSource(m_path));
        const auto refused = checkDatabaseSource(u"postgresql://me:made-up@127.0.0.1/db"_s);
        QVERIFY(!refused);
        QVERIFY(!refused.error().toLogText().contains(u"made-up"_s));
    }

    void aServicesTableOfFernetTokensIsDecrypted()
    {
        make(
            {u"CREATE TABLE api_keys (id INTEGER PRIMARY KEY, service_name TEXT, key_name TEXT, encrypted_key BLOB, is_active BOOLEAN, "
             "base_url TEXT, expires_at TEXT)"_s,
             u"INSERT INTO api_keys VALUES (7, 'claude', 'Ma clé', CAST('%1' AS BLOB), 1, 'https://example.org/v1', "
             "'2027-03-04 05:06:07'), (8, 'gemini', NULL, '%1', 0, NULL, NULL)"_s.arg(QLatin1StringView(helloToken))});
        const auto keys = readAll(m_path, fernetKey).value();
        QCOMPARE(keys.size(), 2U);
        QCOMPARE(keys[0].row, 1);
        QCOMPARE(keys[0].provider, u"claude"_s);
        QCOMPARE(keys[0].name, u"Ma clé"_s);
        QCOMPARE(secretOf(keys[0]), "hello"_ba);
        QCOMPARE(keys[0].baseUrl, u"https://example.org/v1"_s);
        QCOMPARE(keys[0].active, std::optional(true));
        QCOMPARE(keys[0].expires, std::optional(QDate(2027, 3, 4)));
        QCOMPARE(secretOf(keys[1]), "hello"_ba);
        QCOMPARE(keys[1].name, QString());
        QCOMPARE(keys[1].active, std::optional(false));
        QVERIFY(!keys[1].expires);
    }

    void aTableOfPrismaIsReadAsItStands()
    {
        make(
            {u"CREATE TABLE \"ApiKey\" (\"id\" TEXT PRIMARY KEY, \"provider\" TEXT, \"name\" TEXT, \"key\" TEXT, \"isActive\" BOOLEAN, "
             "\"usageCount\" INTEGER, \"expiresAt\" DATETIME)"_s,
             u"INSERT INTO \"ApiKey\" VALUES ('c1', 'gemini', 'first', 'AIza-made-up', true, 3, 1804032000000)"_s});
        const auto keys = readAll(m_path).value();
        QCOMPARE(keys.size(), 1U);
        QCOMPARE(secretOf(keys[0]), "AIza-made-up"_ba);
        QCOMPARE(keys[0].active, std::optional(true));
        QCOMPARE(keys[0].expires, std::optional(QDate(2027, 3, 3)));
    }

    void aColumnCalledEncryptedThatIsNotIsReadAsItStands()
    {
        make({u"CREATE TABLE api_keys (user_id TEXT, provider TEXT, key_encrypted TEXT)"_s,
              u"INSERT INTO api_keys VALUES ('u', 'openrouter', 'sk-or-v1-made-up')"_s});
        QCOMPARE(findKeyTables({.source = m_path}).value().front().sealing, Sealing::Plain);
        QCOMPARE(secretOf(readAll(m_path).value().front()), "sk-or-v1-made-up"_ba);
    }

    void aDjangoTableOpensWithTheSecretKey()
    {
        make(
            {u"CREATE TABLE core_apicredential (id INTEGER PRIMARY KEY, provider varchar(50), api_key_encrypted text, user_id int)"_s,
             u"INSERT INTO core_apicredential VALUES (1, 'groq', 'gAAAAABlU_EAAAECAwQFBgcICQoLDA0OD4vCymU9J_ng_S7q0OaZOBWJnVYjWe3BmEY4bEJwK"
             "1P__dcgQmAlkKc47hvsl5jD9vAAebIybMT_0jZ3uAFZNHE=', 1)"_s});
        const auto keys =
            readForeignDatabase(
                {.source = m_path,
                 .djangoSecretKeys = secret("django-insecure-0123456789abcdefghijklmnopqrstuvwxyz-TESTONLY\n")})
                .value();
        QCOMPARE(secretOf(keys.front()), "sk-test-CANARY-0001"_ba);
    }

    void aRowThatDoesNotDecryptSaysWhyAndTheOthersGoOn()
    {
        QByteArray altered = helloToken;
        altered[60] = 'A';
        make(
            {u"CREATE TABLE credentials (provider TEXT, encrypted_key TEXT)"_s,
             u"INSERT INTO credentials VALUES ('a', '%1'), ('b', '%2'), ('c', '%3'), ('d', 'sk-plain'), ('e', ''), ('f', NULL), ('g', '%1')"_s
                 .arg(QLatin1StringView(helloToken), QLatin1StringView(altered),
                      QLatin1StringView(helloToken.first(40)))});
        const auto keys = readAll(m_path, fernetKey).value();
        QStringList outcomes;
        for (const ForeignKey &key : keys)
            outcomes << (!key.problem                                    ? u"read"_s
                         : key.problem->code == ErrorCode::KeyEmpty      ? u"empty"_s
                         : key.problem->code == ErrorCode::CannotDecrypt ? key.problem->value(ErrorField::Reason)
                                                                         : key.problem->toLogText());
        QCOMPARE(outcomes, (QStringList{u"read"_s, u"wrong_key"_s, u"cut"_s, u"not_a_token"_s, u"empty"_s, u"empty"_s,
                                        u"read"_s}));
        for (const ForeignKey &key : keys)
            QCOMPARE(key.secret.isEmpty(), key.problem.has_value());
    }

    void withoutAKeyToDecryptTheRowsAreStillListed()
    {
        make({u"CREATE TABLE credentials (provider TEXT, encrypted_key TEXT)"_s,
              u"INSERT INTO credentials VALUES ('groq', '%1')"_s.arg(QLatin1StringView(helloToken))});
        const auto keys = readAll(m_path).value();
        QCOMPARE(keys.front().provider, u"groq"_s);
        QCOMPARE(keys.front().problem,
                 std::optional(Error{ErrorCode::CannotDecrypt, {{ErrorField::Reason, u"no_key"_s}}}));
    }

    void everyTableOfKeysIsReadUnlessOneIsNamed()
    {
        make({u"CREATE TABLE config (key TEXT, value TEXT)"_s, u"INSERT INTO config VALUES ('groq_api_key', 'one')"_s,
              u"CREATE TABLE api_keys (provider TEXT, key TEXT)"_s, u"INSERT INTO api_keys VALUES ('groq', 'two')"_s});
        QCOMPARE(readAll(m_path).value().size(), 2U);
        const auto named = readForeignDatabase({.source = m_path, .table = u"config"_s}).value();
        QCOMPARE(named.size(), 1U);
        QCOMPARE(secretOf(named.front()), "one"_ba);
    }

    void columnsCanBeNamedWhereNoGuessIsPossible()
    {
        make({u"CREATE TABLE \"odd \"\"table\" (\"a.b %1 %3\" TEXT, \"c \"\"d\" TEXT)"_s,
              u"INSERT INTO \"odd \"\"table\" VALUES ('groq', 'made-up')"_s});
        QCOMPARE(errorOf({.source = m_path}),
                 (Error{ErrorCode::NoKeyTable,
                        {{ErrorField::Path, m_path}, {ErrorField::Reason, u"none"_s}, {ErrorField::Name, QString()}}}));
        const auto keys =
            readForeignDatabase({.source = m_path,
                                 .table = u"odd \"table"_s,
                                 .columns = {{KeyColumn::Provider, u"a.b %1 %3"_s}, {KeyColumn::Key, u"c \"d"_s}}})
                .value();
        QCOMPARE(keys.front().provider, u"groq"_s);
        QCOMPARE(secretOf(keys.front()), "made-up"_ba);
    }

    void aTableOrColumnThatIsNotThereIsNamed()
    {
        make({u"CREATE TABLE api_keys (provider TEXT, key TEXT)"_s});
        QCOMPARE(
            errorOf({.source = m_path, .table = u"keys"_s}),
            (Error{ErrorCode::NoKeyTable,
                   {{ErrorField::Path, m_path}, {ErrorField::Reason, u"table"_s}, {ErrorField::Name, u"keys"_s}}}));
        QCOMPARE(errorOf({.source = m_path, .table = u"api_keys"_s, .columns = {{KeyColumn::Key, u"k"_s}}}),
                 (Error{ErrorCode::NoKeyTable,
                        {{ErrorField::Path, m_path}, {ErrorField::Reason, u"column"_s}, {ErrorField::Name, u"k"_s}}}));
    }

    void aDatabaseInUtf16IsReadToo()
    {
        make({u"PRAGMA encoding = 'UTF-16le'"_s, u"CREATE TABLE api_keys (provider TEXT, key TEXT, name TEXT)"_s,
              u"INSERT INTO api_keys VALUES ('groq', 'made-up', 'été')"_s});
        const auto keys = readAll(m_path).value();
        QCOMPARE(secretOf(keys.front()), "made-up"_ba);
        QCOMPARE(keys.front().name, u"été"_s);
    }

    void moreKeysThanGuardedMemoryHoldsAreRefused()
    {
        make(
            {u"CREATE TABLE api_keys (provider TEXT, key TEXT)"_s,
             u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) INSERT INTO api_keys SELECT 'groq', 'k' || i FROM n"_s
                 .arg(mostDatabaseKeys + 1)});
        QCOMPARE(errorOf({.source = m_path}),
                 (Error{ErrorCode::NotADatabase, {{ErrorField::Path, m_path}, {ErrorField::Reason, u"too_many"_s}}}));
    }

    void readingChangesNothing_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("rollback journal") << u"delete"_s;
        QTest::newRow("write-ahead log") << u"wal"_s;
    }
    void readingChangesNothing()
    {
        QFETCH(const QString, mode);
        make({u"PRAGMA journal_mode = %1"_s.arg(mode), u"CREATE TABLE api_keys (provider TEXT, key TEXT)"_s,
              u"INSERT INTO api_keys VALUES ('groq', 'made-up')"_s});
        const QByteArray before = readFile(m_path);
        QCOMPARE(readAll(m_path).value().size(), 1U);
        QCOMPARE(readFile(m_path), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"their.db"_s});
    }

    void whatStandsOnlyInTheLogOfARunningProgramIsReadToo()
    {
        {
            QSqlDatabase writer = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"writer"_s);
            writer.setDatabaseName(m_path);
            QVERIFY(writer.open());
            QSqlQuery query(writer);
            QVERIFY(query.exec(u"PRAGMA journal_mode = wal"_s));
            QVERIFY(query.exec(u"CREATE TABLE api_keys (provider TEXT, key TEXT)"_s));
            QVERIFY(query.exec(u"INSERT INTO api_keys VALUES ('groq', 'made-up')"_s));
            QVERIFY(QFileInfo(m_path + u"-wal"_s).size() > 0);
            const auto keys = readAll(m_path);
            QVERIFY2(keys.has_value(), keys ? "" : qPrintable(keys.error().toLogText()));
            QCOMPARE(keys->size(), 1U);
        }
        QSqlDatabase::removeDatabase(u"writer"_s);
    }

    void postgresWithoutItsDriverOrServerIsAnError()
    {
        const Error error = errorOf({.source = u"postgresql://me:hunter2@127.0.0.1:1/keys"_s});
        QVERIFY(error.code == ErrorCode::NotSupported || error.code == ErrorCode::NotADatabase);
        QVERIFY(!error.toLogText().contains(u"hunter2"_s));
    }

private:
    void make(const QStringList &statements)
    {
        if (const QString failed = runSql(m_path, statements); !failed.isEmpty())
            qFatal("%s", qPrintable(failed));
    }
    static Error errorOf(const ForeignDatabaseOptions &options)
    {
        const auto keys = readForeignDatabase(options);
        return keys ? Error{} : keys.error();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(ForeignDatabaseTest)
#include "ForeignDatabaseTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ForeignTables.h"

#include <QTemporaryDir>
#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class JsonExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"api_keys.json"_s);
    }

    void aListOfRecordsIsATableNamedAfterTheFile()
    {
        const auto keys =
            keysIn(R"([{"id": "c1", "provider": "gemini", "name": "first", "key": "AIza-made-up", "isActive": true,
            "usageCount": 3, "errorCount": 0}, {"provider": "groq", "name": null, "key": "gsk-made-up", "isActive": false}])");
        QCOMPARE(keys.size(), 2U);
        QCOMPARE(keys[0].row, 1);
        QCOMPARE(keys[0].provider, u"gemini"_s);
        QCOMPARE(keys[0].name, u"first"_s);
        QCOMPARE(secretOf(keys[0]), "AIza-made-up"_ba);
        QCOMPARE(keys[0].active, std::optional(true));
        QCOMPARE(keys[1].name, QString());
        QCOMPARE(keys[1].active, std::optional(false));
        QCOMPARE(findKeyTables({.source = m_path}).value().front().table, u"api_keys"_s);
    }

    void anObjectOfListsIsADatabase()
    {
        const auto keys =
            keysIn(R"({"version": 2, "users": [{"name": "x"}], "config": [{"key": "theme", "value": "dark"},
            {"key": "OPENAI_API_KEY", "value": "sk-made-up"}]})");
        QCOMPARE(keys.size(), 1U);
        QCOMPARE(keys[0].variable, u"OPENAI_API_KEY"_s);
        QCOMPARE(secretOf(keys[0]), "sk-made-up"_ba);
    }

    void fixturesOfDjangoAreTablesByModel()
    {
        const auto keys = keysIn(R"([{"model": "auth.user", "pk": 1, "fields": {"username": "x"}},
            {"model": "core.apicredential", "pk": 5, "fields": {"user": 1, "provider": "groq", "api_key_encrypted": "TOKEN",
            "created_at": "2026-01-02T03:04:05Z"}}])"_ba.replace("TOKEN", helloToken));
        QCOMPARE(keys.size(), 1U);
        QCOMPARE(keys[0].provider, u"groq"_s);
        QCOMPARE(secretOf(keys[0]), "hello"_ba);
        QCOMPARE(findKeyTables({.source = m_path}).value().front().table, u"core.apicredential"_s);
    }

    void exportsOfMongoDbAreRead_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::newRow("plain values") << R"({"_id": {"$oid": "68e228e87f803a11a4e23045"}, "provider": "openrouter",
            "key_encrypted": "sk-or-v1-made-up", "expires_at": {"$date": "2027-10-05T09:00:00Z"}})"_ba;
        QTest::newRow("canonical") << R"({"provider": "openrouter", "is_active": {"$numberInt": "1"},
            "key_encrypted": {"$binary": {"base64": "c2stb3ItdjEtbWFkZS11cA==", "subType": "00"}},
            "expires_at": {"$date": {"$numberLong": "1822726800000"}}})"_ba;
        QTest::newRow("older binary") << R"({"provider": "openrouter",
            "key_encrypted": {"$binary": "c2stb3ItdjEtbWFkZS11cA==", "$type": "00"}, "expires_at": {"$date": 1822726800000}})"_ba;
    }
    void exportsOfMongoDbAreRead()
    {
        QFETCH(const QByteArray, record);
        for (const QByteArray &text : QByteArrayList{"[" + record + "]", record}) {
            const auto keys = keysIn(text);
            QCOMPARE(keys.size(), 1U);
            QCOMPARE(keys[0].provider, u"openrouter"_s);
            QCOMPARE(secretOf(keys[0]), "sk-or-v1-made-up"_ba);
            QCOMPARE(keys[0].expires, std::optional(QDate(2027, 10, 5)));
        }
    }

    void oneRecordALineIsRead()
    {
        const auto keys =
            keysIn("{\"provider\": \"groq\", \"key\": \"one\"}\r\n\n{\"provider\": \"groq\", \"key\": \"two\"}\n");
        QCOMPARE(keys.size(), 2U);
        QCOMPARE(secretOf(keys[1]), "two"_ba);
    }

    void aByteOrderMarkDoesNoHarm()
    {
        QCOMPARE(keysIn("\xEF\xBB\xBF[{\"provider\": \"groq\", \"key\": \"one\"}]").size(), 1U);
    }

    void whatIsNoRecordsIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("cut") << "[{\"provider\": \"groq\", \"key\": \"on"_ba;
        QTest::newRow("cut on a later line") << "{\"provider\": \"groq\", \"key\": \"one\"}\n{\"provider\""_ba;
        QTest::newRow("no records") << "[1, 2]"_ba;
        QTest::newRow("nothing") << "[]"_ba;
        QTest::newRow("deep") << QByteArray(100'000, '[');
    }
    void whatIsNoRecordsIsRefused()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(writeFile(m_path, text));
        const auto keys = readAll(m_path);
        QVERIFY(!keys);
        QCOMPARE(keys.error(),
                 (Error{ErrorCode::NotADatabase, {{ErrorField::Path, m_path}, {ErrorField::Reason, u"format"_s}}}));
    }

    void valuesOfOtherKindsAreNoKeys()
    {
        const auto keys = keysIn(R"([{"provider": ["groq"], "key": {"a": 1}}, {"provider": 3, "key": [1]}])");
        QCOMPARE(keys.size(), 2U);
        for (const ForeignKey &key : keys)
            QCOMPARE(key.problem, std::optional(Error{ErrorCode::KeyEmpty}));
    }

private:
    ForeignKeys keysIn(const QByteArray &text)
    {
        if (!writeFile(m_path, text))
            qFatal("the file cannot be written");
        auto keys = readAll(m_path, fernetKey);
        if (!keys)
            qFatal("%s", qPrintable(keys.error().toLogText()));
        return std::move(*keys);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(JsonExportTest)
#include "JsonExportTest.moc"

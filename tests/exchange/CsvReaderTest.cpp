// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CsvReader.h"

#include "ForeignKeys.h"
#include "exchange/CsvRecords.h"

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class CsvReaderTest : public QObject
{
    Q_OBJECT

    static QList<QStringList> records(QByteArrayView text)
    {
        QList<QStringList> found;
        CsvRecords reader(text);
        while (const auto record = reader.next()) {
            QStringList fields;
            for (const ForeignBytes &field : record->fields)
                fields << QString::fromUtf8(field.view());
            found << fields;
        }
        return found;
    }

    static Result<ForeignKeys> read(const QByteArray &text) { return readCsv(text); }

private Q_SLOTS:
    void fieldsAreReadAsTheStandardSays_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<QStringList>>("expected");
        QTest::newRow("plain") << QByteArray("a,b\nc,d") << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("CRLF") << QByteArray("a,b\r\nc,d\r\n") << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("quotes") << QByteArray("\"a,\"\"b\"\"\",\"c\nx\"")
                                << QList<QStringList>{{u"a,\"b\""_s, u"c\nx"_s}};
        QTest::newRow("empty") << QByteArray("a,,\n,\"\",b\n")
                               << QList<QStringList>{{u"a"_s, {}, {}}, {{}, {}, u"b"_s}};
        QTest::newRow("semicolons") << QByteArray("a;b\nc,d;e")
                                    << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c,d"_s, u"e"_s}};
        QTest::newRow("tabs") << QByteArray("a\tb") << QList<QStringList>{{u"a"_s, u"b"_s}};
        QTest::newRow("blank lines") << QByteArray("a\n\n\r\nb\n\n") << QList<QStringList>{{u"a"_s}, {u"b"_s}};
        QTest::newRow("quote inside") << QByteArray("a\"b,c") << QList<QStringList>{{u"a\"b"_s, u"c"_s}};
        QTest::newRow("behind a quote") << QByteArray("\"a\"b,c") << QList<QStringList>{{u"ab"_s, u"c"_s}};
    }

    void fieldsAreReadAsTheStandardSays()
    {
        QFETCH(QByteArray, text);
        QFETCH(QList<QStringList>, expected);
        QCOMPARE(records(text), expected);
    }

    void everythingThatARowSaysIsTaken()
    {
        const QByteArray text = "\xEF\xBB\xBFkey,provider,name,base_url,active,expires,tags,note\n" + openAiKey()
                              + ",openai,work,https://proxy.example/v1,false,2031-02-28T00:00:00Z,a;b,\"one, two\"\n";
        const auto keys = readCsv(text);
        QCOMPARE(told(keys), QStringList{u"1 openai work "_s + QString::fromUtf8(openAiKey())});
        const ForeignKey &key = keys->at(0);
        QCOMPARE(key.baseUrl, u"https://proxy.example/v1"_s);
        QCOMPARE(key.active, std::optional(false));
        QCOMPARE(key.expires, std::optional(QDate(2031, 2, 28)));
        QCOMPARE(key.tags, QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(key.note, u"one, two"_s);
    }

    void columnsAreFoundByWhatOtherProgramsCallThem()
    {
        QCOMPARE(told(readCsv("Service;Label;API Key\nopenai;work;x\n")), QStringList{u"1 openai work x"_s});
        QCOMPARE(told(readCsv("Anbieter,Bezeichnung,Schlüssel\nopenai,work,x\n")), QStringList{u"1 openai work x"_s});
    }

    void columnsMayBeNamed()
    {
        const auto columns = valueOf(csvColumns(u"key=My Column,provider=2"_s));
        QCOMPARE(told(readCsv("name,what,MY_COLUMN\nwork,openai,x\n", columns)), QStringList{u"1 openai work x"_s});
        QCOMPARE(refusal(readCsv("name,key\nwork,x\n", valueOf(csvColumns(u"key=Token"_s)))), u"columns"_s);
    }

    void aColumnThatIsNamedByNothingIsNotGuessed()
    {
        const CsvColumns columns = {{CsvField::Name, QString()}, {CsvField::Provider, QString()}};
        QCOMPARE(told(readCsv("name,provider,key\nwork,openai,x\n", columns)), QStringList{u"1 x"_s});
    }

    void anOutlineTellsTheColumnsAndShowsNoKey()
    {
        const QByteArray key = "sk-canary-" + QByteArray("made-up-").repeated(4);
        const QByteArray table =
            "Service;Token;Name;Remark\nopenai;" + key + ";work;" + key + "\nopenai;;" + key + ";\n";
        const auto outline = valueOf(outlineCsv(table));
        QCOMPARE(outline.headers, QStringList({u"Service"_s, u"Token"_s, u"Name"_s, u"Remark"_s}));
        QCOMPARE(outline.places,
                 (QMap<CsvField, qsizetype>{{CsvField::Provider, 0}, {CsvField::Key, 1}, {CsvField::Name, 2}}));
        QCOMPARE(outline.samples.at(0),
                 QStringList({u"openai"_s, u"sk-canary-…-up-"_s, u"work"_s, u"sk-canary-…-up-"_s}));
        QCOMPARE(outline.samples.at(1), QStringList({u"openai"_s, QString(), u"sk-canary-…-up-"_s, QString()}));
    }

    void anOutlineOfNothingIsRefused() { QCOMPARE(outlineCsv("").error().value(ErrorField::Reason), u"empty"_s); }

    void aMistypedChoiceOfColumnsIsRefused()
    {
        QCOMPARE(codeOf(csvColumns(u"key"_s)), ErrorCode::InvalidArgument);
        QCOMPARE(codeOf(csvColumns(u"colour=A"_s)), ErrorCode::InvalidArgument);
        QCOMPARE(codeOf(csvColumns(u"key="_s)), ErrorCode::InvalidArgument);
    }

    void aTableWithoutKeysIsRefused()
    {
        QCOMPARE(refusal(readCsv("")), u"empty"_s);
        QCOMPARE(refusal(readCsv("provider,name\nopenai,work\n")), u"columns"_s);
        QCOMPARE(refusal(readCsv(QByteArray(1'000'000, '\0'))), u"columns"_s);
    }

    void aRowThatCannotBeReadLeavesTheOthersAlone()
    {
        const auto keys = readCsv("provider,key,active,expires\nopenai,a,perhaps,\nopenai,b,,tomorrow\nopenai,c\n"
                                  "openai,\"d,,\n");
        QVERIFY(keys->at(0).problem && keys->at(1).problem);
        QCOMPARE(told(keys).sliced(2), QStringList({u"3 openai c"_s, u"4 openai !unclosed"_s}));
    }

    void manyColumnsAndLongLinesAreRead()
    {
        const auto wide = read("key," + QByteArray(1'000'000, ',') + "\nx," + QByteArray(1'000'000, ',') + '\n');
        QCOMPARE(told(wide), QStringList{u"1 x"_s});
        const auto longField = read("key\n" + QByteArray(1'000'000, 'x') + '\n');
        QCOMPARE(longField->at(0).secret.size(), 1'000'000U);
    }
};

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "CsvReaderTest.moc"

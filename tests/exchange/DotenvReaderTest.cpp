// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/DotenvReader.h"

#include "ForeignKeys.h"

#include <QStringEncoder>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class DotenvReaderTest : public QObject
{
    Q_OBJECT

    // Name, value and problem of each assignment.
    static QStringList lines(QByteArrayView text)
    {
        QStringList found;
        const auto take = [&](DotenvLine &&line) -> Result<void> {
            const QString value =
                line.problem ? u'!' + line.problem->value(ErrorField::Reason) : QString::fromUtf8(line.value.view());
            found << u"%1 %2=%3"_s.arg(line.line).arg(line.variable, value);
            return {};
        };
        valueOf(eachDotenvLine(text, take));
        return found;
    }

    static Result<ForeignKeys> read(const QByteArray &text) { return readDotenv(text, catalogue()); }

    static QStringList openAi(int row, const QByteArray &key = openAiKey())
    {
        return {u"%1 OPENAI_API_KEY %2"_s.arg(row).arg(QString::fromUtf8(key))};
    }

private Q_SLOTS:
    void everyWayOfWritingAValueIsUnderstood_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("bare") << QByteArray("A=b") << QStringList{u"1 A=b"_s};
        QTest::newRow("spaces") << QByteArray("  A = b c \t") << QStringList{u"1 A=b c"_s};
        QTest::newRow("export") << QByteArray("export A=b") << QStringList{u"1 A=b"_s};
        QTest::newRow("a name that begins so") << QByteArray("exported=b") << QStringList{u"1 exported=b"_s};
        QTest::newRow("double") << QByteArray("A=\"b # c\"") << QStringList{u"1 A=b # c"_s};
        QTest::newRow("single") << QByteArray("A='b\\n$C'") << QStringList{u"1 A=b\\n$C"_s};
        QTest::newRow("backtick") << QByteArray("A=`b\"c'd`") << QStringList{u"1 A=b\"c'd"_s};
        QTest::newRow("escapes") << QByteArray("A=\"b\\n\\t\\\"\\\\\\$C\"") << QStringList{u"1 A=b\n\t\"\\$C"_s};
        QTest::newRow("comments") << QByteArray("# A=x\n\nA=b # c\n#\nB=c#d") << QStringList{u"3 A=b"_s, u"5 B=c#d"_s};
        QTest::newRow("behind quotes") << QByteArray("A='b' # c\nB=d") << QStringList{u"1 A=b"_s, u"2 B=d"_s};
        QTest::newRow("several lines") << QByteArray("A=\"b\nc\"\nB=d") << QStringList{u"1 A=b\nc"_s, u"3 B=d"_s};
        QTest::newRow("CRLF") << QByteArray("A=b\r\nB='c'\r\n") << QStringList{u"1 A=b"_s, u"2 B=c"_s};
        QTest::newRow("empty") << QByteArray("A=\nB=\"\"") << QStringList{u"1 A="_s, u"2 B="_s};
        QTest::newRow("equals signs") << QByteArray("A=b=c==") << QStringList{u"1 A=b=c=="_s};
        QTest::newRow("no assignment") << QByteArray("hello\n=b\n1A=c\nA\n") << QStringList();
        QTest::newRow("reference") << QByteArray("A=${B}\nB=\"x$C\"\nC=$(pass x)\nX=5$")
                                   << QStringList{u"1 A=!reference"_s, u"2 B=!reference"_s, u"3 C=!reference"_s,
                                                  u"4 X=5$"_s};
    }

    void everyWayOfWritingAValueIsUnderstood()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, expected);
        QCOMPARE(lines(text), expected);
    }

    void aQuoteNeverClosedCostsOnlyItsOwnLine()
    {
        QCOMPARE(lines("A=\"b\nB=c\nC='d\n"), QStringList({u"1 A=!unclosed"_s, u"2 B=c"_s, u"3 C=!unclosed"_s}));
        QCOMPARE(lines("A=\"b\nB=\"c\"\n"), QStringList({u"1 A=!unclosed"_s, u"2 B=c"_s}));
    }

    void otherSecretsArePassedOver()
    {
        const QByteArray text = "DATABASE_URL=postgres://u:p@h/d\nJWT_SECRET=abc\nDEBUG=1\nOPENAI_MODEL=gpt\n"
                                "OPENAI_API_KEY_FILE=/run/secrets/openai\nOPENAI_API_KEY="
                              + openAiKey() + "\n";
        QCOMPARE(told(read(text)), openAi(6));
    }

    void aReferenceIsNoKey()
    {
        QCOMPARE(told(read("OPENAI_API_KEY=${X}\nGROQ_API_KEY=op://vault/groq/key\n")),
                 QStringList({u"1 OPENAI_API_KEY !reference"_s, u"2 GROQ_API_KEY !reference"_s}));
    }

    void theBaseUrlBesideAKeyComesAlongWhereverItStands()
    {
        const auto keys = read("OPENAI_API_KEY_TEST=" + openAiKey(2) + "\nOPENAI_API_KEY=" + openAiKey()
                               + "\nOPENAI_BASE_URL='https://proxy.example/v1'\n");
        QCOMPARE(keys->size(), 2U);
        QCOMPARE(keys->at(0).baseUrl, u"https://proxy.example/v1"_s);
        QCOMPARE(keys->at(1).baseUrl, u"https://proxy.example/v1"_s);
    }

    void anyEncodingThatEditorsWriteIsRead()
    {
        const QString text = u"OPENAI_API_KEY=\"%1\"\r\n"_s.arg(QString::fromUtf8(openAiKey()));
        QCOMPARE(told(read("\xEF\xBB\xBF" + text.toUtf8())), openAi(1));
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            const QByteArray bare = QStringEncoder(encoding)(text);
            const QByteArray marked = QStringEncoder(encoding, QStringConverter::Flag::WriteBom)(text);
            QCOMPARE(told(read(bare)), openAi(1));
            QCOMPARE(told(read(marked)), openAi(1));
        }
    }

    void hostileInputIsReadToItsEnd()
    {
        const QByteArray key = "\nOPENAI_API_KEY=" + openAiKey() + '\n';
        QCOMPARE(told(read(QByteArray(1'000'000, 'x') + key)), openAi(2));
        QCOMPARE(told(read("X='" + QByteArray(1'000'000, 'x') + key)), openAi(2));
        QCOMPARE(told(read(QByteArray(100'000, '\0') + "\xFF\xC3" + key)), openAi(2));
        QCOMPARE(told(read(QByteArray("A=\"x\n").repeated(100'000) + key)), openAi(100'002));
        QCOMPARE(told(read("")), QStringList());
    }

    void aKeyFileHoldsBareKeysOrAssignments()
    {
        const QByteArray text = "# mine\n\n" + openAiKey() + "\r\n  some_service = 'made-up value'\nAbCdEf==\n";
        QCOMPARE(told(readKeyFile(text, catalogue())),
                 QStringList(
                     {u"3 "_s + QString::fromUtf8(openAiKey()), u"4 some_service made-up value"_s, u"5 AbCdEf=="_s}));
    }

    void anEmptyKeyFileHasNoKeys() { QCOMPARE(told(readKeyFile("\n \n# nothing\n", catalogue())), QStringList()); }
};

QTEST_GUILESS_MAIN(DotenvReaderTest)
#include "DotenvReaderTest.moc"

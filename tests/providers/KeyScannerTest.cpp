// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/KeyScanner.h"
#include "SyntheticKeys.h"

#include <QTest>
#include <QThread>

#include <memory>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray groqKey()
{
    return "gsk_" + letters(52);
}

constexpr qsizetype mebibyte = 1024 * 1024;

} // namespace

class KeyScannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyIsFoundWhereverItStands_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("variable");
        QTest::newRow("alone") << QByteArray() << QByteArray() << QString();
        QTest::newRow("assigned") << QByteArray("GROQ_API_KEY=") << QByteArray("\n") << u"GROQ_API_KEY"_s;
        QTest::newRow("escaped line end") << QByteArray("\"text\\n") << QByteArray("\\nmore\"") << QString();
        QTest::newRow("escaped quote") << QByteArray("{\\\"groq\\\":\\\"") << QByteArray("\\\"}") << u"groq"_s;
        QTest::newRow("Unicode escape") << QByteArray("key=\\u0022") << QByteArray("\\u0022") << QString();
        QTest::newRow("percent") << QByteArray("/?token%3D") << QByteArray("%26a=b") << QString();
        QTest::newRow("query") << QByteArray("https://x.example/?key=") << QByteArray("&a=b") << u"key"_s;
        QTest::newRow("user of an address") << QByteArray("https://") << QByteArray("@x.example/") << QString();
        QTest::newRow("password of an address") << QByteArray("https://me:") << QByteArray("@x.example/") << u"me"_s;
        QTest::newRow("end of a sentence") << QByteArray("It is ") << QByteArray(". More") << QString();
        QTest::newRow("in a list") << QByteArray("one,") << QByteArray(",two") << QString();
        QTest::newRow("header") << QByteArray("Authorization: Bearer ") << QByteArray("\r\n") << u"Authorization"_s;
        QTest::newRow("markup") << QByteArray("<apiKey>") << QByteArray("</apiKey>") << u"apiKey"_s;
        QTest::newRow("far into a text") << QByteArray("some words and ").repeated(1000) << QByteArray(" words")
                                         << QString();
    }

    void aKeyIsFoundWhereverItStands()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, variable);
        const QList<KeyFinding> findings = findingsIn(before + groqKey() + after);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.constFirst().offset, before.size());
        QCOMPARE(findings.constFirst().length, groqKey().size());
        QCOMPARE(findings.constFirst().guesses.constFirst().provider.toString(), u"groq"_s);
        QCOMPARE(findings.constFirst().variable, variable);
    }

    void aKeyIsFoundAtEveryPlaceOfTheRaster()
    {
        for (qsizetype spaces = 0; spaces < 64; ++spaces)
            QCOMPARE(findingsIn(QByteArray(spaces, ' ') + groqKey()).size(), 1);
    }

    void keysWithDotsAndColonsAreFoundWhole_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("provider");
        QTest::newRow("Gemini") << QByteArray("AQ." + letters(50)) << QByteArray("key: ") << u"gemini"_s;
        QTest::newRow("Zhipu") << QByteArray(hex(32) + '.' + letters(16)) << QByteArray("api_key=") << u"zhipu"_s;
        QTest::newRow("LM Studio") << QByteArray("sk-lm-" + letters(8) + ':' + letters(20)) << QByteArray("x=")
                                   << u"lm_studio"_s;
        QTest::newRow("DeepInfra") << QByteArray("jwt:" + letters(30) + '.' + letters(40) + '.' + letters(43))
                                   << QByteArray("Bearer ") << u"deepinfra"_s;
        QTest::newRow("GitHub") << QByteArray("ghs_1234567_" + letters(40) + '.' + letters(60) + '.' + letters(43))
                                << QByteArray("https://x-access-token:") << u"github_models"_s;
    }

    void keysWithDotsAndColonsAreFoundWhole()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, before);
        QFETCH(QString, provider);
        for (const QByteArrayView after : {"", ".", "\n", "\","}) {
            const QList<KeyFinding> findings = findingsIn(before + key + after);
            QCOMPARE(findings.size(), 1);
            QCOMPARE(findings.constFirst().offset, before.size());
            QCOMPARE(findings.constFirst().length, key.size());
            QCOMPARE(findings.constFirst().guesses.constFirst().provider.toString(), provider);
        }
    }

    void whatIsNoKeyIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("middle of a longer token") << QByteArray("x" + groqKey());
        QTest::newRow("beginning of a longer token") << QByteArray(groqKey() + "_old");
        QTest::newRow("name of a file") << QByteArray(groqKey() + ".txt");
        QTest::newRow("base64") << QByteArray(letters(40) + "/AI" + "za" + letters(35) + "/" + letters(20) + "==");
        QTest::newRow("one character") << QByteArray("gsk_" + QByteArray(52, 'x'));
        QTest::newRow("the alphabet") << QByteArray("gsk_abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz");
        QTest::newRow("words") << QByteArray("fw_device_register_callback_for_v2");
        QTest::newRow("a checksum") << QByteArray("mistral_commit=" + hex(32));
        QTest::newRow("hexadecimal digits at a provider's name") << QByteArray("\"mistral\": \"" + hex(32) + '"');
        QTest::newRow("nothing named") << QByteArray("value = \"" + letters(32) + '"');
    }

    void whatIsNoKeyIsLeftAlone()
    {
        QFETCH(QByteArray, text);
        QVERIFY(findingsIn(text).isEmpty());
    }

    void whatStandsAroundItDecidesWhoseItIs_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("provider");
        QTest::newRow("variable") << QByteArray("DASHSCOPE_API_KEY=") << QByteArray() << u"dashscope"_s;
        QTest::newRow("name") << QByteArray("deepseek_key: ") << QByteArray() << u"deepseek"_s;
        QTest::newRow("host before") << QByteArray("curl https://api.deepseek.com/x -H 'Authorization: Bearer ")
                                     << QByteArray("'") << u"deepseek"_s;
        QTest::newRow("host behind") << QByteArray("OpenAI(api_key=\"")
                                     << QByteArray("\",\n base_url=\"https://api.deepseek.com\")") << u"deepseek"_s;
        QTest::newRow("a name that does not fit, and a host")
            << QByteArray("OPENAI_API_KEY=") << QByteArray("\nOPENAI_BASE_URL=https://api.deepseek.com\n")
            << u"deepseek"_s;
        QTest::newRow("section") << QByteArray("[dashscope]\nurl = 1\napi_key = \"") << QByteArray("\"")
                                 << u"dashscope"_s;
        QTest::newRow("parent") << QByteArray("deepseek:\n  api_key: ") << QByteArray() << u"deepseek"_s;
        QTest::newRow("its own block's host")
            << QByteArray("[{\"u\":\"https://dashscope-intl.aliyuncs.com/v1\",\"k\":\"1\"},{\"api_key\":\"")
            << QByteArray("\",\"url\":\"https://api.deepseek.com\"}]") << u"deepseek"_s;
    }

    void whatStandsAroundItDecidesWhoseItIs()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, provider);
        const QList<KeyFinding> findings = findingsIn(before + "sk-" + hex(32) + after);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.constFirst().guesses.size(), 1);
        QCOMPARE(findings.constFirst().guesses.constFirst().provider.toString(), provider);
        QVERIFY(findings.constFirst().guesses.constFirst().certainty == Certainty::Sure);
    }

    void aKeyOfSeveralProvidersIsPossiblyEachOnes()
    {
        for (const QByteArray &before : {QByteArray(), QByteArray("OPENAI_API_KEY="), QByteArray("MISTRAL_API_KEY=")}) {
            const QList<KeyFinding> findings = findingsIn(before + "sk-" + hex(32));
            QCOMPARE(findings.size(), 1);
            QStringList providers;
            for (const Guess &guess : findings.constFirst().guesses) {
                providers << guess.provider.toString();
                QVERIFY(guess.certainty == Certainty::Possible);
            }
            QCOMPARE(providers, QStringList({u"deepseek"_s, u"dashscope"_s}));
        }
    }

    // Would take hours, were any step to look at a text again and again; the limit on a test's time notices.
    void hostileTextsAreReadOnce_data()
    {
        QTest::addColumn<QByteArray>("piece");
        const QByteArrayView pieces[] = {"sk-",  "a",      ".",        ":",    "a.",
                                         "a:",   "-",      "sk-lm-a:", "jwt:", "\"a1\":\"b2\",",
                                         "AQ.",  "T3Blbk", "://",      "{",    "}",
                                         "key=", "sk-a1 ", "\\n",      "%20",  "api_key=0a1b2c3d4e5f6a7b8c9d "};
        for (const QByteArrayView piece : pieces)
            QTest::newRow(piece.toByteArray().constData()) << piece.toByteArray();
        QTest::newRow("parts") << QByteArray(letters(20) + '.');
        QTest::newRow("keys of no family") << QByteArray("api_key=" + hex(32) + ' ');
        QTest::newRow("the middle of a key") << QByteArray("sk-" + openAiMark());
    }

    void hostileTextsAreReadOnce()
    {
        QFETCH(QByteArray, piece);
        const QByteArray text = piece.repeated(mebibyte / piece.size());
        QVERIFY(findingsIn(text).size() <= text.size() / 16);
        QVERIFY(findingsIn("sk-" + text).size() <= text.size() / 16);
    }

    void aTextOfArbitraryBytesIsRead()
    {
        QByteArray text;
        for (int i = 0; i < 256 * 16; ++i)
            text += static_cast<char>(i * 7 + i / 256);
        QVERIFY(findingsIn(text).isEmpty());
        QCOMPARE(findingsIn(text + '\0' + groqKey() + '\0' + text).size(), 1);
    }

    void oneScannerServesSeveralThreads()
    {
        const QByteArray text = "GROQ_API_KEY=" + groqKey() + "\nMISTRAL_API_KEY=" + letters(32) + '\n';
        std::array<qsizetype, 4> found{};
        std::vector<std::unique_ptr<QThread>> threads;
        for (qsizetype &count : found) {
            threads.emplace_back(QThread::create([this, &text, &count] {
                for (int i = 0; i < 200; ++i)
                    count += findingsIn(text).size();
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        for (const qsizetype count : found)
            QCOMPARE(count, 400);
    }

private:
    QList<KeyFinding> findingsIn(const QByteArray &text) const { return m_scanner.scan(text); }

    const Catalogue m_catalogue = Catalogue::builtIn();
    KeyScanner m_scanner{m_catalogue};
};

QTEST_GUILESS_MAIN(KeyScannerTest)
#include "KeyScannerTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/PastedKey.h"
#include "SyntheticKeys.h"

#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray openAiKey()
{
    return "sk-proj-" + letters(60);
}

QByteArray groqKey()
{
    return "gsk_" + letters(52);
}

// Of DeepSeek or of DashScope.
QByteArray sharedKey()
{
    return "sk-" + hex(32);
}

} // namespace

class PastedKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyIsFoundHoweverItWasPasted_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("bare") << QByteArray() << QByteArray();
        QTest::newRow("white space") << QByteArray(" \t") << QByteArray("\r\n");
        QTest::newRow("quotes") << QByteArray("\"") << QByteArray("\",");
        QTest::newRow("backticks") << QByteArray("`") << QByteArray("`");
        QTest::newRow("typographic quotes") << QByteArray("\xE2\x80\x9C") << QByteArray("\xE2\x80\x9D");
        QTest::newRow("zero-width space") << QByteArray("\xE2\x80\x8B") << QByteArray("\xE2\x80\x8B");
        QTest::newRow("export") << QByteArray("export X_API_KEY=\"") << QByteArray("\"");
        QTest::newRow("set") << QByteArray("set X_API_KEY=") << QByteArray("\r\n");
        QTest::newRow("PowerShell") << QByteArray("$env:X_API_KEY = \"") << QByteArray("\"");
        QTest::newRow("setx") << QByteArray("setx X_API_KEY ") << QByteArray();
        QTest::newRow("YAML") << QByteArray("x_api_key: ") << QByteArray("\n");
        QTest::newRow("JSON") << QByteArray("{\"X_API_KEY\": \"") << QByteArray("\"}");
        QTest::newRow("JSON member") << QByteArray("\"apiKey\": \"") << QByteArray("\",");
        QTest::newRow("header") << QByteArray("Authorization: Bearer ") << QByteArray();
        QTest::newRow("curl") << QByteArray("curl https://x.example -H \"Authorization: Bearer ") << QByteArray("\"");
        QTest::newRow("curl, own header")
            << QByteArray("curl https://x.example -H 'x-api-key: ") << QByteArray("' -d 1");
        QTest::newRow("Python") << QByteArray("client = OpenAI(api_key=\"") << QByteArray("\")");
        QTest::newRow("JavaScript") << QByteArray("new OpenAI({ apiKey: '") << QByteArray("' });");
    }

    void aKeyIsFoundHoweverItWasPasted()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        for (const QByteArray &key : {openAiKey(), groqKey()}) {
            const auto keys = keysIn(before + key + after);
            QCOMPARE(keys.size(), std::size_t{1});
            QVERIFY(keys.front().secret.equals(key));
            QVERIFY(keys.front().guesses.constFirst().certainty == Certainty::Sure);
        }
    }

    void aKeyWithoutABeginningOfItsOwnIsFoundWhereANameSaysSo_data() { aKeyIsFoundHoweverItWasPasted_data(); }

    void aKeyWithoutABeginningOfItsOwnIsFoundWhereANameSaysSo()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const auto keys = keysIn(before + letters(32) + after);
        QCOMPARE(keys.size(), std::size_t{1});
        QVERIFY(keys.front().secret.equals(letters(32)));
        QVERIFY(keys.front().guesses.size() > 1);
        QVERIFY(keys.front().guesses.constFirst().certainty == Certainty::Possible);
    }

    void aKeyOfAnUnknownShapeComesWithoutAGuess()
    {
        const QByteArray unknown = "zz9/" + letters(21) + "+==";
        for (const QByteArray &text :
             {unknown, QByteArray("\"" + unknown + "\""), QByteArray("MY_SERVICE_KEY=" + unknown)}) {
            const auto keys = keysIn(text);
            QCOMPARE(keys.size(), std::size_t{1});
            QVERIFY(keys.front().secret.equals(unknown));
            QVERIFY(keys.front().guesses.isEmpty());
        }
    }

    void aTextWithoutAKeyGivesNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a sentence") << QByteArray("This is no key at all, but a sentence of several words.");
        QTest::newRow("a word") << QByteArray("secret");
        QTest::newRow("words") << QByteArray("some_long_name_of_a_variable");
        QTest::newRow("an address") << QByteArray("https://api.openai.com/v1/models?a1B2c3D4e5F6g7H8");
        QTest::newRow("an e-mail address") << QByteArray("Someone.With2Names@example.org");
        QTest::newRow("a file") << QByteArray("/home/someone/Documents/File2.txt");
        QTest::newRow("another variable") << QByteArray("export OPENAI_API_KEY=$OTHER_OPENAI_API_KEY_2");
        QTest::newRow("a call") << QByteArray("api_key=os.environ.get(\"OPENAI_API_KEY2\")");
        QTest::newRow("a placeholder") << QByteArray(
            "OPENAI_API_KEY=sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx");
        QTest::newRow("words for one") << QByteArray("your-api-key-goes-here-1A");
        QTest::newRow("a name for one") << QByteArray("<OPENAI_KEY>");
        QTest::newRow("dots") << QByteArray("sk-...");
    }

    void aTextWithoutAKeyGivesNone()
    {
        QFETCH(QByteArray, text);
        QVERIFY(keysIn(text).empty());
    }

    void theKeysOfAnEnvFileComeInTheirOrderAndEachOnce()
    {
        const auto keys =
            keysIn("DEBUG=1\nOPENAI_API_KEY=" + openAiKey() + "\nMISTRAL_API_KEY=" + letters(32)
                   + "\nSESSION_SECRET=" + hex(64) + "\nGROQ_API_KEY=" + groqKey() + "\nSAME=" + groqKey());
        QCOMPARE(providersOf(keys), QStringList({u"openai"_s, u"mistral"_s, u"groq"_s}));
        QVERIFY(keys.at(1).guesses.constFirst().certainty == Certainty::Sure);
    }

    void theHostOfACallSaysWhoseKeyItIs()
    {
        const auto keys = keysIn("curl https://api.deepseek.com/chat/completions \\\n -H 'Authorization: Bearer "
                                 + sharedKey() + "'");
        QCOMPARE(providersOf(keys), QStringList(u"deepseek"_s));
        QVERIFY(keys.front().guesses.constFirst().certainty == Certainty::Sure);
        QVERIFY(keys.front().baseUrl.isEmpty());
    }

    void anotherHostBecomesTheBaseUrl()
    {
        const auto keys =
            keysIn("curl https://llm.example.org/v1/chat/completions -H \"Authorization: Bearer " + openAiKey() + "\"");
        QCOMPARE(keys.front().baseUrl, u"https://llm.example.org/v1"_s);
    }

    void theBaseUrlBesideAKeyIsTaken_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QString>("baseUrl");
        QTest::newRow("https") << QByteArray("https://proxy.example.org/v1/") << u"https://proxy.example.org/v1"_s;
        QTest::newRow("this machine") << QByteArray("http://localhost:8080/v1") << u"http://localhost:8080/v1"_s;
        QTest::newRow("not encrypted") << QByteArray("http://proxy.example.org/v1") << QString();
        QTest::newRow("with a password") << QByteArray("https://me:pw@proxy.example.org/v1") << QString();
        QTest::newRow("the provider's own") << QByteArray("https://api.openai.com/v1") << QString();
        QTest::newRow("no address") << QByteArray("yes") << QString();
    }

    void theBaseUrlBesideAKeyIsTaken()
    {
        QFETCH(QByteArray, address);
        QFETCH(QString, baseUrl);
        const auto keys = keysIn("OPENAI_BASE_URL=" + address + "\nOPENAI_API_KEY=" + openAiKey() + '\n');
        QCOMPARE(keys.front().baseUrl, baseUrl);
    }

    void ofSeveralKeysTheOneThatAnAddressIsAboutGetsIt()
    {
        const auto keys = keysIn("OPENAI_API_KEY=" + openAiKey()
                                 + "\nOPENAI_BASE_URL=https://proxy.example.org/v1\nGROQ_API_KEY=" + groqKey());
        QCOMPARE(keys.at(0).baseUrl, u"https://proxy.example.org/v1"_s);
        QCOMPARE(keys.at(1).baseUrl, QString());
    }

    void aNameIsSuggestedWhereTheTextSaysOne_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("name");
        QTest::newRow("own variable") << QByteArray("OPENAI_API_KEY=") << QByteArray() << QString();
        QTest::newRow("longer variable") << QByteArray("OPENAI_API_KEY_STAGING=") << QByteArray() << u"Staging"_s;
        QTest::newRow("before it") << QByteArray("export TEAM_A_OPENAI_KEY=") << QByteArray() << u"Team a"_s;
        QTest::newRow("other case") << QByteArray("openaiApiKeyProduction: ") << QByteArray() << u"Production"_s;
        QTest::newRow("comment behind") << QByteArray("OPENAI_API_KEY=") << QByteArray(" # Ann's laptop")
                                        << u"Ann's laptop"_s;
        QTest::newRow("comment above") << QByteArray("# Production\nOPENAI_API_KEY=") << QByteArray()
                                       << u"Production"_s;
        QTest::newRow("comment that says nothing")
            << QByteArray("# OpenAI API key\nOPENAI_API_KEY=") << QByteArray() << QString();
        QTest::newRow("comment with an address")
            << QByteArray("# see https://platform.openai.com\nOPENAI_API_KEY=") << QByteArray() << QString();
        QTest::newRow("label") << QByteArray("{\"label\": \"Night runs\", \"api_key\": \"") << QByteArray("\"}")
                               << u"Night runs"_s;
        QTest::newRow("label behind") << QByteArray("{\"api_key\": \"") << QByteArray("\", \"name\": \"Night runs\"}")
                                      << u"Night runs"_s;
        QTest::newRow("provider as label")
            << QByteArray("{\"name\": \"OpenAI\", \"api_key\": \"") << QByteArray("\"}") << QString();
        QTest::newRow("another key's label")
            << QByteArray("[{\"name\": \"Other\", \"url\": \"\"}, {\"api_key\": \"") << QByteArray("\"}]") << QString();
        QTest::newRow("argument") << QByteArray("OpenAI(api_key=\"") << QByteArray("\")") << QString();
    }

    void aNameIsSuggestedWhereTheTextSaysOne()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, name);
        const auto keys = keysIn(before + openAiKey() + after);
        QCOMPARE(keys.size(), std::size_t{1});
        QCOMPARE(keys.front().name, name);
    }

    void noKeyIsTakenForAName()
    {
        const auto keys = keysIn("# " + groqKey() + "\nOPENAI_API_KEY=" + openAiKey() + " # " + sharedKey());
        QCOMPARE(keys.size(), std::size_t{3});
        for (const PastedKey &key : keys)
            QVERIFY(key.name.isEmpty());
    }

private:
    std::vector<PastedKey> keysIn(const QByteArray &text)
    {
        Result<std::vector<PastedKey>> keys = keysInPaste(m_catalogue, m_scanner, text);
        return keys ? std::move(*keys) : std::vector<PastedKey>();
    }

    static QStringList providersOf(const std::vector<PastedKey> &keys)
    {
        QStringList providers;
        for (const PastedKey &key : keys)
            providers << (key.guesses.isEmpty() ? QString() : key.guesses.constFirst().provider.toString());
        return providers;
    }

    Catalogue m_catalogue = Catalogue::builtIn();
    KeyScanner m_scanner{m_catalogue};
};

QTEST_GUILESS_MAIN(PastedKeyTest)
#include "PastedKeyTest.moc"

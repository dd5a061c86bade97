// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/Recognition.h"
#include "SyntheticKeys.h"
#include "providers/Catalogue.h"

#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class RecognitionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDistinctiveKeyIsRecognisedForSure_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("provider");
        QTest::newRow("OpenAI project") << QByteArray("sk-proj-" + letters(48)) << u"openai"_s;
        QTest::newRow("OpenAI service account") << QByteArray("sk-svcacct-" + letters(48)) << u"openai"_s;
        QTest::newRow("OpenAI of old") << QByteArray("sk-" + letters(20) + openAiMark() + letters(20)) << u"openai"_s;
        QTest::newRow("Anthropic") << QByteArray("sk-ant-api03-" + letters(95)) << u"anthropic"_s;
        QTest::newRow("Gemini") << QByteArray("AIza" + letters(35)) << u"gemini"_s;
        QTest::newRow("Hugging Face") << QByteArray("hf_" + letters(34)) << u"huggingface"_s;
        QTest::newRow("OpenRouter") << QByteArray("sk-or-v1-" + hex(64)) << u"openrouter"_s;
        QTest::newRow("Groq") << QByteArray("gsk_" + letters(52)) << u"groq"_s;
        QTest::newRow("Anthropic's refresh token") << QByteArray("sk-ant-ort01-" + letters(95)) << u"anthropic"_s;
        QTest::newRow("xAI") << QByteArray("xai-" + letters(80)) << u"xai"_s;
        QTest::newRow("xAI's management") << QByteArray("xai-token-" + letters(80)) << u"xai"_s;
        QTest::newRow("Together") << QByteArray("tgp_v1_" + letters(43)) << u"together"_s;
        QTest::newRow("Fireworks") << QByteArray("fw_" + letters(24)) << u"fireworks"_s;
        QTest::newRow("Perplexity") << QByteArray("pplx-" + letters(48)) << u"perplexity"_s;
        QTest::newRow("Replicate") << QByteArray("r8_" + letters(37)) << u"replicate"_s;
        QTest::newRow("ElevenLabs") << QByteArray("sk_" + hex(48)) << u"elevenlabs"_s;
        QTest::newRow("Cerebras") << QByteArray("csk-" + letters(48)) << u"cerebras"_s;
        QTest::newRow("NVIDIA") << QByteArray("nvapi-" + letters(64)) << u"nvidia"_s;
        QTest::newRow("Azure") << QByteArray(letters(52) + "JQQJ99" + letters(26)) << u"azure_openai"_s;
        QTest::newRow("GitHub") << QByteArray("github_pat_" + letters(82)) << u"github_models"_s;
        QTest::newRow("Voyage") << QByteArray("pa-" + letters(43)) << u"voyage"_s;
        QTest::newRow("Voyage at MongoDB") << QByteArray("al-" + letters(43)) << u"voyage"_s;
        QTest::newRow("Jina") << QByteArray("jina_" + letters(60)) << u"jina"_s;
        QTest::newRow("Tavily") << QByteArray("tvly-" + letters(32)) << u"tavily"_s;
        QTest::newRow("Tavily's development") << QByteArray("tvly-dev-" + letters(32)) << u"tavily"_s;
        QTest::newRow("DeepInfra's scoped") << QByteArray("jwt:" + letters(60)) << u"deepinfra"_s;
        QTest::newRow("Kimi Code") << QByteArray("sk-kimi-" + letters(48)) << u"moonshot"_s;
        QTest::newRow("Qwen's plan") << QByteArray("sk-sp-" + letters(32)) << u"dashscope"_s;
        QTest::newRow("Zhipu") << QByteArray(hex(32) + "." + letters(16)) << u"zhipu"_s;
        QTest::newRow("LM Studio") << QByteArray("sk-lm-" + letters(8) + ":" + letters(20)) << u"lm_studio"_s;
    }

    void aDistinctiveKeyIsRecognisedForSure()
    {
        QFETCH(QByteArray, key);
        QFETCH(QString, provider);
        const QList<Guess> guesses = recognise(m_catalogue, key);
        QVERIFY(!guesses.isEmpty());
        QCOMPARE(guesses.constFirst().provider.toString(), provider);
        QVERIFY(guesses.constFirst().certainty == Certainty::Sure);
    }

    void aShapeOfSeveralProvidersNamesAllOfThemAndNoneForSure_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QStringList>("providers");
        QTest::newRow("sk- and 32 hex") << QByteArray("sk-" + hex(32)) << QStringList{u"deepseek"_s, u"dashscope"_s};
        QTest::newRow("sk- and 48") << QByteArray("sk-" + letters(48)) << QStringList{u"stability"_s, u"moonshot"_s};
        QTest::newRow("32 hex") << hex(32)
                                << QStringList{u"mistral"_s, u"elevenlabs"_s, u"azure_openai"_s, u"deepinfra"_s};
        QTest::newRow("32 of both cases") << letters(32) << QStringList{u"mistral"_s, u"deepinfra"_s};
        QTest::newRow("40") << letters(40) << QStringList{u"cohere"_s, u"fireworks"_s};
        QTest::newRow("64 hex") << hex(64) << QStringList{u"together"_s, u"fireworks"_s};
    }

    void aShapeOfSeveralProvidersNamesAllOfThemAndNoneForSure()
    {
        QFETCH(QByteArray, key);
        QFETCH(QStringList, providers);
        QStringList found;
        const QList<Guess> guesses = recognise(m_catalogue, key);
        for (const Guess &guess : guesses) {
            QVERIFY(guess.certainty == Certainty::Possible);
            found << guess.provider.toString();
        }
        QCOMPARE(found, providers);
    }

    void thirtyTwoLettersMayBeMistralsButNotForSure()
    {
        const QList<Guess> guesses = recognise(m_catalogue, letters(32));
        QVERIFY(!guesses.isEmpty());
        QCOMPARE(guesses.constFirst().provider.toString(), u"mistral"_s);
        QVERIFY(guesses.constFirst().certainty != Certainty::Sure);
    }

    void whiteSpaceAroundItDoesNotMatter()
    {
        QCOMPARE(recognise(m_catalogue, QByteArray("  gsk_" + letters(52) + "\n")).constFirst().provider.toString(),
                 u"groq"_s);
    }

    void whatNoProviderMakesIsNotRecognised()
    {
        QVERIFY(recognise(m_catalogue, "not a key at all").isEmpty());
        QVERIFY(recognise(m_catalogue, "").isEmpty());
    }

private:
    Catalogue m_catalogue = Catalogue::builtIn();
};

QTEST_GUILESS_MAIN(RecognitionTest)
#include "RecognitionTest.moc"

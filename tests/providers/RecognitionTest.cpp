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

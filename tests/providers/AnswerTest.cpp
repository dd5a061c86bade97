// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/Answer.h"
#include "providers/Catalogue.h"

#include <QTest>

#include <algorithm>

using namespace keyherd;
using namespace Qt::StringLiterals;

class AnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameStatusMeansTheSameEverywhere_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("expected");
        QTest::newRow("401") << 401 << u"invalid"_s;
        QTest::newRow("402") << 402 << u"quota_exhausted"_s;
        QTest::newRow("403") << 403 << u"forbidden"_s;
        QTest::newRow("429") << 429 << u"rate_limited"_s;
        QTest::newRow("500") << 500 << u"provider_error"_s;
        QTest::newRow("503") << 503 << u"provider_error"_s;
        QTest::newRow("302") << 302 << u"unexpected"_s;
        QTest::newRow("404") << 404 << u"unexpected"_s;
        QTest::newRow("204") << 204 << u"unexpected"_s;
    }

    void theSameStatusMeansTheSameEverywhere()
    {
        QFETCH(int, status);
        QFETCH(QString, expected);
        for (const Provider &provider : m_catalogue.providers()) {
            const bool meansSomethingElse =
                std::any_of(provider.answers.cbegin(), provider.answers.cend(), [status](const AnswerRule &rule) {
                    return rule.statuses.contains(status) && rule.jsonPath.isEmpty() && rule.header.isEmpty()
                        && rule.contains.isEmpty();
                });
            const QString found = toText(readAnswer(provider, {status, "application/json", "{}"}, {}).status);
            QVERIFY2(meansSomethingElse || found == expected, qPrintable(provider.name + u": "_s + found));
        }
    }

    void aTwoHundredThatIsNotTheExpectedJsonSaysNothing_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a page") << QByteArray("<html>Please sign in</html>");
        QTest::newRow("half") << QByteArray("{\"data\": [{\"id\": ");
        QTest::newRow("another object") << QByteArray("{\"status\": \"ok\"}");
        QTest::newRow("an error") << QByteArray("{\"error\": {\"message\": \"no\"}}");
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("not UTF-8") << QByteArray("{\"data\": \"\xff\xfe\"}");
        QTest::newRow("a great number") << QByteArray("{\"data\": 1e400}");
    }

    void aTwoHundredThatIsNotTheExpectedJsonSaysNothing()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(toText(read(u"openai"_s, 200, body).status), "unexpected"_L1);
    }

    void theModelsOfAGoodAnswerAreCounted()
    {
        const TestOutcome outcome =
            read(u"openai"_s, 200, "{\"data\": [{\"id\": \"a\"}, {\"id\": \"b\"}, {\"id\": \"c\"}]}");
        QCOMPARE(toText(outcome.status), "valid"_L1);
        QCOMPARE(outcome.models, std::optional<int>(3));
    }

    void creditThatIsUsedUpIsToldApartFromARateWhateverTheProvider()
    {
        QCOMPARE(toText(read(u"groq"_s, 429, R"({"error": {"type": "insufficient_quota"}})").status),
                 "quota_exhausted"_L1);
        QCOMPARE(toText(read(u"groq"_s, 429, R"({"error": {"type": "tokens"}})").status), "rate_limited"_L1);
        QCOMPARE(toText(read(u"groq"_s, 401, R"({"error": {"type": "insufficient_quota"}})").status), "invalid"_L1);
    }

    void noQuotaIsNotAHurry()
    {
        QCOMPARE(toText(read(u"openai"_s, 429, "{\"error\": {\"code\": \"insufficient_quota\"}}").status),
                 "quota_exhausted"_L1);
        QCOMPARE(toText(read(u"openai"_s, 429, "{\"error\": {\"code\": \"rate_limit_exceeded\"}}").status),
                 "rate_limited"_L1);
    }

    void geminiSaysFourHundredForAWrongKey()
    {
        const QByteArray body =
            "{\"error\": {\"code\": 400, \"message\": \"API key not valid. Please pass a valid API key.\", "
            "\"details\": [{\"reason\": \"API_KEY_INVALID\"}]}}";
        QCOMPARE(toText(read(u"gemini"_s, 400, body).status), "invalid"_L1);
    }

    void theProvidersWordsAreShortAndPlain()
    {
        const QByteArray body =
            "{\"error\": {\"message\": \"" + QByteArray("word ").repeated(200) + "\\u001b[2J\\u202e\"}}";
        const QString detail = read(u"openai"_s, 401, body).detail;
        QVERIFY(detail.size() <= 300);
        QVERIFY(detail.startsWith(u"word word"_s));
        for (const QChar c : detail)
            QVERIFY(c.category() != QChar::Other_Control && c != QChar(0x202e));
    }

private:
    [[nodiscard]] TestOutcome read(const QString &provider, int status, const QByteArray &body) const
    {
        return readAnswer(*m_catalogue.find(ProviderId(provider)), {status, "application/json", body}, {});
    }

    Catalogue m_catalogue = Catalogue::builtIn();
};

QTEST_GUILESS_MAIN(AnswerTest)
#include "AnswerTest.moc"

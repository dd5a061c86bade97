// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/ConnectionTester.h"
#include "support/network/LoopbackProvider.h"
#include "support/vault/TestVault.h"

#include <QElapsedTimer>
#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

const QByteArray good = "{\"object\": \"list\", \"data\": [{\"id\": \"model-1\"}, {\"id\": \"model-2\"}]}";
const QByteArray keyText = madeUpKey(u"openai"_s, 1);
constexpr milliseconds patience(20'000);

} // namespace

Q_DECLARE_METATYPE(keyherd::TestStatus)
Q_DECLARE_METATYPE(keyherd::tests::Flaw)

class ConnectionTesterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachAnswerHasItsVerdict_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<TestStatus>("expected");
        const QString openai = u"openai"_s;
        QTest::newRow("200") << openai << httpAnswer(200, good) << TestStatus::Valid;
        QTest::newRow("401") << openai << httpAnswer(401, "{\"error\": {\"code\": \"invalid_api_key\"}}")
                             << TestStatus::Invalid;
        QTest::newRow("Gemini's 400")
            << u"gemini"_s
            << httpAnswer(
                   400,
                   "{\"error\": {\"code\": 400, \"message\": \"API key not valid. Please pass a valid API key.\", \"status\": \"INVALID_ARGUMENT\", \"details\": [{\"@type\": \"type.googleapis.com/google.rpc.ErrorInfo\", \"reason\": \"API_KEY_INVALID\"}]}}")
            << TestStatus::Invalid;
        QTest::newRow("403") << openai
                             << httpAnswer(403, "{\"error\": {\"code\": \"unsupported_country_region_territory\"}}")
                             << TestStatus::Forbidden;
        QTest::newRow("429") << openai << httpAnswer(429, "{\"error\": {\"code\": \"rate_limit_exceeded\"}}")
                             << TestStatus::RateLimited;
        QTest::newRow("429 without quota")
            << openai << httpAnswer(429, "{\"error\": {\"code\": \"insufficient_quota\"}}")
            << TestStatus::QuotaExhausted;
        QTest::newRow("402") << u"openrouter"_s
                             << httpAnswer(402, "{\"error\": {\"code\": 402, \"message\": \"Insufficient credits\"}}")
                             << TestStatus::QuotaExhausted;
        QTest::newRow("500") << openai << httpAnswer(500, "{}") << TestStatus::ProviderError;
        QTest::newRow("HTML") << openai << httpAnswer(200, "<html>Sign in to the hotel</html>", {}, "text/html")
                              << TestStatus::Unexpected;
        QTest::newRow("cut") << openai << httpAnswer(200, good).chopped(20) << TestStatus::Unexpected;
        QTest::newRow("half a head") << openai << QByteArray("HTTP/1.1 200 OK\r\nContent-") << TestStatus::Unreachable;
        QTest::newRow("not HTTP") << openai << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << TestStatus::Unreachable;
        QTest::newRow("204") << openai << QByteArray("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")
                             << TestStatus::Unexpected;
        QTest::newRow("an error in a 200")
            << openai << httpAnswer(200, "{\"error\": {\"message\": \"no\"}}") << TestStatus::Unexpected;
    }

    void eachAnswerHasItsVerdict()
    {
        QFETCH(QString, provider);
        QFETCH(QByteArray, answer);
        QFETCH(TestStatus, expected);
        const LoopbackProvider loopback({answer});
        const TestOutcome outcome = test(loopback.url(), provider);
        QCOMPARE(toText(outcome.status), toText(expected));
    }

    void aGoodAnswerTellsHowManyModelsThereAre()
    {
        const LoopbackProvider loopback({httpAnswer(200, good)});
        const TestOutcome outcome = test(loopback.url());
        QCOMPARE(outcome.models, std::optional<int>(2));
        QCOMPARE(outcome.httpStatus, 200);
        QVERIFY(loopback.received().startsWith("GET /models"));
        QVERIFY(loopback.received().contains(QByteArray("Bearer " + keyText)));
    }

    void noRedirectGetsTheKey_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::newRow(QByteArray::number(status).constData()) << status;
    }

    void noRedirectGetsTheKey()
    {
        QFETCH(int, status);
        const LoopbackProvider elsewhere({httpAnswer(200, good)});
        const QByteArray place = "127.0.0.1:" + QByteArray::number(elsewhere.port()) + "/v1/models\r\n";
        for (const QByteArray &to : QList<QByteArray>{"Location: http://" + place, "Location: //" + place}) {
            const LoopbackProvider loopback({httpAnswer(status, "{}", to)});
            QCOMPARE(toText(test(loopback.url()).status), toText(TestStatus::Unexpected));
        }
        QVERIFY2(elsewhere.received().isEmpty(), "the other host was never even connected to");
    }

    void anEndlessAnswerIsGivenUp()
    {
        const LoopbackProvider loopback(
            {"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n[", {}, QByteArray(65536, '1')});
        QCOMPARE(toText(test(loopback.url()).status), toText(TestStatus::Unexpected));
    }

    void anAnswerAnnouncedAsTooLongIsGivenUp()
    {
        const LoopbackProvider loopback({"HTTP/1.1 200 OK\r\nContent-Length: 104857600\r\n\r\n{", {}, {}, {}, false});
        QCOMPARE(toText(test(loopback.url()).status), toText(TestStatus::Unexpected));
    }

    void aServerThatSaysNothingIsUnreachable()
    {
        const LoopbackProvider loopback({QByteArray()});
        QCOMPARE(toText(test(loopback.url(), u"openai"_s, milliseconds(300)).status), toText(TestStatus::Unreachable));
    }

    void theDeadlineHoldsAgainstAServerThatDrips()
    {
        const LoopbackProvider loopback(
            {"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n", {}, "1", milliseconds(100)});
        QElapsedTimer sinceStart;
        sinceStart.start();
        QCOMPARE(toText(test(loopback.url(), u"openai"_s, milliseconds(500)).status), toText(TestStatus::Unreachable));
        QVERIFY2(sinceStart.elapsed() < 20'000, "a byte now and then kept it waiting");
    }

    void aClosedPortIsUnreachable()
    {
        QString url;
        {
            const LoopbackProvider gone({httpAnswer(200, good)});
            url = gone.url();
        }
        QCOMPARE(toText(test(url).status), toText(TestStatus::Unreachable));
    }

    void aHostThatDoesNotExistIsUnreachable()
    {
        QCOMPARE(toText(test(u"https://keyherd.invalid"_s).status), toText(TestStatus::Unreachable));
    }

    void noKeyIsSentOverBadTls_data()
    {
        QTest::addColumn<Flaw>("flaw");
        QTest::newRow("self-signed") << Flaw::SelfSigned;
        QTest::newRow("expired") << Flaw::Expired;
        QTest::newRow("another host's") << Flaw::WrongHost;
    }

    void noKeyIsSentOverBadTls()
    {
        QFETCH(Flaw, flaw);
        const Identity identity = flawedIdentity(flaw);
        if (identity.key.isNull())
            QSKIP("openssl, or for the expired one faketime, is not there to make a certificate");
        const LoopbackProvider loopback({httpAnswer(200, good)}, identity);
        QCOMPARE(toText(test(loopback.url()).status), toText(TestStatus::TlsError));
        QVERIFY(loopback.received().isEmpty());
    }

    void theProvidersWordsAreShownWithTheKeyMasked()
    {
        const QByteArray body = "{\"error\": {\"message\": \"Incorrect API key provided: " + keyText
                              + ". \\u001b[31mRed\\u202e <img src=x>\", \"code\": \"invalid_api_key\"}}";
        const LoopbackProvider loopback({httpAnswer(401, body)});
        const TestOutcome outcome = test(loopback.url());
        QVERIFY(outcome.detail.contains(u"Incorrect API key provided"_s));
        QVERIFY(!outcome.detail.contains(QString::fromLatin1(keyText)));
        QVERIFY(!outcome.detail.contains(QChar(0x1b)));
        QVERIFY(!outcome.detail.contains(QChar(0x202e)));
    }

    void aProviderWithoutAKeyIsAskedWithoutOne()
    {
        const LoopbackProvider loopback({httpAnswer(200, "{\"models\": []}")});
        TestSubject asked = subject(loopback.url(), u"ollama"_s);
        asked.secret = Secret();
        QCOMPARE(toText(run(std::move(asked)).status), toText(TestStatus::Valid));
        QVERIFY(!loopback.received().toLower().contains("authorization"));
    }

    void aKeyThatWouldForgeAHeaderIsNotSent()
    {
        const LoopbackProvider loopback({httpAnswer(200, good)});
        TestSubject asked = subject(loopback.url(), u"openai"_s);
        asked.secret = secretOf("sk-made-up\r\nX-Injected: yes");
        auto future = m_tester.test(std::move(asked), patience);
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.result().error().code == ErrorCode::KeyHasInvalidBytes);
        QVERIFY(loopback.received().isEmpty());
    }

    void plainHttpReachesOnlyThisMachine()
    {
        auto future = m_tester.test(subject(u"http://192.0.2.1/v1"_s, u"openai"_s), patience);
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.result().error().code == ErrorCode::InsecureBaseUrl);
    }

    void noProxyIsUsedForThisMachine()
    {
        const LoopbackProvider proxy({httpAnswer(407, "{}")});
        qputenv("http_proxy", proxy.url().toLatin1());
        const LoopbackProvider loopback({httpAnswer(200, good)});
        const TestOutcome outcome = test(loopback.url());
        qunsetenv("http_proxy");
        QCOMPARE(toText(outcome.status), toText(TestStatus::Valid));
        QVERIFY(proxy.received().isEmpty());
    }

    void aCancelledTestEndsWithoutAVerdict()
    {
        const LoopbackProvider loopback({QByteArray()});
        auto future = m_tester.test(subject(loopback.url(), u"openai"_s), patience);
        QTRY_COMPARE(loopback.requests(), 1);
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0);
    }

private:
    [[nodiscard]] static TestSubject subject(const QString &url, const QString &provider)
    {
        KeyEntry entry{KeyId(1), Uuid::random(), ProviderId(provider)};
        entry.attributes.baseUrl = url;
        return {entry, secretOf(keyText)};
    }

    [[nodiscard]] TestOutcome run(TestSubject asked, milliseconds deadline = patience)
    {
        auto future = m_tester.test(std::move(asked), deadline);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000) || !future.result())
            return {};
        return *future.result();
    }

    [[nodiscard]] TestOutcome test(const QString &url, const QString &provider = u"openai"_s,
                                   milliseconds deadline = patience)
    {
        return run(subject(url, provider), deadline);
    }

    Catalogue m_catalogue = Catalogue::builtIn();
    SystemClock m_clock;
    ProviderClient m_client;
    ConnectionTester m_tester{m_client, m_catalogue, m_clock};
};

QTEST_GUILESS_MAIN(ConnectionTesterTest)
#include "ConnectionTesterTest.moc"

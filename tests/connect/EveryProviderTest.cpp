// SPDX-License-Identifier: GPL-3.0-or-later
#include "../providers/SyntheticKeys.h"
#include "connect/ConnectionTester.h"
#include "providers/KeyText.h"
#include "providers/TestRequest.h"
#include "support/network/LoopbackProvider.h"
#include "support/vault/TestVault.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace keyherd::tests {

namespace {

constexpr milliseconds patience(20'000);

QJsonObject jsonFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QJsonDocument::fromJson(file.readAll()).object();
}

// The same document with every address of a provider moved to `server`; their paths stay.
QJsonValue moved(const QJsonValue &value, const QString &server)
{
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray elements = value.toArray();
        for (const auto element : elements)
            array << moved(element, server);
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const bool isAddress =
            member.value().isString() && (member.key() == "base_url"_L1 || member.key() == "base"_L1);
        member.value() =
            isAddress ? QJsonValue(server + QUrl(member.value().toString()).path()) : moved(member.value(), server);
    }
    return object;
}

Catalogue movedCatalogue(const QString &server)
{
    const QJsonValue document = moved(jsonFile(u":/keyherd/providers.json"_s), server);
    Result<Catalogue> catalogue = Catalogue::fromJson(QJsonDocument(document.toObject()).toJson());
    if (!catalogue)
        qFatal("%s", qPrintable(catalogue.error().toLogText()));
    return std::move(*catalogue);
}

/// What a server got, taken apart.
struct Received
{
    QByteArray line;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;

    explicit Received(const QByteArray &bytes)
    {
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        const QList<QByteArray> lines = bytes.first(end).split('\n');
        line = lines.constFirst().trimmed();
        for (const QByteArray &header : lines.mid(1)) {
            const qsizetype colon = header.indexOf(':');
            headers.emplaceBack(header.first(colon).toLower(), header.sliced(colon + 1).trimmed());
        }
        body = bytes.sliced(end + 4);
    }

    [[nodiscard]] QByteArrayList values(const QByteArray &name) const
    {
        QByteArrayList found;
        for (const auto &[header, value] : headers) {
            if (header == name.toLower())
                found << value;
        }
        return found;
    }
};

/// Asks a server that stands for the provider.
class Asking
{
public:
    Asking(const QByteArray &answer, const QString &provider, const QByteArray &key)
        : m_server({answer}), m_catalogue(movedCatalogue(m_server.url())), m_provider(provider), m_key(key)
    {
    }

    [[nodiscard]] Result<TestOutcome> ask(const QString &ownBaseUrl = QString())
    {
        KeyEntry entry{KeyId(1), Uuid::random(), ProviderId(m_provider)};
        entry.attributes.baseUrl = ownBaseUrl;
        auto future = m_tester.test({entry, m_key.isEmpty() ? Secret() : secretOf(m_key)}, patience);
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
            qFatal("the test did not end");
        return future.takeResult();
    }

    [[nodiscard]] const LoopbackProvider &server() const { return m_server; }

private:
    LoopbackProvider m_server;
    Catalogue m_catalogue;
    SystemClock m_clock;
    ProviderClient m_client;
    ConnectionTester m_tester{m_client, m_catalogue, m_clock};
    QString m_provider;
    QByteArray m_key;
};

} // namespace

/// Every provider of the catalogue, asked over HTTP as its entry says.
class EveryProviderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRequestIsTheEntrysAndTheKeyIsNowhereElse_data() { everyKey(); }
    void theRequestIsTheEntrysAndTheKeyIsNowhereElse();
    void aRefusedKeyIsInvalidAndMaskedWhereItIsRepeated_data() { everyKey(); }
    void aRefusedKeyIsInvalidAndMaskedWhereItIsRepeated();
    void noProviderAndNoFamilyIsLeftOut();
    void aKeyInABodyIsPercentEncoded();
    void aKeyThatIsNeverSentIsNot_data();
    void aKeyThatIsNeverSentIsNot();
    void aKeyWithABaseUrlOfItsOwnIsNotSentWhereTheEntryDoesNotSaySo();
    void aKeyWithoutAnyBaseUrlIsNotSent();
    void factsThatRepeatTheKeyAreMasked();

private:
    struct Key
    {
        const char *provider;
        const char *family; ///< empty: of none that is known
        QByteArray bytes;
    };
    static QList<Key> keys();
    static void everyKey();
    [[nodiscard]] Provider seen(const QString &provider, const QByteArray &key) const
    {
        const Provider &found = *m_catalogue.find(ProviderId(provider));
        return asSeenBy(found, familyOf(found, KeyText(key)));
    }
    // Those that have no address in the catalogue are asked at the key's own.
    [[nodiscard]] QString ownBaseUrl(const QString &provider, const Asking &asking) const
    {
        return m_catalogue.find(ProviderId(provider))->baseUrl.isEmpty() ? asking.server().url() : QString();
    }
    [[nodiscard]] static QByteArray goodAnswer(const QString &provider, const QString &family);

    const Catalogue m_catalogue = Catalogue::builtIn();
};

QList<EveryProviderTest::Key> EveryProviderTest::keys()
{
    return {
        {"openai", "project", "sk-proj-" + letters(60)},
        {"openai", "admin", "sk-admin-" + letters(60)},
        {"anthropic", "api", "sk-ant-api03-" + letters(95)},
        {"anthropic", "admin", "sk-ant-admin01-" + letters(95)},
        {"anthropic", "oauth", "sk-ant-oat01-" + letters(95)},
        {"gemini", "auth", "AQ." + letters(50)},
        {"mistral", "api", letters(32)},
        {"ollama", "", letters(40)},
        {"ollama_cloud", "", letters(48)},
        {"huggingface", "user", "hf_" + letters(34)},
        {"openrouter", "api", "sk-or-v1-" + hex(64)},
        {"groq", "api", "gsk_" + letters(52)},
        {"xai", "api", "xai-" + letters(80)},
        {"xai", "management", "xai-token-" + letters(80)},
        {"deepseek", "api", "sk-" + hex(32)},
        {"cohere", "api", letters(40)},
        {"together", "project", "tgp_v1_" + letters(43)},
        {"fireworks", "api", "fw_" + letters(24)},
        {"perplexity", "api", "pplx-" + letters(48)},
        {"replicate", "api", "r8_" + letters(37)},
        {"elevenlabs", "api", "sk_" + hex(48)},
        {"stability", "api", "sk-" + letters(48)},
        {"cerebras", "api", "csk-" + letters(48)},
        {"nvidia", "api", "nvapi-" + letters(64)},
        {"azure_openai", "resource", letters(52) + "JQQJ99" + letters(26)},
        {"github_models", "classic", "ghp_" + letters(36)},
        {"voyage", "api", "pa-" + letters(43)},
        {"voyage", "atlas", "al-" + letters(43)},
        {"jina", "api", "jina_" + letters(60)},
        {"tavily", "production", "tvly-" + letters(32)},
        {"deepinfra", "api", letters(32)},
        {"moonshot", "api", "sk-" + letters(48)},
        {"moonshot", "kimi_code", "sk-kimi-" + letters(48)},
        {"dashscope", "api", "sk-" + hex(32)},
        {"zhipu", "api", hex(32) + "." + letters(16)},
        {"lm_studio", "api", "sk-lm-" + letters(8) + ":" + letters(20)},
        {"openai_compatible", "", "token-" + letters(20)},
    };
}

void EveryProviderTest::everyKey()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QByteArray>("key");
    const QList<Key> all = keys();
    for (const Key &key : all)
        QTest::addRow("%s %s", key.provider, key.family)
            << QString::fromLatin1(key.provider) << QString::fromLatin1(key.family) << key.bytes;
}

QByteArray EveryProviderTest::goodAnswer(const QString &provider, const QString &family)
{
    const bool hasAnswersOfItsOwn = family == "admin"_L1 || family == "oauth"_L1 || family == "management"_L1
                                 || family == "atlas"_L1 || family == "kimi_code"_L1;
    const QJsonArray answers = jsonFile(QStringLiteral(KEYHERD_ANSWERS_FILE)).value("answers"_L1).toArray();
    for (const auto answer : answers) {
        if (answer["provider"_L1] == provider
            && answer["family"_L1].toString() == (hasAnswersOfItsOwn ? family : QString())
            && answer["means"_L1] == "valid"_L1)
            return httpAnswer(answer["status"_L1].toInt(), QJsonDocument(answer["body"_L1].toObject()).toJson());
    }
    qFatal("no good answer of %s", qPrintable(provider));
}

void EveryProviderTest::theRequestIsTheEntrysAndTheKeyIsNowhereElse()
{
    QFETCH(QString, provider);
    QFETCH(QString, family);
    QFETCH(QByteArray, key);
    Asking asking(goodAnswer(provider, family), provider, key);
    const Result<TestOutcome> outcome = asking.ask(ownBaseUrl(provider, asking));
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().toLogText()));
    QCOMPARE(toText(outcome->status), "valid"_L1);

    const Provider entry = seen(provider, key);
    const QByteArray bytes = asking.server().received();
    const Received received(bytes);
    QCOMPARE(asking.server().requests(), 1);
    const QString path = entry.test.defaultBase.path() + entry.test.path;
    QCOMPARE(received.line, QByteArray(entry.test.method + ' ' + path.toLatin1() + " HTTP/1.1"));

    const bool isInBody = entry.test.body.contains("{key}");
    const QByteArrayList carried = received.values(entry.transport.header);
    QCOMPARE(carried, isInBody ? QByteArrayList() : QByteArrayList{entry.transport.valuePrefix + key});
    QCOMPARE(received.body, QByteArray(entry.test.body).replace("{key}", key.toPercentEncoding()));
    QCOMPARE(bytes.count(key), 1);

    QVERIFY(received.values("cookie").isEmpty());
    QCOMPARE(received.values("user-agent").size(), 1);
    QVERIFY(!received.values("user-agent").constFirst().isEmpty());
    QCOMPARE(received.values("content-length"),
             entry.test.method == "POST" ? QByteArrayList{QByteArray::number(received.body.size())} : QByteArrayList());
    if (!entry.test.body.isEmpty())
        QCOMPARE(received.values("content-type"), QByteArrayList{entry.test.contentType});
    for (const auto &[name, value] : entry.transport.extraHeaders + entry.test.headers)
        QCOMPARE(received.values(name), QByteArrayList{value});
}

void EveryProviderTest::aRefusedKeyIsInvalidAndMaskedWhereItIsRepeated()
{
    QFETCH(QString, provider);
    QFETCH(QByteArray, key);
    Asking asking(httpAnswer(401, "{\"error\": {\"message\": \"Incorrect API key provided: " + key + "\"}}"), provider,
                  key);
    const Result<TestOutcome> outcome = asking.ask(ownBaseUrl(provider, asking));
    QVERIFY(outcome);
    QCOMPARE(toText(outcome->status), "invalid"_L1);
    QVERIFY(outcome->detail.startsWith(u"Incorrect API key provided: "_s));
    QVERIFY(!outcome->detail.contains(QString::fromLatin1(key)));
    QVERIFY(outcome->detail.endsWith(u'…' + QString::fromLatin1(key.last(4))));
}

void EveryProviderTest::noProviderAndNoFamilyIsLeftOut()
{
    const QList<Key> all = keys();
    for (const Provider &provider : m_catalogue.providers()) {
        const auto isAsked = [&](const QString &family) {
            return std::any_of(all.cbegin(), all.cend(), [&](const Key &key) {
                return provider.id.toString() == QLatin1StringView(key.provider)
                    && (family.isEmpty() || family == QLatin1StringView(key.family));
            });
        };
        QVERIFY2(isAsked(QString()), qPrintable(provider.name));
        for (const KeyFamily &family : provider.families)
            QVERIFY2((!family.test && !family.transport) || isAsked(family.name), qPrintable(family.name));
    }
    for (const Key &key : all) {
        const KeyFamily *family =
            familyOf(*m_catalogue.find(ProviderId(QString::fromLatin1(key.provider))), KeyText(key.bytes));
        QCOMPARE(family ? family->name : QString(), QString::fromLatin1(key.family));
    }
}

void EveryProviderTest::aKeyInABodyIsPercentEncoded()
{
    Asking asking(httpAnswer(401, "{}"), u"nvidia"_s, "nvapi-made+up/key&more=%41");
    QVERIFY(asking.ask());
    QCOMPARE(Received(asking.server().received()).body, "credentials=nvapi-made%2Bup%2Fkey%26more%3D%2541"_qba);
}

void EveryProviderTest::aKeyThatIsNeverSentIsNot_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("anthropic") << QByteArray("sk-ant-ort01-" + letters(95));
    QTest::newRow("github_models") << QByteArray("ghr_" + letters(36));
}

void EveryProviderTest::aKeyThatIsNeverSentIsNot()
{
    QFETCH(QByteArray, key);
    Asking asking(httpAnswer(200, "{}"), QString::fromLatin1(QTest::currentDataTag()), key);
    for (const QString &own : {QString(), asking.server().url()}) {
        const Result<TestOutcome> outcome = asking.ask(own);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::KeyNotTestable);
        QCOMPARE(outcome.error().value(ErrorField::Reason), u"never_sent"_s);
    }
    QVERIFY(asking.server().received().isEmpty());
}

void EveryProviderTest::aKeyWithABaseUrlOfItsOwnIsNotSentWhereTheEntryDoesNotSaySo()
{
    Asking asking(httpAnswer(200, "{}"), u"nvidia"_s, "nvapi-" + letters(64));
    const LoopbackProvider own({httpAnswer(200, "{}")});
    const Result<TestOutcome> outcome = asking.ask(own.url());
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::KeyNotTestable);
    QVERIFY(asking.server().received().isEmpty());
    QVERIFY(own.received().isEmpty());
}

void EveryProviderTest::aKeyWithoutAnyBaseUrlIsNotSent()
{
    Asking asking(httpAnswer(200, "{}"), u"azure_openai"_s, letters(32));
    const Result<TestOutcome> outcome = asking.ask();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().value(ErrorField::Reason), u"no_base_url"_s);
}

void EveryProviderTest::factsThatRepeatTheKeyAreMasked()
{
    const QByteArray key = "sk-or-v1-" + hex(64);
    Asking asking(httpAnswer(200, "{\"data\": {\"label\": \"" + key + "\", \"creator_user_id\": \"" + key + "\"}}"),
                  u"openrouter"_s, key);
    const Result<TestOutcome> outcome = asking.ask();
    QVERIFY(outcome);
    QVERIFY(!outcome->facts.label.isEmpty() && !outcome->facts.owner.isEmpty());
    QVERIFY(!outcome->facts.label.contains(QString::fromLatin1(key)));
    QVERIFY(!outcome->facts.owner.contains(QString::fromLatin1(key)));
}

} // namespace keyherd::tests

QTEST_GUILESS_MAIN(keyherd::tests::EveryProviderTest)
#include "EveryProviderTest.moc"

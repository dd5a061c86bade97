// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/Catalogue.h"
#include "SyntheticKeys.h"
#include "providers/KeyText.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(keyherd::KeyUse)

namespace keyherd::tests {

/// What the built-in catalogue knows, against the facts collected from the providers' documentation.
class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsThirtyOneProviders();
    void aliasesLeadToTheirProvider_data();
    void aliasesLeadToTheirProvider();
    void anUnknownNameIsRefusedAsTyped();
    void anAliasIsNotAnId();
    void theTestRequestGoesWhereTheProviderTellsKeysApart_data();
    void theTestRequestGoesWhereTheProviderTellsKeysApart();
    void keysTravelInTheProvidersHeader_data();
    void keysTravelInTheProvidersHeader();
    void anthropicIsToldTheVersionOfItsInterface();
    void serversOfOnesOwnNeedNoKey();
    void whoseAddressIsThePersonsHasNone();
    void gitHubModelsHasEnded();
    void keysOfOtherUsesAreMarked_data();
    void keysOfOtherUsesAreMarked();
    void noVariableIsTwoProviders();
    void everyTileHasAColourOfItsOwn();
    void theUsualEnvironmentVariablesAreKnown_data();
    void theUsualEnvironmentVariablesAreKnown();
    void everyRefusedPrefixIsAnotherProviders();

private:
    const Provider &provider(const char *id) const
    {
        const Provider *found = m_catalogue.find(ProviderId(QString::fromLatin1(id)));
        Q_ASSERT(found);
        return *found;
    }

    const Catalogue m_catalogue = Catalogue::builtIn();
};

void CatalogueTest::knowsThirtyOneProviders()
{
    QStringList ids;
    for (const Provider &entry : m_catalogue.providers())
        ids << entry.id.toString();
    ids.sort();
    const QStringList expected =
        u"anthropic azure_openai cerebras cohere dashscope deepinfra deepseek elevenlabs fireworks gemini github_models groq "
        "huggingface jina lm_studio mistral moonshot nvidia ollama ollama_cloud openai openai_compatible openrouter perplexity "
        "replicate stability tavily together voyage xai zhipu"_s.split(u' ');
    QCOMPARE(ids, expected);
}

void CatalogueTest::aliasesLeadToTheirProvider_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("id");
    QTest::newRow("id") << u"openai"_s << u"openai"_s;
    QTest::newRow("id in capitals") << u"OpenAI"_s << u"openai"_s;
    QTest::newRow("open_ai") << u"open_ai"_s << u"openai"_s;
    QTest::newRow("chatgpt") << u"ChatGPT"_s << u"openai"_s;
    QTest::newRow("claude") << u"claude"_s << u"anthropic"_s;
    QTest::newRow("google_gemini") << u"google_gemini"_s << u"gemini"_s;
    QTest::newRow("google") << u"google"_s << u"gemini"_s;
    QTest::newRow("google_ai") << u"GOOGLE_AI"_s << u"gemini"_s;
    QTest::newRow("hf") << u"hf"_s << u"huggingface"_s;
}

void CatalogueTest::aliasesLeadToTheirProvider()
{
    QFETCH(QString, typed);
    QFETCH(QString, id);
    const Result<ProviderId> resolved = m_catalogue.resolve(typed);
    QVERIFY(resolved);
    QCOMPARE(resolved->toString(), id);
}

void CatalogueTest::anUnknownNameIsRefusedAsTyped()
{
    const Result<ProviderId> resolved = m_catalogue.resolve(u"OpenAl"_s);
    QVERIFY(!resolved);
    QCOMPARE(resolved.error(), (Error{ErrorCode::UnknownProvider, {{ErrorField::Provider, u"OpenAl"_s}}}));
}

void CatalogueTest::anAliasIsNotAnId()
{
    QVERIFY(!m_catalogue.find(ProviderId(u"claude"_s)));
    QVERIFY(!m_catalogue.find(ProviderId(u"nobody"_s)));
}

void CatalogueTest::theTestRequestGoesWhereTheProviderTellsKeysApart_data()
{
    QTest::addColumn<QString>("endpoint");
    const auto row = [](const char *provider, const QString &endpoint) { QTest::newRow(provider) << endpoint; };
    row("openai", u"GET https://api.openai.com/v1/models"_s);
    row("anthropic", u"GET https://api.anthropic.com/v1/models"_s);
    row("gemini", u"GET https://generativelanguage.googleapis.com/v1beta/models"_s);
    row("mistral", u"GET https://api.mistral.ai/v1/models"_s);
    row("ollama", u"GET http://127.0.0.1:11434/api/tags"_s);
    row("ollama_cloud", u"GET https://ollama.com/api/balance"_s);
    row("huggingface", u"GET https://huggingface.co/api/whoami-v2"_s);
    row("openrouter", u"GET https://openrouter.ai/api/v1/key"_s);
    row("groq", u"GET https://api.groq.com/openai/v1/models"_s);
    row("xai", u"GET https://api.x.ai/v1/api-key"_s);
    row("deepseek", u"GET https://api.deepseek.com/user/balance"_s);
    row("cohere", u"POST https://api.cohere.com/v1/check-api-key"_s);
    row("together", u"GET https://api.together.ai/v1/whoami"_s);
    row("fireworks", u"GET https://api.fireworks.ai/v1/accounts"_s);
    row("perplexity", u"GET https://api.perplexity.ai/v1/async/sonar"_s);
    row("replicate", u"GET https://api.replicate.com/v1/account"_s);
    row("elevenlabs", u"GET https://api.elevenlabs.io/v1/user"_s);
    row("stability", u"GET https://api.stability.ai/v1/user/balance"_s);
    row("cerebras", u"GET https://api.cerebras.ai/v1/models"_s);
    row("nvidia", u"POST https://api.ngc.nvidia.com/v3/keys/get-caller-info"_s);
    row("azure_openai", u"GET /openai/v1/models"_s);
    row("github_models", u"GET https://api.github.com/user"_s);
    row("voyage", u"GET https://api.voyageai.com/v1/files"_s);
    row("jina", u"GET https://dash.jina.ai/api/v1/authorization"_s);
    row("tavily", u"GET https://api.tavily.com/usage"_s);
    row("deepinfra", u"GET https://api.deepinfra.com/v1/me"_s);
    row("moonshot", u"GET https://api.moonshot.ai/v1/users/me/balance"_s);
    row("dashscope", u"GET https://dashscope-intl.aliyuncs.com/compatible-mode/v1/models"_s);
    row("zhipu", u"GET https://api.z.ai/api/paas/v4/models"_s);
    row("lm_studio", u"GET http://localhost:1234/v1/models"_s);
    row("openai_compatible", u"GET /models"_s);
}

void CatalogueTest::theTestRequestGoesWhereTheProviderTellsKeysApart()
{
    QFETCH(QString, endpoint);
    const TestRequestShape &test = provider(QTest::currentDataTag()).test;
    QCOMPARE(QString(QString::fromLatin1(test.method) + u' ' + test.defaultBase.toString()
                     + test.path.section(u'?', 0, 0)),
             endpoint);
}

void CatalogueTest::keysTravelInTheProvidersHeader_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("valuePrefix");
    for (const Provider &entry : m_catalogue.providers()) {
        const QHash<QString, QByteArray> others{{u"anthropic"_s, "x-api-key"_qba},
                                                {u"gemini"_s, "x-goog-api-key"_qba},
                                                {u"elevenlabs"_s, "xi-api-key"_qba},
                                                {u"azure_openai"_s, "api-key"_qba}};
        const QByteArray other = others.value(entry.id.toString());
        QTest::newRow(qPrintable(entry.id.toString()))
            << (other.isEmpty() ? "Authorization"_qba : other) << (other.isEmpty() ? "Bearer "_qba : QByteArray());
    }
}

void CatalogueTest::keysTravelInTheProvidersHeader()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, valuePrefix);
    const Provider &entry = provider(QTest::currentDataTag());
    QCOMPARE(entry.transport.header, header);
    QCOMPARE(entry.transport.valuePrefix, valuePrefix);
}

void CatalogueTest::anthropicIsToldTheVersionOfItsInterface()
{
    const QList<std::pair<QByteArray, QByteArray>> expected{{"anthropic-version"_qba, "2023-06-01"_qba}};
    QCOMPARE(provider("anthropic").transport.extraHeaders, expected);
}

void CatalogueTest::serversOfOnesOwnNeedNoKey()
{
    QStringList withoutKey;
    for (const Provider &entry : m_catalogue.providers()) {
        if (!entry.keyRequired)
            withoutKey << entry.id.toString();
    }
    QCOMPARE(withoutKey, QStringList({u"ollama"_s, u"lm_studio"_s, u"openai_compatible"_s}));
}

void CatalogueTest::whoseAddressIsThePersonsHasNone()
{
    for (const Provider &entry : m_catalogue.providers())
        QCOMPARE(entry.baseUrl.isEmpty(), entry.kind == ProviderKind::Custom);
    QVERIFY(provider("azure_openai").baseUrl.isEmpty());
    QVERIFY(provider("openai_compatible").baseUrl.isEmpty());
}

void CatalogueTest::gitHubModelsHasEnded()
{
    QCOMPARE(provider("github_models").retired, u"2026-07-30"_s);
    QVERIFY(provider("openai").retired.isEmpty());
}

void CatalogueTest::keysOfOtherUsesAreMarked_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<KeyUse>("use");
    QTest::newRow("OpenAI's project key") << u"openai"_s << QByteArray("sk-proj-" + letters(48)) << KeyUse::Programs;
    QTest::newRow("OpenAI's admin key") << u"openai"_s << QByteArray("sk-admin-" + letters(48)) << KeyUse::Issuing;
    QTest::newRow("Anthropic's admin key")
        << u"anthropic"_s << QByteArray("sk-ant-admin01-" + letters(95)) << KeyUse::Issuing;
    QTest::newRow("Anthropic's OAuth token")
        << u"anthropic"_s << QByteArray("sk-ant-oat01-" + letters(95)) << KeyUse::Programs;
    QTest::newRow("Anthropic's refresh token")
        << u"anthropic"_s << QByteArray("sk-ant-ort01-" + letters(95)) << KeyUse::NeverSent;
    QTest::newRow("xAI's management key") << u"xai"_s << QByteArray("xai-token-" + letters(80)) << KeyUse::Issuing;
    QTest::newRow("xAI's key") << u"xai"_s << QByteArray("xai-" + letters(80)) << KeyUse::Programs;
    QTest::newRow("GitHub's refresh token")
        << u"github_models"_s << QByteArray("ghr_" + letters(36)) << KeyUse::NeverSent;
}

void CatalogueTest::keysOfOtherUsesAreMarked()
{
    QFETCH(QString, provider);
    QFETCH(QByteArray, key);
    QFETCH(KeyUse, use);
    const KeyFamily *family = familyOf(*m_catalogue.find(ProviderId(provider)), KeyText(key));
    QVERIFY(family);
    QCOMPARE(family->use, use);
}

void CatalogueTest::noVariableIsTwoProviders()
{
    QHash<QString, QString> owners;
    for (const Provider &entry : m_catalogue.providers()) {
        for (const QString &variable : entry.keyVariables + entry.baseUrlVariables) {
            QVERIFY2(!owners.contains(variable), qPrintable(variable));
            owners.insert(variable, entry.id.toString());
        }
    }
}

void CatalogueTest::everyTileHasAColourOfItsOwn()
{
    QSet<QString> colours;
    for (const Provider &entry : m_catalogue.providers())
        colours << entry.colour;
    QCOMPARE(colours.size(), m_catalogue.providers().size());
}

void CatalogueTest::theUsualEnvironmentVariablesAreKnown_data()
{
    QTest::addColumn<QString>("variable");
    const auto row = [](const char *provider, const QString &variable) { QTest::newRow(provider) << variable; };
    row("openai", u"OPENAI_API_KEY"_s);
    row("anthropic", u"ANTHROPIC_API_KEY"_s);
    row("gemini", u"GOOGLE_API_KEY"_s); // wins over GEMINI_API_KEY in the provider's own libraries
    row("mistral", u"MISTRAL_API_KEY"_s);
    row("ollama_cloud", u"OLLAMA_API_KEY"_s);
    row("huggingface", u"HF_TOKEN"_s);
    row("openrouter", u"OPENROUTER_API_KEY"_s);
    row("groq", u"GROQ_API_KEY"_s);
    row("xai", u"XAI_API_KEY"_s);
    row("deepseek", u"DEEPSEEK_API_KEY"_s);
    row("cohere", u"CO_API_KEY"_s);
    row("together", u"TOGETHER_API_KEY"_s);
    row("fireworks", u"FIREWORKS_API_KEY"_s);
    row("perplexity", u"PERPLEXITY_API_KEY"_s);
    row("replicate", u"REPLICATE_API_TOKEN"_s);
    row("elevenlabs", u"ELEVENLABS_API_KEY"_s);
    row("stability", u"STABILITY_API_KEY"_s);
    row("cerebras", u"CEREBRAS_API_KEY"_s);
    row("nvidia", u"NVIDIA_API_KEY"_s);
    row("azure_openai", u"AZURE_OPENAI_API_KEY"_s);
    row("github_models", u"GITHUB_TOKEN"_s);
    row("voyage", u"VOYAGE_API_KEY"_s);
    row("jina", u"JINA_API_KEY"_s);
    row("tavily", u"TAVILY_API_KEY"_s);
    row("deepinfra", u"DEEPINFRA_API_KEY"_s);
    row("moonshot", u"MOONSHOT_API_KEY"_s);
    row("dashscope", u"DASHSCOPE_API_KEY"_s);
    row("zhipu", u"ZAI_API_KEY"_s);
    row("lm_studio", u"LM_API_TOKEN"_s);
    row("openai_compatible", u"VLLM_API_KEY"_s);
}

void CatalogueTest::theUsualEnvironmentVariablesAreKnown()
{
    QFETCH(QString, variable);
    QCOMPARE(provider(QTest::currentDataTag()).keyVariables.value(0), variable);
}

void CatalogueTest::everyRefusedPrefixIsAnotherProviders()
{
    for (const Provider &entry : m_catalogue.providers()) {
        for (const QString &refused : entry.refusedPrefixes) {
            const bool belongs =
                std::any_of(m_catalogue.providers().cbegin(), m_catalogue.providers().cend(),
                            [&](const Provider &other) {
                                return other.id != entry.id && other.requiredPrefixes.contains(refused);
                            });
            QVERIFY2(belongs, qPrintable(refused));
        }
    }
}

} // namespace keyherd::tests

QTEST_GUILESS_MAIN(keyherd::tests::CatalogueTest)
#include "CatalogueTest.moc"

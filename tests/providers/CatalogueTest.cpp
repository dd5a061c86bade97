// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/Catalogue.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd::tests {

/// What the built-in catalogue knows, against the facts collected from the providers' documentation.
class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheProvidersOfTheSeeds();
    void aliasesLeadToTheirProvider_data();
    void aliasesLeadToTheirProvider();
    void anUnknownNameIsRefusedAsTyped();
    void anAliasIsNotAnId();
    void theTestRequestGoesWhereTheProviderTellsKeysApart_data();
    void theTestRequestGoesWhereTheProviderTellsKeysApart();
    void keysTravelInTheProvidersHeader_data();
    void keysTravelInTheProvidersHeader();
    void anthropicIsToldTheVersionOfItsInterface();
    void ollamaTakesNoKey();
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

void CatalogueTest::knowsTheProvidersOfTheSeeds()
{
    QStringList ids;
    for (const Provider &entry : m_catalogue.providers())
        ids << entry.id.toString();
    ids.sort();
    QCOMPARE(ids, QStringList({u"anthropic"_s, u"gemini"_s, u"groq"_s, u"huggingface"_s, u"mistral"_s, u"ollama"_s,
                               u"openai"_s, u"openrouter"_s}));
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
    QTest::newRow("openai") << u"https://api.openai.com/v1/models"_s;
    QTest::newRow("anthropic") << u"https://api.anthropic.com/v1/models"_s;
    QTest::newRow("gemini") << u"https://generativelanguage.googleapis.com/v1beta/models"_s;
    QTest::newRow("mistral") << u"https://api.mistral.ai/v1/models"_s;
    QTest::newRow("ollama") << u"http://127.0.0.1:11434/api/tags"_s;
    QTest::newRow("huggingface") << u"https://huggingface.co/api/whoami-v2"_s;
    QTest::newRow("openrouter") << u"https://openrouter.ai/api/v1/key"_s;
    QTest::newRow("groq") << u"https://api.groq.com/openai/v1/models"_s;
}

void CatalogueTest::theTestRequestGoesWhereTheProviderTellsKeysApart()
{
    QFETCH(QString, endpoint);
    const TestRequestShape &test = provider(QTest::currentDataTag()).test;
    QCOMPARE(test.method, "GET"_qba);
    QCOMPARE(QString(test.defaultBase.toString() + test.path.section(u'?', 0, 0)), endpoint);
}

void CatalogueTest::keysTravelInTheProvidersHeader_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("valuePrefix");
    QTest::newRow("openai") << "Authorization"_qba
                            << "Bearer "_qba;
    QTest::newRow("anthropic") << "x-api-key"_qba << QByteArray();
    QTest::newRow("gemini") << "x-goog-api-key"_qba << QByteArray();
    QTest::newRow("mistral") << "Authorization"_qba
                             << "Bearer "_qba;
    QTest::newRow("huggingface") << "Authorization"_qba
                                 << "Bearer "_qba;
    QTest::newRow("openrouter") << "Authorization"_qba
                                << "Bearer "_qba;
    QTest::newRow("groq") << "Authorization"_qba
                          << "Bearer "_qba;
}

void CatalogueTest::keysTravelInTheProvidersHeader()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, valuePrefix);
    const Provider &entry = provider(QTest::currentDataTag());
    QVERIFY(entry.keyRequired);
    QCOMPARE(entry.transport.header, header);
    QCOMPARE(entry.transport.valuePrefix, valuePrefix);
}

void CatalogueTest::anthropicIsToldTheVersionOfItsInterface()
{
    const QList<std::pair<QByteArray, QByteArray>> expected{{"anthropic-version"_qba, "2023-06-01"_qba}};
    QCOMPARE(provider("anthropic").transport.extraHeaders, expected);
}

void CatalogueTest::ollamaTakesNoKey()
{
    QVERIFY(!provider("ollama").keyRequired);
    QVERIFY(provider("ollama").transport.header.isEmpty());
}

void CatalogueTest::theUsualEnvironmentVariablesAreKnown_data()
{
    QTest::addColumn<QString>("variable");
    QTest::newRow("openai") << u"OPENAI_API_KEY"_s;
    QTest::newRow("anthropic") << u"ANTHROPIC_API_KEY"_s;
    QTest::newRow("gemini") << u"GEMINI_API_KEY"_s;
    QTest::newRow("mistral") << u"MISTRAL_API_KEY"_s;
    QTest::newRow("huggingface") << u"HF_TOKEN"_s;
    QTest::newRow("openrouter") << u"OPENROUTER_API_KEY"_s;
    QTest::newRow("groq") << u"GROQ_API_KEY"_s;
}

void CatalogueTest::theUsualEnvironmentVariablesAreKnown()
{
    QFETCH(QString, variable);
    QVERIFY(provider(QTest::currentDataTag()).keyVariables.contains(variable));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/TestRequest.h"
#include "SyntheticKeys.h"
#include "providers/KeyText.h"

#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

/// Where a key goes to be tested, and as what.
class TestRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTestGoesToTheKeysOwnBaseUrl_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &provider, const QString &own, const QString &expected) {
            QTest::newRow(name) << provider << own << expected;
        };
        row("none", u"openai"_s, QString(), u"https://api.openai.com/v1/models"_s);
        row("a proxy", u"openai"_s, u"https://proxy.example/v1"_s, u"https://proxy.example/v1/models"_s);
        row("a slash at its end", u"openai"_s, u"https://proxy.example/v1/"_s, u"https://proxy.example/v1/models"_s);
        row("a path that begins as the base ends", u"anthropic"_s, u"https://proxy.example/v1"_s,
            u"https://proxy.example/v1/models?limit=1000"_s);
        row("the same, without", u"anthropic"_s, u"https://proxy.example"_s,
            u"https://proxy.example/v1/models?limit=1000"_s);
        row("a resource", u"azure_openai"_s, u"https://r.openai.azure.com"_s,
            u"https://r.openai.azure.com/openai/v1/models"_s);
        row("a resource with its path", u"azure_openai"_s, u"https://r.openai.azure.com/openai/v1/"_s,
            u"https://r.openai.azure.com/openai/v1/models"_s);
        row("the provider's own address, another path", u"groq"_s, u"https://api.groq.com"_s,
            u"https://api.groq.com/openai/v1/models"_s);
        row("the provider's own port", u"groq"_s, u"https://api.groq.com:443/v7"_s,
            u"https://api.groq.com/openai/v1/models"_s);
        row("Ollama's other interface", u"ollama"_s, u"http://127.0.0.1:11434/v1"_s,
            u"http://127.0.0.1:11434/api/tags"_s);
        row("Ollama on another port", u"ollama"_s, u"http://127.0.0.1:11435"_s, u"http://127.0.0.1:11435/api/tags"_s);
        row("a region", u"moonshot"_s, u"https://api.moonshot.cn/v1"_s,
            u"https://api.moonshot.cn/v1/users/me/balance"_s);
        row("a region's other path", u"dashscope"_s, u"https://dashscope.aliyuncs.com/api/v1"_s,
            u"https://dashscope.aliyuncs.com/compatible-mode/v1/models"_s);
        row("the address at which the provider is asked", u"huggingface"_s, u"https://huggingface.co"_s,
            u"https://huggingface.co/api/whoami-v2"_s);
        row("an entry that allows it", u"huggingface"_s, u"https://hub.example"_s,
            u"https://hub.example/api/whoami-v2"_s);
        row("one that is asked at another host", u"nvidia"_s, u"https://integrate.api.nvidia.com/v1"_s,
            u"https://api.ngc.nvidia.com/v3/keys/get-caller-info"_s);
    }

    void theTestGoesToTheKeysOwnBaseUrl()
    {
        QFETCH(QString, provider);
        QFETCH(QString, own);
        QFETCH(QString, expected);
        const auto url = testUrl(find(provider), own);
        QVERIFY2(url, url ? "" : qPrintable(url.error().toLogText()));
        QCOMPARE(url->toString(), expected);
    }

    void whatOnlyTheProviderItselfTellsIsNotAskedElsewhere_data()
    {
        QTest::addColumn<QString>("provider");
        for (const auto *provider : {"nvidia", "jina", "deepinfra", "github_models"})
            QTest::newRow(provider) << QString::fromLatin1(provider);
    }

    void whatOnlyTheProviderItselfTellsIsNotAskedElsewhere()
    {
        QFETCH(QString, provider);
        const auto url = testUrl(find(provider), u"https://proxy.example/v1"_s);
        QVERIFY(!url);
        QCOMPARE(url.error(), (Error{ErrorCode::KeyNotTestable,
                                     {{ErrorField::Provider, provider}, {ErrorField::Reason, u"elsewhere"_s}}}));
    }

    void withoutAnyBaseUrlNothingIsAsked_data()
    {
        QTest::addColumn<QString>("provider");
        for (const auto *provider : {"azure_openai", "openai_compatible"})
            QTest::newRow(provider) << QString::fromLatin1(provider);
    }

    void withoutAnyBaseUrlNothingIsAsked()
    {
        QFETCH(QString, provider);
        const auto url = testUrl(find(provider), QString());
        QVERIFY(!url);
        QCOMPARE(url.error().value(ErrorField::Reason), u"no_base_url"_s);
    }

    void aFamilyWithATestOfItsOwnIsAskedByIt()
    {
        const Provider seen = asKey(u"xai"_s, "xai-token-" + letters(80));
        QCOMPARE(testUrl(seen, QString())->host(), u"management-api.x.ai"_s);
        QVERIFY(seen.modelsPath.isEmpty());
        QVERIFY(!seen.tells.owner.isGiven());
    }

    void atlasKeysGoToMongoDb()
    {
        QCOMPARE(testUrl(asKey(u"voyage"_s, "al-" + letters(43)), QString())->toString(),
                 u"https://ai.mongodb.com/v1/files"_s);
        QCOMPARE(testUrl(asKey(u"voyage"_s, "pa-" + letters(43)), QString())->toString(),
                 u"https://api.voyageai.com/v1/files"_s);
    }

    void anOAuthTokenTravelsAsABearer()
    {
        const Provider seen = asKey(u"anthropic"_s, "sk-ant-oat01-" + letters(95));
        QCOMPARE(seen.transport.header, "Authorization"_qba);
        QCOMPARE(seen.transport.valuePrefix, "Bearer "_qba);
        QCOMPARE(seen.test.path, find(u"anthropic"_s).test.path);
        QCOMPARE(seen.modelsPath, u"data"_s);
    }

    void aKeyOfNoKnownFamilyIsAskedAsTheProviderSays()
    {
        QCOMPARE(asKey(u"openai"_s, "sk-odd").test.path, u"/models"_s);
    }

private:
    [[nodiscard]] const Provider &find(const QString &id) const { return *m_catalogue.find(ProviderId(id)); }
    [[nodiscard]] Provider asKey(const QString &id, const QByteArray &key) const
    {
        return asSeenBy(find(id), familyOf(find(id), KeyText(key)));
    }

    Catalogue m_catalogue = Catalogue::builtIn();
};

QTEST_GUILESS_MAIN(TestRequestTest)
#include "TestRequestTest.moc"

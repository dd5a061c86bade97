// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/KeyNaming.h"
#include "providers/Catalogue.h"

#include <QTest>

using namespace keyherd;
using namespace Qt::StringLiterals;

class KeyNamingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameSpeaksOfItsProvider_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("provider");
        QTest::newRow("the documented one") << QByteArray("MISTRAL_API_KEY") << u"mistral"_s;
        QTest::newRow("an unlike one") << QByteArray("CO_API_KEY") << u"cohere"_s;
        QTest::newRow("small letters") << QByteArray("mistral_api_key") << u"mistral"_s;
        QTest::newRow("shorter") << QByteArray("COHERE_KEY") << u"cohere"_s;
        QTest::newRow("humps") << QByteArray("deepInfraApiKey") << u"deepinfra"_s;
        QTest::newRow("dots") << QByteArray("spring.ai.mistral.api-key") << u"mistral"_s;
        QTest::newRow("in one word") << QByteArray("mistralapikey") << u"mistral"_s;
        QTest::newRow("more behind") << QByteArray("MISTRAL_API_KEY_STAGING") << u"mistral"_s;
        QTest::newRow("the longer name") << QByteArray("AZURE_OPENAI_API_KEY") << u"azure_openai"_s;
        QTest::newRow("a header") << QByteArray("xi-api-key") << u"elevenlabs"_s;
        QTest::newRow("not about keys") << QByteArray("MISTRAL_MODEL") << QString();
        QTest::newRow("about a checksum") << QByteArray("mistral_key_hash") << QString();
        QTest::newRow("everybody's header") << QByteArray("Authorization") << QString();
        QTest::newRow("within a word") << QByteArray("conimkey") << QString();
    }

    void aNameSpeaksOfItsProvider()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, provider);
        QCOMPARE(first(m_naming.byName(name)), provider);
    }

    void aHostSpeaksOfItsProvider()
    {
        QCOMPARE(first(m_naming.byHost("api.deepseek.com")), u"deepseek"_s);
        QCOMPARE(first(m_naming.byHost("API.DeepSeek.com")), u"deepseek"_s);
        QCOMPARE(first(m_naming.byHost("platform.deepseek.com")), u"deepseek"_s);
        QCOMPARE(first(m_naming.byHost("deepseek.com.example.org")), QString());
        QCOMPARE(first(m_naming.byHost("notdeepseek.com")), QString());
        QCOMPARE(first(m_naming.byHost("localhost")), QString());
    }

    void aNameOfAProviderAloneIsToldFromOneOfSomethingElse()
    {
        QVERIFY(m_naming.isNothingButProvider("mistral"));
        QVERIFY(m_naming.isNothingButProvider("cohere.Client"));
        QVERIFY(!m_naming.isNothingButProvider("mistral_commit"));
        QVERIFY(!m_naming.isNothingButProvider("client"));
    }

    void theWordsOfANameAreFoundHoweverItIsWritten()
    {
        const QList<QByteArray> words{"x", "api", "key"};
        QCOMPARE(KeyNaming::wordsOf("xAPIKey"), words);
        QCOMPARE(KeyNaming::wordsOf("X_API_KEY"), words);
        QCOMPARE(KeyNaming::wordsOf("x-api-key"), words);
    }

    void whatANameSaysBesidesIsLeft()
    {
        QCOMPARE(m_naming.restOf("OPENAI_API_KEY_STAGING"), QList<QByteArray>{"staging"});
        QCOMPARE(m_naming.restOf("OPENAI_API_KEY"), QList<QByteArray>());
    }

private:
    static QString first(const QList<ProviderId> &providers)
    {
        return providers.isEmpty() ? QString() : providers.constFirst().toString();
    }

    KeyNaming m_naming{Catalogue::builtIn()};
};

QTEST_GUILESS_MAIN(KeyNamingTest)
#include "KeyNamingTest.moc"

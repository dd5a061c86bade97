// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ToolReaders.h"

#include "ForeignKeys.h"

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class ToolReadersTest : public QObject
{
    Q_OBJECT

    static QStringList liteLlm(const QByteArray &text) { return told(readLiteLlm(text, catalogue())); }

private Q_SLOTS:
    void eachKeyOfLiteLlmGetsTheModelAndAddressBesideIt()
    {
        const auto keys = readLiteLlm("model_list:\n"
                                      "  - model_name: fast\n"
                                      "    litellm_params:\n"
                                      "      model: azure/gpt\n"
                                      "      api_key: \"made-up-azure\" # mine\n"
                                      "      api_base: https://made-up.openai.azure.com/\n"
                                      "  - model_name: slow\n"
                                      "    litellm_params:\n"
                                      "      api_key: 'made-up-claude'\n"
                                      "      model: anthropic/claude\r\n"
                                      "  - model_name: other\n"
                                      "    litellm_params: {}\n"
                                      "    api_key: made-up-unknown\n",
                                      catalogue());
        QCOMPARE(told(keys), QStringList({u"5 azure_openai api_key made-up-azure"_s,
                                          u"9 anthropic api_key made-up-claude"_s, u"13 api_key made-up-unknown"_s}));
        QCOMPARE(keys->at(0).baseUrl, u"https://made-up.openai.azure.com/"_s);
        QCOMPARE(keys->at(1).baseUrl, QString());
    }

    void referencesAndTheMasterKeyOfLiteLlmAreNoKeys()
    {
        QCOMPARE(liteLlm("litellm_params:\n  model: openai/gpt\n  api_key: os.environ/OPENAI_API_KEY\n"
                         "general_settings:\n  master_key: sk-1234\n# api_key: x\n"),
                 QStringList());
    }

    void theVariablesThatLiteLlmSetsAreRead()
    {
        QCOMPARE(liteLlm("environment_variables:\n  OPENAI_API_KEY: " + openAiKey() + "\n  PORT: \"1\"\n"),
                 QStringList{u"2 OPENAI_API_KEY "_s + QString::fromUtf8(openAiKey())});
    }

    void hostileYamlIsReadToItsEnd()
    {
        const QByteArray key = "\napi_key: made-up\n";
        QCOMPARE(liteLlm(QByteArray(1'000'000, ' ') + key), QStringList{u"2 api_key made-up"_s});
        QCOMPARE(liteLlm(QByteArray("- ").repeated(100'000) + key), QStringList{u"2 api_key made-up"_s});
        QCOMPARE(liteLlm(QByteArray(1000, '\0') + "\xFF'\"" + key), QStringList{u"2 api_key made-up"_s});
    }

    void theKeysOfLlmAreNamedByTheirProvider()
    {
        QCOMPARE(told(readLlm("{\"// Note\": \"made up\", \"openai\": \"a\", \"my-proxy\": \"b\", \"number\": 1}",
                              catalogue())),
                 QStringList({u"1 my-proxy my-proxy b"_s, u"2 openai a"_s}));
    }

    void whatIsNoJsonIsRefused()
    {
        QCOMPARE(refusal(readLlm("[1]", catalogue())), u"syntax"_s);
        QCOMPARE(refusal(readLlm(QByteArray(1000, '\0'), catalogue())), u"syntax"_s);
        QCOMPARE(refusal(readLlm("{\"openai\": \"a", catalogue())), u"syntax"_s);
    }
};

QTEST_GUILESS_MAIN(ToolReadersTest)
#include "ToolReadersTest.moc"

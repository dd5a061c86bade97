// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/EnvironmentKeys.h"

#include "ForeignKeys.h"

#include <QProcessEnvironment>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class EnvironmentKeysTest : public QObject
{
    Q_OBJECT

    static ForeignKeys read(const QMap<QString, QByteArray> &variables)
    {
        QProcessEnvironment environment;
        for (auto variable = variables.cbegin(); variable != variables.cend(); ++variable)
            environment.insert(variable.key(), QString::fromUtf8(*variable));
        return environmentKeys(catalogue(), environment);
    }

private Q_SLOTS:
    void onlyVariablesThatAProviderDocumentsAreRead()
    {
        QCOMPARE(told(read({{u"OPENAI_API_KEY"_s, openAiKey()},
                            {u"MY_OPENAI_API_KEY"_s, openAiKey(2)},
                            {u"PATH"_s, "/usr/bin"},
                            {u"AWS_SECRET_ACCESS_KEY"_s, "made-up"}})),
                 QStringList{u"1 openai OPENAI_API_KEY "_s + QString::fromUtf8(openAiKey())});
    }

    void theBaseUrlBesideAKeyComesAlong()
    {
        const auto keys =
            read({{u"OPENAI_API_KEY"_s, openAiKey()}, {u"OPENAI_BASE_URL"_s, "https://proxy.example/v1"}});
        QCOMPARE(keys.at(0).baseUrl, u"https://proxy.example/v1"_s);
        QCOMPARE(keys.size(), 1U);
    }

    void anEmptyVariableIsNoKey()
    {
        QCOMPARE(told(read({{u"OPENAI_API_KEY"_s, ""}, {u"GROQ_API_KEY"_s, " "}})), QStringList());
    }
};

QTEST_GUILESS_MAIN(EnvironmentKeysTest)
#include "EnvironmentKeysTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/KeyFormat.h"
#include "SyntheticKeys.h"
#include "providers/Catalogue.h"

#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class KeyFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The examples of the systems that Keyherd replaces.
    void theExamplesOfTheDocumentsPass_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("openai") << u"openai"_s << QByteArray("sk-1234567890abcdef1234567890abcdef");
        QTest::newRow("openrouter") << u"openrouter"_s << QByteArray("sk-or-v1-test-key");
    }

    void theExamplesOfTheDocumentsPass()
    {
        QFETCH(QString, provider);
        QFETCH(QByteArray, key);
        const auto checked = check(provider, key);
        QVERIFY(checked.has_value());
        QCOMPARE(checked->secret.view(), QByteArrayView(key));
    }

    // Many providers' keys begin with "sk-": none of them may turn away what may be its own.
    void aKeyThatMayBeAnothersIsNotRefused_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("32 hex") << QByteArray("sk-" + hex(32));
        QTest::newRow("32 lower-case") << QByteArray("sk-" + filler(32, "abcdefghijklmnopqrstuvwxyz"));
        QTest::newRow("48") << QByteArray("sk-" + letters(48));
        QTest::newRow("51") << QByteArray("sk-" + letters(51));
    }

    void aKeyThatMayBeAnothersIsNotRefused()
    {
        QFETCH(QByteArray, key);
        for (const auto &provider : {u"openai"_s, u"deepseek"_s, u"stability"_s, u"moonshot"_s, u"dashscope"_s,
                                     u"mistral"_s, u"openai_compatible"_s})
            QVERIFY2(check(provider, key).has_value(), qPrintable(provider));
    }

    void aKeyOfTheUsualShapePassesWithoutAWarning()
    {
        const auto checked = check(u"openai"_s, "sk-proj-" + letters(48));
        QVERIFY(checked.has_value());
        QVERIFY(checked->warnings.isEmpty());
    }

    void anOddKeyPassesWithAWarning()
    {
        const auto checked = check(u"openai"_s, "sk-odd");
        QVERIFY(checked.has_value());
        QCOMPARE(checked->warnings, QList<FormatWarning>{FormatWarning::UnusualShape});
    }

    void whiteSpaceAroundAKeyIsTakenAwayAndSaid()
    {
        const QByteArray key = "sk-proj-" + letters(48);
        const auto checked = check(u"openai"_s, " \t" + key + "\r\n");
        QVERIFY(checked.has_value());
        QCOMPARE(checked->secret.view(), QByteArrayView(key));
        QCOMPARE(checked->warnings, QList<FormatWarning>{FormatWarning::Trimmed});
    }

    void whatCannotBeAKeyOfTheProviderIsRefused_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<ErrorCode>("expected");
        QTest::newRow("empty") << u"openai"_s << QByteArray() << ErrorCode::KeyEmpty;
        QTest::newRow("only white space") << u"openai"_s << QByteArray(" \n") << ErrorCode::KeyEmpty;
        QTest::newRow("16 KiB and one") << u"openai"_s << QByteArray("sk-" + letters(16 * 1024 - 2))
                                        << ErrorCode::KeyTooLong;
        QTest::newRow("a space inside") << u"openai"_s << QByteArray("sk-proj -x") << ErrorCode::KeyHasInvalidBytes;
        QTest::newRow("a line break inside")
            << u"openai"_s << QByteArray("sk-a\r\nX-Injected: yes") << ErrorCode::KeyHasInvalidBytes;
        QTest::newRow("beyond ASCII") << u"openai"_s << QByteArray("sk-\xc3\xa9t\xc3\xa9")
                                      << ErrorCode::KeyHasInvalidBytes;
        QTest::newRow("NUL") << u"openai"_s << QByteArray("sk-a\0b", 6) << ErrorCode::KeyHasInvalidBytes;
        QTest::newRow("Anthropic's for OpenAI")
            << u"openai"_s << QByteArray("sk-ant-api03-" + letters(40)) << ErrorCode::KeyOfOtherProvider;
        QTest::newRow("OpenAI's for Anthropic")
            << u"anthropic"_s << QByteArray("sk-proj-" + letters(48)) << ErrorCode::KeyOfOtherProvider;
        QTest::newRow("OpenAI's for DeepSeek")
            << u"deepseek"_s << QByteArray("sk-proj-" + letters(48)) << ErrorCode::KeyOfOtherProvider;
        QTest::newRow("OpenRouter's for Moonshot")
            << u"moonshot"_s << QByteArray("sk-or-v1-" + hex(64)) << ErrorCode::KeyOfOtherProvider;
        QTest::newRow("LM Studio's for OpenAI")
            << u"openai"_s << QByteArray("sk-lm-" + letters(8) + ":" + letters(20)) << ErrorCode::KeyOfOtherProvider;
        QTest::newRow("Perplexity's for Cohere")
            << u"cohere"_s << QByteArray("pplx-" + letters(48)) << ErrorCode::KeyOfOtherProvider;
        QTest::newRow("no prefix for Groq") << u"groq"_s << QByteArray(letters(50)) << ErrorCode::KeyWrongPrefix;
    }

    void whatCannotBeAKeyOfTheProviderIsRefused()
    {
        QFETCH(QString, provider);
        QFETCH(QByteArray, key);
        QFETCH(ErrorCode, expected);
        const auto checked = check(provider, key);
        QVERIFY(!checked);
        QCOMPARE(static_cast<int>(checked.error().code), static_cast<int>(expected));
    }

    void sixteenKibibytesAreAllowed() { QVERIFY(check(u"openai"_s, "sk-" + letters(16 * 1024 - 3)).has_value()); }

    void whereTheWrongByteStandsIsSaid()
    {
        const auto checked = check(u"openai"_s, "sk-ab cd");
        QCOMPARE(checked.error().value(ErrorField::Position), u"6"_s);
    }

private:
    [[nodiscard]] Result<CheckedKey> check(const QString &provider, const QByteArray &key) const
    {
        return checkKey(m_catalogue, ProviderId(provider), key);
    }

    Catalogue m_catalogue = Catalogue::builtIn();
};

QTEST_GUILESS_MAIN(KeyFormatTest)
#include "KeyFormatTest.moc"

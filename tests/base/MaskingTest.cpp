// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Masking.h"
#include "base/Secret.h"

#include <QTest>

#include <vector>

using namespace keyherd;
using namespace Qt::StringLiterals;

namespace {

// Made up so that no scanner takes it for a live key.
const QByteArray canary = "sk-test-canary-0123456789abcdef";

// Letters and digits in turn, as a random key has them.
QString run(int length)
{
    return u"a1b2c3d4e5"_s.repeated(length / 10 + 1).left(length);
}

QString cleaned(const QString &text, const QList<QByteArray> &known)
{
    std::vector<Secret> secrets;
    std::vector<const Secret *> pointers;
    for (const QByteArray &bytes : known)
        secrets.push_back(Secret::copyOf(bytes).value());
    for (const Secret &secret : secrets)
        pointers.push_back(&secret);
    return withoutSecrets(text, pointers);
}

} // namespace

class MaskingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMaskIsThePublicPrefixAndTheLastFour_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("mask");
        QTest::newRow("openai") << canary << u"sk-…cdef"_s;
        QTest::newRow("anthropic") << QByteArray("sk-ant-") + QByteArray(36, 'x') + "b465" << u"sk-ant-…b465"_s;
        QTest::newRow("groq") << QByteArray("gsk_") + QByteArray(36, 'x') + "b465" << u"gsk_…b465"_s;
        QTest::newRow("no prefix") << QByteArray(28, 'x') + "b465" << u"…b465"_s;
    }
    void aMaskIsThePublicPrefixAndTheLastFour()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const QString, mask);
        QCOMPARE(masked(key), mask);
    }

    void aKeyOfFewerThanSixteenCharactersShowsNothing()
    {
        for (int size = 0; size < 16; ++size)
            QCOMPARE(masked(QByteArray(size, '-')), u"…"_s);
    }

    void neverMoreThanHalfOfAKeyIsShownAndNeverOverFourteenCharacters()
    {
        // Nothing but separators is the worst case for finding where a prefix ends.
        for (const char filler : {'-', '_', '.', 'x'}) {
            for (int size = 16; size <= 300; ++size) {
                const qsizetype shown = masked(QByteArray(size, filler)).remove(u'…').size();
                QVERIFY2(shown <= size / 2 && shown <= 14, qPrintable(u"%1 of %2"_s.arg(shown).arg(size)));
            }
        }
    }

    void twoKeysThatDifferOnlyInTheMiddleHaveOneMask()
    {
        QCOMPARE(masked("sk-test-AAAAAAAAAAAAAAAAAAAAAAAA-tail"), masked("sk-test-BBBBBBBBBBBBBBBBBBBBBBBB-tail"));
    }

    void everyOccurrenceOfAKnownSecretIsMasked()
    {
        const QString text = cleaned(u"bad key %1 (%1)."_s.arg(QString::fromLatin1(canary)), {canary});
        QCOMPARE(text, u"bad key sk-…cdef (sk-…cdef)."_s);
    }

    void aSecretInPercentOrBase64FormIsMaskedToo_data()
    {
        QTest::addColumn<QByteArray>("form");
        const QByteArray secret = "sk-test/canary+0123456789=abcdef";
        QTest::newRow("as it is") << secret;
        QTest::newRow("percent-encoded") << QByteArray("sk-test%2Fcanary%2B0123456789%3Dabcdef");
        QTest::newRow("base64") << secret.toBase64();
        QTest::newRow("base64 without padding") << secret.toBase64(QByteArray::OmitTrailingEquals);
    }
    void aSecretInPercentOrBase64FormIsMaskedToo()
    {
        QFETCH(const QByteArray, form);
        const QString text = cleaned(u"<"_s + QString::fromLatin1(form) + u">"_s, {"sk-test/canary+0123456789=abcdef"});
        QVERIFY2(text.startsWith(u"<sk-…cdef"_s), qPrintable(text));
        QVERIFY(!text.contains(u"canary"_s) && !text.contains(QString::fromLatin1(form)));
    }

    void aSecretThatBeginsWithAnotherSecretIsMaskedWhole()
    {
        const QByteArray longer = canary + "-and-a-tail-of-its-own";
        for (const QList<QByteArray> &order : {QList<QByteArray>{canary, longer}, {longer, canary}})
            QCOMPARE(cleaned(u"<%1>"_s.arg(QString::fromLatin1(longer)), order), u"<sk-test-…-own>"_s);
    }

    void anEmptySecretMasksNothing()
    {
        QCOMPARE(cleaned(u"all is well"_s, {QByteArray()}), u"all is well"_s);
        const Secret *none = nullptr;
        QCOMPARE(withoutSecrets(u"all is well"_s, {&none, 1}), u"all is well"_s);
    }

    void aTextWithEachKindOfKeyLosesIt_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("openai") << u"sk-proj-"_s + run(60);
        QTest::newRow("anthropic") << u"sk-ant-api03-"_s + run(93) + u"AA"_s;
        QTest::newRow("gemini") << u"AIza"_s + run(35);
        QTest::newRow("gemini, newer") << u"AQ.Ab"_s + run(46);
        QTest::newRow("mistral") << run(32);
        QTest::newRow("huggingface") << u"hf_"_s + run(34);
        QTest::newRow("openrouter") << u"sk-or-v1-"_s + run(64);
        QTest::newRow("groq") << u"gsk_"_s + run(52);
        QTest::newRow("xai") << u"xai-"_s + run(80);
        QTest::newRow("cohere") << run(40);
        QTest::newRow("together") << u"tgp_v1_"_s + run(43);
        QTest::newRow("fireworks") << u"fw_"_s + run(24);
        QTest::newRow("perplexity") << u"pplx-"_s + run(48);
        QTest::newRow("replicate") << u"r8_"_s + run(37);
        QTest::newRow("cerebras") << u"csk-"_s + run(48);
        QTest::newRow("nvidia") << u"nvapi-"_s + run(64);
        QTest::newRow("github") << u"github_pat_"_s + run(22) + u'_' + run(59);
        QTest::newRow("voyage") << u"pa-"_s + run(43);
        QTest::newRow("zhipu, in two parts") << run(32) + u'.' + run(16);
        QTest::newRow("lm studio, in two parts") << u"sk-lm-"_s + run(8) + u':' + run(20);
        QTest::newRow("keyherd's own token") << u"khd_"_s + run(43);
    }
    void aTextWithEachKindOfKeyLosesIt()
    {
        QFETCH(const QString, key);
        for (const QString &frame : {u"%1"_s, u"refused: %1, try again"_s, u"{\"key\":\"%1\"}"_s, u"key=%1&x=1"_s,
                                     u"(%1)"_s, u"x-api-key: %1\n"_s})
            QCOMPARE(withoutKeyShapes(frame.arg(key)), frame.arg(u"[masked]"_s));
    }

    void aBearerTokenOfAnyShapeIsMasked()
    {
        QCOMPARE(withoutKeyShapes(u"Authorization: Bearer short"_s), u"Authorization: [masked]"_s);
        QCOMPARE(withoutKeyShapes(u"authorization: bearer  a/b+c=="_s), u"authorization: [masked]"_s);
    }

    void ordinaryWordsStayReadable_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a sentence") << u"The vault is open; 12 keys of 8 providers."_s;
        QTest::newRow("a path") << u"/home/somebody/.local/share/keyherd/vault.db"_s;
        QTest::newRow("a model") << u"gpt-4o-mini-2024-07-18"_s;
        QTest::newRow("an address") << u"https://api.openai.com/v1/models"_s;
        QTest::newRow("a time") << u"2026-11-20T09:30:00.000Z"_s;
    }
    void ordinaryWordsStayReadable()
    {
        QFETCH(const QString, text);
        QCOMPARE(withoutKeyShapes(text), text);
    }
};

QTEST_GUILESS_MAIN(MaskingTest)
#include "MaskingTest.moc"

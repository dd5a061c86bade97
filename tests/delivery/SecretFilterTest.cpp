// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/SecretFilter.h"

#include "support/vault/TestVault.h"

#include <QtTest>

using namespace keyherd;
using namespace keyherd::tests;

class SecretFilterTest : public QObject
{
    Q_OBJECT

    static std::vector<Secret> secrets()
    {
        std::vector<Secret> secrets;
        secrets.push_back(secretOf("made-up-secret-01"));
        secrets.push_back(secretOf("made-up-secret-01-and-more"));
        secrets.push_back(secretOf("aaab"));
        secrets.push_back(secretOf("xy"));
        return secrets;
    }

private Q_SLOTS:
    void secretsAreMaskedWhereverTheTextIsCut_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("none") << QByteArray("hello") << QByteArray("hello");
        QTest::newRow("one") << QByteArray("a made-up-secret-01 b") << QByteArray("a …t-01 b");
        QTest::newRow("twice") << QByteArray("made-up-secret-01made-up-secret-01") << QByteArray("…t-01…t-01");
        QTest::newRow("longer") << QByteArray("made-up-secret-01-and-more") << QByteArray("made-…more");
        QTest::newRow("longer cut") << QByteArray("made-up-secret-01-and-mor") << QByteArray("…t-01-and-mor");
        QTest::newRow("repeated beginning") << QByteArray("aaaaaab") << QByteArray("aaa…");
        QTest::newRow("only a beginning") << QByteArray("made-up-sec") << QByteArray("made-up-sec");
        QTest::newRow("too short to be masked") << QByteArray("xyz") << QByteArray("xyz");
        QTest::newRow("bytes") << QByteArray("\0\xff"
                                             "aaab\0",
                                             7)
                               << QByteArray("\0\xff\xe2\x80\xa6\0", 6);
    }
    void secretsAreMaskedWhereverTheTextIsCut()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, shown);
        const auto all = secrets();
        for (qsizetype step = 1; step <= text.size(); ++step) {
            QByteArray passed;
            SecretFilter filter(all, [&](QByteArrayView bytes) { passed.append(bytes); });
            for (qsizetype at = 0; at < text.size(); at += step)
                filter.take(QByteArrayView(text).sliced(at, std::min(step, text.size() - at)));
            filter.finish();
            QCOMPARE(passed, shown);
        }
    }

    void whatBeginsNoSecretPassesAtOnce()
    {
        QByteArray passed;
        const auto all = secrets();
        SecretFilter filter(all, [&](QByteArrayView bytes) { passed.append(bytes); });
        filter.take("Name? made");
        QCOMPARE(passed, QByteArray("Name? "));
        filter.take(" of");
        QCOMPARE(passed, QByteArray("Name? made of"));
    }
};

QTEST_GUILESS_MAIN(SecretFilterTest)
#include "SecretFilterTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/KeychainText.h"

#include <QTest>

using namespace keyherd;

class KeychainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thirtyTwoBytesAreFortyThreeUrlSafeCharacters()
    {
        // By RFC 4648, section 5.
        const Secret secret = Secret::copyOf(QByteArray::fromHex("fbff").repeated(16)).value();
        QCOMPARE(toKeychainText(secret).value(), QByteArray("-__7__v_-__7__v_-__7__v_-__7__v_-__7__v_-_8"));
    }

    void anotherNumberOfBytesIsNoMasterSecret()
    {
        QCOMPARE(toKeychainText(Secret::copyOf(QByteArray(31, 'a')).value()).error().code, ErrorCode::InvalidArgument);
    }

    void whatWasWrittenReadsBack()
    {
        const Secret secret = Secret::random(32).value();
        const Result<Secret> back = fromKeychainText(toKeychainText(secret).value());
        QVERIFY(back.has_value());
        QVERIFY(back->equals(secret.view()));
    }

    void anythingElseIsAWrongEntry_data()
    {
        QTest::addColumn<QByteArray>("text");
        constexpr auto form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("31 bytes") << QByteArray(31, 'a').toBase64(form);
        QTest::newRow("33 bytes") << QByteArray(33, 'a').toBase64(form);
        QTest::newRow("padded") << QByteArray(32, 'a').toBase64(QByteArray::Base64UrlEncoding);
        QTest::newRow("standard alphabet") << QByteArray(32, '\xff').toBase64(QByteArray::OmitTrailingEquals);
        QTest::newRow("not base64") << QByteArray(43, '!');
        QTest::newRow("a NUL inside") << QByteArray(21, 'A') + '\0' + QByteArray(21, 'A');
        QTest::newRow("1 MB") << QByteArray(1'000'000, 'A');
    }
    void anythingElseIsAWrongEntry()
    {
        QFETCH(const QByteArray, text);
        const Result<Secret> secret = fromKeychainText(text);
        QVERIFY(!secret.has_value());
        QCOMPARE(secret.error().code, ErrorCode::KeychainEntryWrong);
    }
};

QTEST_GUILESS_MAIN(KeychainTextTest)
#include "KeychainTextTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The vectors are those of github.com/fernet/spec (generate.json, verify.json, invalid.json). Those that are invalid
// only by their time are valid here: time is not looked at.
#include "crypto/Fernet.h"

#include <QTest>

using namespace keyherd;
using namespace Qt::StringLiterals;

namespace {

const QByteArray specificationKey = "cw_0x689RpI-jtRR7oE8h_eQsKImvJapLeSbXpwF4e4=";
const QByteArray hello =
    "gAAAAAAdwJ6wAAECAwQFBgcICQoLDA0ODy021cpGVWKZ_eEwCGM4BLLF_5CV9dOPmrhuVUPgJobwOz7JcbmrR64jVmpU4IwqDA==";
const QByteArray djangoSecretKey = "django-insecure-0123456789abcdefghijklmnopqrstuvwxyz-TESTONLY";

FernetKey key()
{
    return FernetKey::fromText(specificationKey).value();
}

bool isBadToken(const Result<Secret> &opened)
{
    return !opened && opened.error() == Error{ErrorCode::InvalidArgument, {{ErrorField::Field, u"token"_s}}};
}

} // namespace

class FernetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSpecificationsTokenOpens() { QVERIFY(key().open(hello).value().equals("hello")); }

    void theSpecificationsInvalidTokensAreRefusedAllWithTheSameError_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("incorrect mac") << QByteArray(
            "gAAAAAAdwJ6xAAECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAl1-szkFVzXTuGb4hR8AKtwcaX1YdykQUFBQUFBQUFBQQ==");
        QTest::newRow("too short") << QByteArray("gAAAAAAdwJ6xAAECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPA==");
        QTest::newRow("invalid base64") << QByteArray(
            "%%%%%%%%%%%%%AECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAl1-szkFVzXTuGb4hR8AKtwcaX1YdykRtfsH-p1YsUD2Q==");
        QTest::newRow("payload size not multiple of block size") << QByteArray(
            "gAAAAAAdwJ6xAAECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPOm73QeoCk9uGib28Xe5vz6oxq5nmxbx_v7mrfyudzUm");
        QTest::newRow("payload padding error") << QByteArray(
            "gAAAAAAdwJ6xAAECAwQFBgcICQoLDA0ODz4LEpdELGQAad7aNEHbf-JkLPIpuiYRLQ3RtXatOYREu2FWke6CnJNYIbkuKNqOhw==");
        QTest::newRow("incorrect IV") << QByteArray(
            "gAAAAAAdwJ6xBQECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAkLhFLHpGtDBRLRTZeUfWgHSv49TF2AUEZ1TIvcZjK1zQ==");
    }
    void theSpecificationsInvalidTokensAreRefusedAllWithTheSameError()
    {
        QFETCH(const QByteArray, token);
        QVERIFY(isBadToken(key().open(token)));
    }

    void aTokensTimeIsNotLookedAt_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("from the far future") << QByteArray(
            "gAAAAAAdwStRAAECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAnja1xKYyhd-Y6mSkTOyTGJmw2Xc2a6kBd-iX9b_qXQcw==");
        QTest::newRow("expired long ago") << QByteArray(
            "gAAAAAAdwJ6xAAECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAl1-szkFVzXTuGb4hR8AKtwcaX1YdykRtfsH-p1YsUD2Q==");
    }
    void aTokensTimeIsNotLookedAt()
    {
        QFETCH(const QByteArray, token);
        const auto opened = key().open(token);
        QVERIFY(opened.has_value());
        QVERIFY(opened->isEmpty());
    }

    void aKeyMadeOfADjangoSecretKeyOpensItsTokens_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("plaintext");
        // Made with another implementation (Python).
        QTest::newRow("a key") << QByteArray(
            "gAAAAABlU_EAAAECAwQFBgcICQoLDA0OD4vCymU9J_ng_S7q0OaZOBWJnVYjWe3BmEY4bEJwK1P__dcgQmAlkKc47hvsl5jD9vAAebIybMT_0jZ3uAFZNHE=")
                               << QByteArray("sk-test-CANARY-0001");
        QTest::newRow("nothing") << QByteArray(
            "gAAAAABlU_EAAAECAwQFBgcICQoLDA0ODxAC3XVeK-4fsGZu4rD2KoUuelyCN6tZj82Fw84zp8m_81Ydqxj1hmyikK5eYEUiZg==")
                                 << QByteArray();
        QTest::newRow("letters of other scripts") << QByteArray(
            "gAAAAABlU_EAAAECAwQFBgcICQoLDA0OD28x_2ZJp5e-bVW8nKNqaGlvESC2237zxXmVgP9vr6RL3tD4eKAtPl_VdeWCyJGNf7QkLoC-NViwlE2sr43s18w=")
                                                  << QByteArray("ключ-é-😀");
        QTest::newRow("a byte less than a block") << QByteArray(
            "gAAAAABlU_EAAAECAwQFBgcICQoLDA0ODyuOiaCTn0N5O378_8U7wxbndc-AQ3-NMmC36y2OPzfc-q6RwRzY7ysC1lbRdKSUwQ==")
                                                  << QByteArray(15, 'a');
        QTest::newRow("a block") << QByteArray(
            "gAAAAABlU_EAAAECAwQFBgcICQoLDA0OD7cKqURw7XNLyK0_4X8t4h4jdYx9mhBIQJqFh6pKr3vZcbPt27ve7Vqvcog9a6ejxea37QO1rXYehEEGfduYQWc=")
                                 << QByteArray(16, 'a');
        QTest::newRow("a byte more than a block") << QByteArray(
            "gAAAAABlU_EAAAECAwQFBgcICQoLDA0OD7cKqURw7XNLyK0_4X8t4h6RXTlueEi-R8M9MxfR5lHwXqUo8iD9aqfWqyIj44_DUvvVjf53Xc-QTuWMg4j3fJk=")
                                                  << QByteArray(17, 'a');
    }
    void aKeyMadeOfADjangoSecretKeyOpensItsTokens()
    {
        QFETCH(const QByteArray, token);
        QFETCH(const QByteArray, plaintext);
        QVERIFY(FernetKey::fromDjangoSecretKey(djangoSecretKey).value().open(token).value().equals(plaintext));
        QVERIFY(FernetKey::fromText("hahSXWesCoDUBImFvTD05zc00ZR34VAz2xkkeNu5JyA=")
                    .value()
                    .open(token)
                    .value()
                    .equals(plaintext));
        QVERIFY(isBadToken(key().open(token)));
    }

    void everyByteOfADjangoSecretKeyCounts()
    {
        const QByteArray token =
            "gAAAAABlU_EAAAECAwQFBgcICQoLDA0ODxAC3XVeK-4fsGZu4rD2KoUuelyCN6tZj82Fw84zp8m_81Ydqxj1hmyikK5eYEUiZg==";
        const QByteArrayList others = {djangoSecretKey + '\n', ' ' + djangoSecretKey, '"' + djangoSecretKey + '"',
                                       djangoSecretKey.chopped(1)};
        for (const QByteArray &other : others)
            QVERIFY(isBadToken(FernetKey::fromDjangoSecretKey(other).value().open(token)));
    }

    void aRightTagDoesNotMakeAnotherFormatAToken_data()
    {
        QTest::addColumn<QByteArray>("token");
        // Authenticated under the specification's key, by another implementation.
        QTest::newRow("version 0x81") << QByteArray(
            "gQAAAAAdwJ6wAAECAwQFBgcICQoLDA0ODy021cpGVWKZ_eEwCGM4BLKY7covSkDHw9ma-418Z5yfJ0bAi-R_TUVpW6VSXlO8JA==");
        QTest::newRow("no ciphertext") << QByteArray(
            "gAAAAAAdwJ6wAAECAwQFBgcICQoLDA0OD2IXeW0FYyXiuAJk_zX-E-FTBOpoVs4HED35KbDYabN0");
    }
    void aRightTagDoesNotMakeAnotherFormatAToken()
    {
        QFETCH(const QByteArray, token);
        QVERIFY(isBadToken(key().open(token)));
    }

    void everyFlippedBitOfATokenIsRefused()
    {
        const FernetKey one = key();
        const QByteArray bytes = QByteArray::fromBase64(hello, QByteArray::Base64UrlEncoding);
        for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
            QByteArray altered = bytes;
            altered[bit / 8] = static_cast<char>(altered[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY2(isBadToken(one.open(altered.toBase64(QByteArray::Base64UrlEncoding))),
                     qPrintable(QString::number(bit)));
        }
    }

    void everyCutTokenIsRefused()
    {
        const FernetKey one = key();
        for (qsizetype size = 0; size < hello.size(); ++size)
            QVERIFY2(isBadToken(one.open(hello.first(size))), qPrintable(QString::number(size)));
    }

    void whatPythonsReaderAcceptsIsAccepted_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("a line's end behind") << hello + '\n';
        QTest::newRow("a space before") << ' ' + hello;
        QTest::newRow("the standard alphabet") << QByteArray(hello).replace('-', '+').replace('_', '/');
    }
    void whatPythonsReaderAcceptsIsAccepted()
    {
        QFETCH(const QByteArray, token);
        QVERIFY(key().open(token).value().equals("hello"));
    }

    void whatPythonsReaderRefusesIsRefused_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("missing padding") << hello.chopped(2);
        QTest::newRow("a Python literal") << "b'" + hello + "'";
        QTest::newRow("lower case") << hello.toLower();
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("padding only") << QByteArray("====");
    }
    void whatPythonsReaderRefusesIsRefused()
    {
        QFETCH(const QByteArray, token);
        QVERIFY(isBadToken(key().open(token)));
    }

    void aKeyHasThirtyTwoBytesInBase64_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("31 bytes") << QByteArray(31, 'k').toBase64(QByteArray::Base64UrlEncoding);
        QTest::newRow("33 bytes") << QByteArray(33, 'k').toBase64(QByteArray::Base64UrlEncoding);
        QTest::newRow("no padding") << specificationKey.chopped(1);
        QTest::newRow("not base64") << QByteArray("!").repeated(44);
        QTest::newRow("hexadecimal") << QByteArray("0123456789abcdef").repeated(4);
    }
    void aKeyHasThirtyTwoBytesInBase64()
    {
        QFETCH(const QByteArray, text);
        const auto made = FernetKey::fromText(text);
        QVERIFY(!made.has_value());
        QCOMPARE(made.error(), (Error{ErrorCode::InvalidArgument, {{ErrorField::Field, u"fernet key"_s}}}));
    }
};

QTEST_GUILESS_MAIN(FernetTest)
#include "FernetTest.moc"

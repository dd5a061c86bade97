// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens are those of the specification's invalid.json, and of another implementation (Python) where they say so.
#include "exchange/FernetTable.h"

#include <QTest>

using namespace keyherd;
using namespace Qt::StringLiterals;

namespace {

const QByteArray specificationKey = "cw_0x689RpI-jtRR7oE8h_eQsKImvJapLeSbXpwF4e4=";
const QByteArray hello =
    "gAAAAAAdwJ6wAAECAwQFBgcICQoLDA0ODy021cpGVWKZ_eEwCGM4BLLF_5CV9dOPmrhuVUPgJobwOz7JcbmrR64jVmpU4IwqDA==";
const QByteArray djangoSecretKey = "django-insecure-0123456789abcdefghijklmnopqrstuvwxyz-TESTONLY";
const QByteArray djangoToken =
    "gAAAAABlU_EAAAECAwQFBgcICQoLDA0OD4vCymU9J_ng_S7q0OaZOBWJnVYjWe3BmEY4bEJwK1P__dcgQmAlkKc47hvsl5jD9vAAebIybMT_0jZ3uAFZNHE=";
constexpr Moment now = fromMilliseconds(1'800'000'000'000);

Secret secret(QByteArrayView bytes)
{
    return Secret::copyOf(bytes).value();
}

FernetKeys fernetKeys(const QByteArray &file)
{
    FernetKeys keys;
    if (!keys.addFernetKeys(secret(file)))
        qFatal("the keys are not taken");
    return keys;
}

FernetKeys djangoKeys(const QByteArray &file)
{
    FernetKeys keys;
    if (!keys.addDjangoSecretKeys(secret(file)))
        qFatal("the keys are not taken");
    return keys;
}

QByteArray otherKey(char fill)
{
    return QByteArray(32, fill).toBase64(QByteArray::Base64UrlEncoding);
}

QString reasonOf(const Result<Secret> &opened)
{
    return opened ? u"opened"_s : opened.error().value(ErrorField::Reason);
}

} // namespace

class FernetTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyGivenKeyIsTried()
    {
        const FernetKeys keys =
            fernetKeys("# of last year\n" + otherKey('a') + "\r\n\n  " + otherKey('b') + "\n" + specificationKey);
        QVERIFY(keys.open(hello, now).value().equals("hello"));
    }

    void keysOfBothKindsGoTogether()
    {
        FernetKeys keys = fernetKeys(specificationKey);
        QVERIFY(keys.addDjangoSecretKeys(secret(djangoSecretKey)).has_value());
        QVERIFY(keys.open(hello, now).value().equals("hello"));
        QVERIFY(keys.open(djangoToken, now).value().equals("sk-test-CANARY-0001"));
    }

    void aLineThatIsNoFernetKeyIsNamed()
    {
        FernetKeys keys;
        const auto added = keys.addFernetKeys(secret(QByteArray(specificationKey + "\n\nnot a key\n")));
        QVERIFY(!added);
        QCOMPARE(added.error(), (Error{ErrorCode::NotAFernetKey, {{ErrorField::Position, u"3"_s}}}));
    }

    void tooManyKeysAreRefused()
    {
        QByteArray file;
        for (int i = 0; i < 65; ++i)
            file += otherKey(static_cast<char>(i)) + '\n';
        FernetKeys keys;
        const auto added = keys.addFernetKeys(secret(file));
        QVERIFY(!added);
        QCOMPARE(added.error().code, ErrorCode::InvalidArgument);
    }

    void aDjangoSecretKeyIsReadFromWhereItStands_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("alone") << djangoSecretKey;
        QTest::newRow("with a line end") << djangoSecretKey + "\n";
        QTest::newRow("with a line end of Windows") << djangoSecretKey + "\r\n";
        QTest::newRow("in quotes") << '"' + djangoSecretKey + '"';
        QTest::newRow("of a .env file") << "DEBUG=1\nDJANGO_SECRET_KEY=" + djangoSecretKey + "\n";
        QTest::newRow("of a .env file, in quotes") << "export SECRET_KEY=\"" + djangoSecretKey + "\"\n";
        QTest::newRow("of a long settings.py")
            << QByteArray("import os\n").repeated(100) + "SECRET_KEY = '" + djangoSecretKey + "'\n";
        QTest::newRow("of settings.py") << "SECRET_KEY = '" + djangoSecretKey + "'\n";
        QTest::newRow("after an older one") << "an older one\n" + djangoSecretKey + "\n";
    }
    void aDjangoSecretKeyIsReadFromWhereItStands()
    {
        QFETCH(const QByteArray, file);
        QVERIFY(djangoKeys(file).open(djangoToken, now).value().equals("sk-test-CANARY-0001"));
    }

    void theSpacesOfADjangoSecretKeyCount()
    {
        QCOMPARE(reasonOf(djangoKeys(' ' + djangoSecretKey).open(djangoToken, now)), u"wrong_key"_s);
    }

    void aTokenThatDoesNotOpenSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("reason");
        QTest::newRow("incorrect mac") << QByteArray(
            "gAAAAAAdwJ6xAAECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAl1-szkFVzXTuGb4hR8AKtwcaX1YdykQUFBQUFBQUFBQQ==")
                                       << u"wrong_key"_s;
        QTest::newRow("too short") << QByteArray("gAAAAAAdwJ6xAAECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPA==")
                                   << u"cut"_s;
        QTest::newRow("invalid base64") << QByteArray(
            "%%%%%%%%%%%%%AECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAl1-szkFVzXTuGb4hR8AKtwcaX1YdykRtfsH-p1YsUD2Q==")
                                        << u"not_a_token"_s;
        QTest::newRow("payload size not multiple of block size") << QByteArray(
            "gAAAAAAdwJ6xAAECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPOm73QeoCk9uGib28Xe5vz6oxq5nmxbx_v7mrfyudzUm")
                                                                 << u"cut"_s;
        QTest::newRow("payload padding error") << QByteArray(
            "gAAAAAAdwJ6xAAECAwQFBgcICQoLDA0ODz4LEpdELGQAad7aNEHbf-JkLPIpuiYRLQ3RtXatOYREu2FWke6CnJNYIbkuKNqOhw==")
                                               << u"wrong_key"_s;
        QTest::newRow("incorrect IV") << QByteArray(
            "gAAAAAAdwJ6xBQECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAkLhFLHpGtDBRLRTZeUfWgHSv49TF2AUEZ1TIvcZjK1zQ==")
                                      << u"wrong_key"_s;
        QTest::newRow("cut in the middle") << hello.first(50) << u"cut"_s;
        QTest::newRow("its last letter missing") << hello.chopped(3) << u"cut"_s;
        QTest::newRow("of another key") << djangoToken << u"wrong_key"_s;
        QTest::newRow("a plain key") << QByteArray("sk-or-v1-not-encrypted") << u"not_a_token"_s;
        QTest::newRow("as Python prints bytes") << "b'" + hello + '\'' << u"not_a_token"_s;
        QByteArray future = QByteArray::fromBase64(hello, QByteArray::Base64UrlEncoding);
        future[4] = 0x7f;
        QTest::newRow("altered to lie in the future")
            << future.toBase64(QByteArray::Base64UrlEncoding) << u"from_future"_s;
    }
    void aTokenThatDoesNotOpenSaysWhy()
    {
        QFETCH(const QByteArray, token);
        QFETCH(const QString, reason);
        const auto opened = fernetKeys(specificationKey).open(token, now);
        QCOMPARE(reasonOf(opened), reason);
        QCOMPARE(opened.error().code, ErrorCode::CannotDecrypt);
    }

    void everyCutOfATokenIsNoticed()
    {
        const FernetKeys keys = fernetKeys(specificationKey);
        for (qsizetype size = 2; size < hello.size() - 2; ++size)
            QCOMPARE(reasonOf(keys.open(hello.first(size), now)), u"cut"_s);
    }

    void withoutAKeyATokenSaysThatOneIsMissing()
    {
        QCOMPARE(reasonOf(FernetKeys().open(hello, now)), u"no_key"_s);
        QCOMPARE(reasonOf(FernetKeys().open("sk-plain", now)), u"not_a_token"_s);
    }

    void aTokensAgeDoesNotMatter()
    {
        const QByteArray fromFarFuture =
            "gAAAAAAdwStRAAECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAnja1xKYyhd-Y6mSkTOyTGJmw2Xc2a6kBd-iX9b_qXQcw==";
        QVERIFY(fernetKeys(specificationKey).open(fromFarFuture, Moment()).has_value());
    }

    void lostPaddingAndSpacesAroundATokenDoNoHarm()
    {
        const FernetKeys keys = fernetKeys(specificationKey);
        for (const QByteArray &token : QByteArrayList{hello.chopped(2), hello.chopped(1), " " + hello + "\n"})
            QVERIFY(keys.open(token, now).value().equals("hello"));
    }

    void nothingIsAnEmptyKey() { QCOMPARE(FernetKeys().open(" ", now).error().code, ErrorCode::KeyEmpty); }
};

QTEST_GUILESS_MAIN(FernetTableTest)
#include "FernetTableTest.moc"

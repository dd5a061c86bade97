// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/SelfTest.h"

#include <QTest>

#include <sodium.h>

using namespace keyherd;
using namespace Qt::StringLiterals;

class SelfTestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMachinesCryptographyPasses()
    {
        QVERIFY(testCryptography().has_value());
        QVERIFY(testPassphraseKeys().has_value());
    }

    void theKnownAnswerIsThatOfTheDraft()
    {
        // draft-irtf-cfrg-xchacha-03, A.3.1.
        const KnownSeal known = publishedSeal();
        QCOMPARE(known.key.toHex(), QByteArray("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f"));
        QCOMPARE(known.nonce.toHex(), QByteArray("404142434445464748494a4b4c4d4e4f5051525354555657"));
        QCOMPARE(known.associatedData.toHex(), QByteArray("50515253c0c1c2c3c4c5c6c7"));
        QCOMPARE(known.plaintext,
                 QByteArray("Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the "
                            "future, sunscreen would be it."));
        QCOMPARE(known.ciphertextAndTag.toHex(),
                 QByteArray(
                     "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39"
                     "ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
                     "21f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49"));
    }

    void theLibraryGivesTheDraftsSubKey()
    {
        // The same draft, 2.2.1: HChaCha20.
        const QByteArray key = QByteArray::fromHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
        const QByteArray input = QByteArray::fromHex("000000090000004a0000000031415927");
        QByteArray subKey(crypto_core_hchacha20_OUTPUTBYTES, '\0');
        crypto_core_hchacha20(reinterpret_cast<unsigned char *>(subKey.data()),
                              reinterpret_cast<const unsigned char *>(input.data()),
                              reinterpret_cast<const unsigned char *>(key.data()), nullptr);
        QCOMPARE(subKey.toHex(), QByteArray("82413b4227b27bfed30e42508a877d73a0f9e4d58a74a853c12ec41326d3ecdc"));
    }

    void otherKnownAnswersComeOutToo_data()
    {
        QTest::addColumn<QByteArray>("associatedData");
        QTest::addColumn<QByteArray>("tag");
        QTest::newRow("nothing sealed, nothing bound")
            << QByteArray() << QByteArray("1dac8f73146d1e9da796cb7f7221a5df");
        QTest::newRow("nothing sealed") << publishedSeal().associatedData
                                        << QByteArray("e4c5191f68fd06d9592f83754480d19d");
    }
    void otherKnownAnswersComeOutToo()
    {
        QFETCH(const QByteArray, associatedData);
        QFETCH(const QByteArray, tag);
        KnownSeal known = publishedSeal();
        known.plaintext.clear();
        known.associatedData = associatedData;
        known.ciphertextAndTag = QByteArray::fromHex(tag);
        QVERIFY(testCryptography(known).has_value());
    }

    void anAnswerThatDoesNotComeOutFailsAndNamesThePart_data()
    {
        QTest::addColumn<int>("part");
        QTest::newRow("key") << 0;
        QTest::newRow("nonce") << 1;
        QTest::newRow("associated data") << 2;
        QTest::newRow("plaintext") << 3;
        QTest::newRow("ciphertext") << 4;
        QTest::newRow("tag") << 5;
    }
    void anAnswerThatDoesNotComeOutFailsAndNamesThePart()
    {
        QFETCH(const int, part);
        KnownSeal known = publishedSeal();
        const auto flip = [](QByteArray &bytes, qsizetype at) { bytes[at] = static_cast<char>(bytes[at] ^ 1); };
        switch (part) {
        case 0:
            flip(known.key, 0);
            break;
        case 1:
            flip(known.nonce, 0);
            break;
        case 2:
            flip(known.associatedData, 0);
            break;
        case 3:
            flip(known.plaintext, 0);
            break;
        case 4:
            flip(known.ciphertextAndTag, 0);
            break;
        default:
            flip(known.ciphertextAndTag, known.ciphertextAndTag.size() - 1);
            break;
        }
        const auto tested = testCryptography(known);
        QVERIFY(!tested.has_value());
        QCOMPARE(tested.error(), (Error{ErrorCode::SelfTestFailed, {{ErrorField::Detail, u"XChaCha20-Poly1305"_s}}}));
    }
};

QTEST_GUILESS_MAIN(SelfTestTest)
#include "SelfTestTest.moc"

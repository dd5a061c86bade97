// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/VaultCipher.h"

#include <QSet>
#include <QTest>

#include <sodium.h>

#include <initializer_list>
#include <utility>

using namespace keyherd;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headerSize = 10;
constexpr qsizetype nonceSize = 24;
constexpr qsizetype tagSize = 16;
const QByteArray plaintext = "sk-test-canary-0123456789abcdef";
const std::initializer_list<SubKey> purposes = {SubKey::Secrets, SubKey::Attributes, SubKey::Index,
                                                SubKey::Audit,   SubKey::Tokens,     SubKey::Check};

Uuid uuid(char filler)
{
    return Uuid::fromBytes(QByteArray(16, filler)).value();
}

Secret vaultKey(char filler = 'k')
{
    return Secret::copyOf(QByteArray(32, filler)).value();
}

VaultCipher cipher(const Secret &key = vaultKey(), const Uuid &vault = uuid('v'), quint32 epoch = 1)
{
    return VaultCipher::make(key, vault, epoch).value();
}

FieldPlace place()
{
    return {"api_keys", uuid('r'), "openai", "sealed_secret", 3};
}

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

// Both ways of opening agree that the field is refused, for this reason.
bool isRefused(const VaultCipher &with, SubKey purpose, const FieldPlace &where, const QByteArray &sealed,
               ErrorCode code)
{
    const auto secret = with.open(purpose, where, sealed);
    const auto bytes = with.openPrivate(purpose, where, sealed);
    return !secret && !bytes && secret.error().code == code && bytes.error().code == code;
}

} // namespace

class VaultCipherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSealedOpens_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a key") << plaintext;
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a zero byte") << QByteArray(1, '\0');
        QTest::newRow("16 KiB") << QByteArray(16 * 1024, 'k');
    }
    void whatWasSealedOpens()
    {
        QFETCH(const QByteArray, bytes);
        const QByteArray sealed = cipher().seal(SubKey::Secrets, place(), bytes);
        QVERIFY(cipher().open(SubKey::Secrets, place(), sealed).value().equals(bytes));
        QCOMPARE(cipher().openPrivate(SubKey::Secrets, place(), sealed).value(), bytes);
    }

    void aSealedFieldHasTheDocumentedFormat()
    {
        // Opened here by libsodium alone, from the description in VaultCipher.h.
        const QByteArray sealed = cipher(vaultKey(), uuid('v'), 0x01020304).seal(SubKey::Secrets, place(), plaintext);
        QCOMPARE(sealed.size(), headerSize + nonceSize + plaintext.size() + tagSize);
        QCOMPARE(sealed.first(headerSize), QByteArray("KHSF\x01\x01\x01\x02\x03\x04", headerSize));

        unsigned char key[32];
        QCOMPARE(crypto_kdf_derive_from_key(key, sizeof key, 1, "khSecret", vaultKey().data()), 0);
        QByteArray data;
        for (const QByteArray &part : {QByteArray("keyherd/field/v1"), QByteArray(16, 'v'), QByteArray("api_keys"),
                                       QByteArray(16, 'r'), QByteArray("openai"), QByteArray("sealed_secret"),
                                       QByteArray("\0\0\0\0\0\0\0\3", 8), sealed.first(headerSize)})
            data += QByteArray(3, '\0') + char(part.size()) + part;
        const QByteArray nonce = sealed.sliced(headerSize, nonceSize);
        const QByteArray box = sealed.sliced(headerSize + nonceSize);
        QByteArray opened(plaintext.size(), '\0');
        QCOMPARE(crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char *>(opened.data()), nullptr,
                                                            nullptr, bytesOf(box),
                                                            static_cast<unsigned long long>(box.size()), bytesOf(data),
                                                            static_cast<unsigned long long>(data.size()),
                                                            bytesOf(nonce), key),
                 0);
        QCOMPARE(opened, plaintext);
    }

    void theSealedBytesShowNothingOfThePlaintext()
    {
        const QByteArray sealed = cipher().seal(SubKey::Secrets, place(), plaintext);
        for (qsizetype i = 0; i + 4 <= plaintext.size(); ++i)
            QVERIFY(!sealed.contains(plaintext.sliced(i, 4)));
    }

    void noNonceIsUsedTwice()
    {
        const VaultCipher one = cipher();
        QSet<QByteArray> nonces;
        for (int i = 0; i < 10'000; ++i)
            nonces.insert(one.seal(SubKey::Secrets, place(), plaintext).sliced(headerSize, nonceSize));
        QCOMPARE(nonces.size(), 10'000);
    }

    void everyFlippedBitIsRefused()
    {
        const VaultCipher one = cipher();
        const QByteArray sealed = one.seal(SubKey::Secrets, place(), plaintext);
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray altered = sealed;
                altered[i] = static_cast<char>(altered[i] ^ (1 << bit));
                // The fifth byte is the version: a newer one is said to be so; older than the first there is none.
                const bool isNewer = i == 4 && altered[i] != 0;
                const ErrorCode expected = isNewer ? ErrorCode::FormatTooNew : ErrorCode::VaultDamaged;
                QVERIFY2(isRefused(one, SubKey::Secrets, place(), altered, expected),
                         qPrintable(u"byte %1 bit %2"_s.arg(i).arg(bit)));
            }
        }
    }

    void everyLengthButTheRightOneIsRefused()
    {
        const VaultCipher one = cipher();
        const QByteArray sealed = one.seal(SubKey::Secrets, place(), plaintext);
        for (qsizetype size = 0; size < sealed.size(); ++size)
            QVERIFY2(isRefused(one, SubKey::Secrets, place(), sealed.first(size), ErrorCode::VaultDamaged),
                     qPrintable(QString::number(size)));
        QVERIFY(isRefused(one, SubKey::Secrets, place(), sealed + '\0', ErrorCode::VaultDamaged));
        QVERIFY(isRefused(one, SubKey::Secrets, place(), sealed + sealed, ErrorCode::VaultDamaged));
    }

    void anUnknownVersionIsNamed()
    {
        QByteArray sealed = cipher().seal(SubKey::Secrets, place(), plaintext);
        sealed[4] = 2;
        const auto opened = cipher().open(SubKey::Secrets, place(), sealed);
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error(), (Error{ErrorCode::FormatTooNew, {{ErrorField::Found, u"2"_s}}}));
    }

    void aFieldInAnotherPlaceIsRefused_data()
    {
        QTest::addColumn<int>("moved");
        QTest::newRow("another table") << 0;
        QTest::newRow("another row") << 1;
        QTest::newRow("another provider") << 2;
        QTest::newRow("no provider") << 3;
        QTest::newRow("another column") << 4;
        QTest::newRow("an older version") << 5;
        QTest::newRow("a newer version") << 6;
        QTest::newRow("the same letters, divided otherwise") << 7;
    }
    void aFieldInAnotherPlaceIsRefused()
    {
        QFETCH(const int, moved);
        const QByteArray sealed = cipher().seal(SubKey::Secrets, place(), plaintext);
        const FieldPlace places[] = {
            {"api_keyz", uuid('r'), "openai", "sealed_secret", 3},
            {"api_keys", uuid('s'), "openai", "sealed_secret", 3},
            {"api_keys", uuid('r'), "groq", "sealed_secret", 3},
            {"api_keys", uuid('r'), "", "sealed_secret", 3},
            {"api_keys", uuid('r'), "openai", "sealed_attributes", 3},
            {"api_keys", uuid('r'), "openai", "sealed_secret", 2},
            {"api_keys", uuid('r'), "openai", "sealed_secret", 4},
            {"api_keys", uuid('r'), "openais", "ealed_secret", 3},
        };
        QVERIFY(isRefused(cipher(), SubKey::Secrets, places[moved], sealed, ErrorCode::VaultDamaged));
    }

    void theFieldOfAnotherVaultIsRefusedEvenUnderTheSameKey()
    {
        const QByteArray sealed = cipher(vaultKey(), uuid('w')).seal(SubKey::Secrets, place(), plaintext);
        QVERIFY(isRefused(cipher(), SubKey::Secrets, place(), sealed, ErrorCode::VaultDamaged));
    }

    void theFieldOfAnotherKeyOrEpochIsRefused()
    {
        const QByteArray sealed = cipher().seal(SubKey::Secrets, place(), plaintext);
        QVERIFY(isRefused(cipher(vaultKey('x')), SubKey::Secrets, place(), sealed, ErrorCode::VaultDamaged));
        QVERIFY(isRefused(cipher(vaultKey(), uuid('v'), 2), SubKey::Secrets, place(), sealed, ErrorCode::VaultDamaged));
    }

    void aFieldSealedForOnePurposeOpensForNoOther()
    {
        const VaultCipher one = cipher();
        for (const SubKey sealedFor : purposes) {
            const QByteArray sealed = one.seal(sealedFor, place(), plaintext);
            for (const SubKey openedFor : purposes) {
                if (openedFor != sealedFor)
                    QVERIFY(isRefused(one, openedFor, place(), sealed, ErrorCode::VaultDamaged));
            }
        }
    }

    void twoSealedFieldsCannotExchangeParts()
    {
        const VaultCipher one = cipher();
        const QByteArray first = one.seal(SubKey::Secrets, place(), plaintext);
        const QByteArray second = one.seal(SubKey::Secrets, place(), plaintext);
        const QByteArray mixed = first.first(headerSize + nonceSize) + second.sliced(headerSize + nonceSize);
        QVERIFY(isRefused(one, SubKey::Secrets, place(), mixed, ErrorCode::VaultDamaged));
    }

    void aVaultKeyOfAnotherLengthIsRefused()
    {
        for (const int size : {0, 31, 33, 64}) {
            const auto made = VaultCipher::make(Secret::copyOf(QByteArray(size, 'k')).value(), uuid('v'), 1);
            QVERIFY(!made.has_value());
            QCOMPARE(made.error().code, ErrorCode::VaultDamaged);
        }
    }

    void theKeyCheckTellsTheRightKeyFromAnyOther()
    {
        const QByteArray check = cipher().keyCheck();
        QVERIFY(cipher().matches(check));
        QVERIFY(!cipher(vaultKey('x')).matches(check));
        QVERIFY(!cipher(vaultKey(), uuid('w')).matches(check));
        QVERIFY(!cipher().matches(check.chopped(1)));
        QVERIFY(!cipher().matches({}));
    }

    void aHashIsKeyedBlake2bOverLengthPrefixedParts()
    {
        unsigned char key[32];
        QCOMPARE(crypto_kdf_derive_from_key(key, sizeof key, 3, "khIndex_", vaultKey().data()), 0);
        const QByteArray message =
            QByteArray::fromHex("00000006") + "openai" + QByteArray::fromHex("00000004") + "work";
        QByteArray expected(32, '\0');
        crypto_generichash(reinterpret_cast<unsigned char *>(expected.data()), 32, bytesOf(message),
                           static_cast<unsigned long long>(message.size()), key, sizeof key);
        QCOMPARE(cipher().hash(SubKey::Index, {"openai", "work"}), expected);
    }

    void hashesDifferByPartsOrderPurposeAndKey()
    {
        const VaultCipher one = cipher();
        const QList<QByteArray> hashes = {one.hash(SubKey::Index, {"ab", "c"}),
                                          one.hash(SubKey::Index, {"a", "bc"}),
                                          one.hash(SubKey::Index, {"abc"}),
                                          one.hash(SubKey::Index, {"c", "ab"}),
                                          one.hash(SubKey::Index, {"ab", "c", ""}),
                                          one.hash(SubKey::Audit, {"ab", "c"}),
                                          cipher(vaultKey('x')).hash(SubKey::Index, {"ab", "c"})};
        QCOMPARE(QSet<QByteArray>(hashes.begin(), hashes.end()).size(), hashes.size());
    }

    void aMovedCipherStillWorks()
    {
        VaultCipher first = cipher();
        const QByteArray sealed = first.seal(SubKey::Secrets, place(), plaintext);
        const VaultCipher second = std::move(first);
        QVERIFY(second.open(SubKey::Secrets, place(), sealed).value().equals(plaintext));
    }
};

QTEST_GUILESS_MAIN(VaultCipherTest)
#include "VaultCipherTest.moc"

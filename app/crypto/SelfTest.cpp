// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/SelfTest.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

tl::unexpected<Error> failed(const QString &part)
{
    return fail(ErrorCode::SelfTestFailed, {{ErrorField::Detail, part}});
}

bool opens(const KnownSeal &known, const QByteArray &box)
{
    QByteArray plaintext(known.plaintext.size(), '\0');
    return crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char *>(plaintext.data()), nullptr,
                                                      nullptr, bytesOf(box),
                                                      static_cast<unsigned long long>(box.size()),
                                                      bytesOf(known.associatedData),
                                                      static_cast<unsigned long long>(known.associatedData.size()),
                                                      bytesOf(known.nonce), bytesOf(known.key))
            == 0
        && plaintext == known.plaintext;
}

Result<void> testSealing(const KnownSeal &known)
{
    QByteArray box(known.plaintext.size() + qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES), '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(box.data()), nullptr,
                                               bytesOf(known.plaintext),
                                               static_cast<unsigned long long>(known.plaintext.size()),
                                               bytesOf(known.associatedData),
                                               static_cast<unsigned long long>(known.associatedData.size()), nullptr,
                                               bytesOf(known.nonce), bytesOf(known.key));
    if (box != known.ciphertextAndTag || !opens(known, box))
        return failed(u"XChaCha20-Poly1305"_s);
    box.back() = static_cast<char>(box.back() ^ 1);
    if (opens(known, box))
        return failed(u"XChaCha20-Poly1305 tag"_s);
    return {};
}

// RFC 7693, appendix A gives BLAKE2b-512 of "abc".
Result<void> testHashing()
{
    static const QByteArray expected = QByteArray::fromHex(
        "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d17d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923");
    QByteArray digest(expected.size(), '\0');
    const QByteArray message("abc");
    crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()), static_cast<std::size_t>(digest.size()),
                       bytesOf(message), static_cast<unsigned long long>(message.size()), nullptr, 0);
    if (digest != expected)
        return failed(u"BLAKE2b"_s);
    return {};
}

} // namespace

KnownSeal publishedSeal()
{
    return {
        QByteArray::fromHex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f"),
        QByteArray::fromHex("404142434445464748494a4b4c4d4e4f5051525354555657"),
        QByteArray::fromHex("50515253c0c1c2c3c4c5c6c7"),
        "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.",
        QByteArray::fromHex(
            "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39ae64c670"
            "8c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff921f9664c97637da9"
            "768812f615c68b13b52ec0875924c1c7987947deafd8780acf49")};
}

Result<void> testCryptography(const KnownSeal &known)
{
    if (sodium_init() < 0)
        return failed(u"libsodium"_s);
    return testSealing(known).and_then(testHashing);
}

Result<void> testPassphraseKeys()
{
    static const bool right = [] {
        const QByteArray expected =
            QByteArray::fromHex("9aeef75313e585f492c33c5e12d82e9ad253b7dd78632d537e899cd4eddd789c");
        const QByteArray salt = QByteArray::fromHex("000102030405060708090a0b0c0d0e0f");
        const QByteArray passphrase("correct horse battery staple");
        QByteArray key(32, '\0');
        return crypto_pwhash(reinterpret_cast<unsigned char *>(key.data()), 32, passphrase.data(),
                             static_cast<unsigned long long>(passphrase.size()), bytesOf(salt), 1, 8192 * 1024,
                             crypto_pwhash_ALG_ARGON2ID13)
                == 0
            && key == expected;
    }();
    if (!right)
        return failed(u"Argon2id"_s);
    return {};
}

} // namespace keyherd

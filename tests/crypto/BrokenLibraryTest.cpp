// SPDX-License-Identifier: GPL-3.0-or-later
// The self-test over a libsodium that is broken in one place at a time: the functions below stand before the library's
// own.
#include "crypto/KeySlot.h"
#include "crypto/PassphraseKey.h"
#include "crypto/SelfTest.h"

#include <QTest>

#include <sodium.h>

#include <dlfcn.h>

#include <cstring>

using namespace keyherd;
using namespace Qt::StringLiterals;

namespace {

enum class Broken { Nothing, Initialising, Sealing, TagChecking, Hashing };
Broken broken = Broken::Nothing;
int derivations = 0;

template<typename Function>
Function original(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

int sodium_init()
{
    return broken == Broken::Initialising ? -1 : original<int (*)()>("sodium_init")();
}

int crypto_aead_xchacha20poly1305_ietf_encrypt(unsigned char *c, unsigned long long *clen, const unsigned char *m,
                                               unsigned long long mlen, const unsigned char *ad,
                                               unsigned long long adlen, const unsigned char *nsec,
                                               const unsigned char *npub, const unsigned char *k)
{
    const int result = original<decltype(&crypto_aead_xchacha20poly1305_ietf_encrypt)>(
        "crypto_aead_xchacha20poly1305_ietf_encrypt")(c, clen, m, mlen, ad, adlen, nsec, npub, k);
    if (broken == Broken::Sealing)
        c[0] = static_cast<unsigned char>(c[0] ^ 1);
    return result;
}

int crypto_aead_xchacha20poly1305_ietf_decrypt(unsigned char *m, unsigned long long *mlen, unsigned char *nsec,
                                               const unsigned char *c, unsigned long long clen, const unsigned char *ad,
                                               unsigned long long adlen, const unsigned char *npub,
                                               const unsigned char *k)
{
    if (broken != Broken::TagChecking)
        return original<decltype(&crypto_aead_xchacha20poly1305_ietf_decrypt)>(
            "crypto_aead_xchacha20poly1305_ietf_decrypt")(m, mlen, nsec, c, clen, ad, adlen, npub, k);
    // Right plaintext for any tag.
    const KnownSeal known = publishedSeal();
    std::memcpy(m, known.plaintext.data(), static_cast<std::size_t>(known.plaintext.size()));
    return 0;
}

int crypto_generichash(unsigned char *out, size_t outlen, const unsigned char *in, unsigned long long inlen,
                       const unsigned char *key, size_t keylen)
{
    const int result =
        original<decltype(&crypto_generichash)>("crypto_generichash")(out, outlen, in, inlen, key, keylen);
    if (broken == Broken::Hashing)
        out[outlen - 1] = static_cast<unsigned char>(out[outlen - 1] ^ 1);
    return result;
}

// Always wrong: the answer of this self-test is kept once it is known.
int crypto_pwhash(unsigned char *out, unsigned long long outlen, const char *, unsigned long long,
                  const unsigned char *, unsigned long long, size_t, int)
{
    ++derivations;
    std::memset(out, 0, outlen);
    return 0;
}

} // extern "C"

class BrokenLibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { broken = Broken::Nothing; }

    void withNothingBrokenTheSelfTestPasses() { QVERIFY(testCryptography().has_value()); }

    void eachBrokenPartIsFoundAndNamed_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<QString>("name");
        QTest::newRow("initialising") << int(Broken::Initialising) << u"libsodium"_s;
        QTest::newRow("sealing") << int(Broken::Sealing) << u"XChaCha20-Poly1305"_s;
        QTest::newRow("tag checking") << int(Broken::TagChecking) << u"XChaCha20-Poly1305 tag"_s;
        QTest::newRow("hashing") << int(Broken::Hashing) << u"BLAKE2b"_s;
    }
    void eachBrokenPartIsFoundAndNamed()
    {
        QFETCH(const int, part);
        QFETCH(const QString, name);
        broken = static_cast<Broken>(part);
        const auto tested = testCryptography();
        QVERIFY(!tested.has_value());
        QCOMPARE(tested.error(), (Error{ErrorCode::SelfTestFailed, {{ErrorField::Detail, name}}}));
    }

    void noPassphraseIsTurnedIntoAKeyByAWrongArgon2id()
    {
        const Secret passphrase = Secret::copyOf("correct horse battery staple").value();
        for (int attempt = 0; attempt < 2; ++attempt) {
            const auto key = keyFromPassphrase(passphrase, QByteArray(16, 's'), {});
            QVERIFY(!key.has_value());
            QCOMPARE(key.error(), (Error{ErrorCode::SelfTestFailed, {{ErrorField::Detail, u"Argon2id"_s}}}));
        }
        // The one of the self-test; the passphrase itself never reached the function.
        QCOMPARE(derivations, 1);
    }

    void noSlotIsMadeWithAWrongArgon2id()
    {
        const Secret passphrase = Secret::copyOf("correct horse battery staple").value();
        const auto slot = KeySlot::forPassphrase(passphrase, {}, Uuid::random(), Secret::allocate(32).value());
        QVERIFY(!slot.has_value());
        QCOMPARE(slot.error().code, ErrorCode::SelfTestFailed);
    }
};

QTEST_GUILESS_MAIN(BrokenLibraryTest)
#include "BrokenLibraryTest.moc"

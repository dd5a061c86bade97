// SPDX-License-Identifier: GPL-3.0-or-later
// A sealed field beside the bare AEAD call with as much to authenticate; a passphrase beside bare Argon2id.
#include "BareCipher.h"
#include "crypto/PassphraseKey.h"
#include "crypto/VaultCipher.h"

#include <benchmark/benchmark.h>

#include <array>

namespace keyherd::bench {

namespace {

constexpr std::size_t keyLength = 164; // of an OpenAI project key

VaultCipher makeCipher()
{
    const auto key = Secret::random(32);
    return *VaultCipher::make(*key, Uuid::random(), 1);
}

FieldPlace place()
{
    static const Uuid row = Uuid::random();
    return {"api_keys", row, "openai", "sealed_secret", 1};
}

void sealKeyherd(benchmark::State &state)
{
    const VaultCipher cipher = makeCipher();
    const QByteArray text(keyLength, 'x');
    for (auto _ : state)
        benchmark::DoNotOptimize(cipher.seal(SubKey::Secrets, place(), text));
}
BENCHMARK(sealKeyherd)->Name("seal/keyherd");

void sealBare(benchmark::State &state)
{
    BareCipher bare(keyLength);
    for (auto _ : state)
        bare.seal();
}
BENCHMARK(sealBare)->Name("seal/libsodium");

void openKeyherd(benchmark::State &state)
{
    const VaultCipher cipher = makeCipher();
    const QByteArray sealed = cipher.seal(SubKey::Attributes, place(), QByteArray(keyLength, 'x'));
    for (auto _ : state)
        benchmark::DoNotOptimize(cipher.openPrivate(SubKey::Attributes, place(), sealed));
}
BENCHMARK(openKeyherd)->Name("open/keyherd");

void openBare(benchmark::State &state)
{
    BareCipher bare(keyLength);
    for (auto _ : state)
        benchmark::DoNotOptimize(bare.open());
}
BENCHMARK(openBare)->Name("open/libsodium");

// The guarded pages that a secret is opened into are the difference.
void openSecretKeyherd(benchmark::State &state)
{
    const VaultCipher cipher = makeCipher();
    const QByteArray sealed = cipher.seal(SubKey::Secrets, place(), QByteArray(keyLength, 'x'));
    for (auto _ : state)
        benchmark::DoNotOptimize(cipher.open(SubKey::Secrets, place(), sealed));
}
BENCHMARK(openSecretKeyherd)->Name("open-guarded/keyherd");

void openSecretBare(benchmark::State &state)
{
    BareCipher bare(keyLength);
    for (auto _ : state) {
        void *guarded = sodium_malloc(keyLength);
        benchmark::DoNotOptimize(bare.open());
        sodium_free(guarded);
    }
}
BENCHMARK(openSecretBare)->Name("open-guarded/sodium_malloc");

constexpr PassphraseCost cheapest{3, 64ULL * 1024 * 1024};

void passphraseKeyherd(benchmark::State &state)
{
    const auto passphrase = Secret::copyOf("correct horse battery staple");
    const QByteArray salt = newSalt();
    for (auto _ : state)
        benchmark::DoNotOptimize(keyFromPassphrase(*passphrase, salt, cheapest));
}
BENCHMARK(passphraseKeyherd)->Name("passphrase/keyherd")->Unit(benchmark::kMillisecond);

void passphraseBare(benchmark::State &state)
{
    std::array<unsigned char, 32> key;
    const QByteArray salt = newSalt();
    const QByteArray passphrase("correct horse battery staple");
    for (auto _ : state)
        benchmark::DoNotOptimize(crypto_pwhash(key.data(), key.size(), passphrase.constData(),
                                               static_cast<unsigned long long>(passphrase.size()),
                                               reinterpret_cast<const unsigned char *>(salt.constData()),
                                               cheapest.operations, cheapest.memoryBytes,
                                               crypto_pwhash_ALG_ARGON2ID13));
}
BENCHMARK(passphraseBare)->Name("passphrase/libsodium")->Unit(benchmark::kMillisecond);

} // namespace

} // namespace keyherd::bench

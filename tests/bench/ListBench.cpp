// SPDX-License-Identifier: GPL-3.0-or-later
// What unlocking shows: 10,000 rows read and their attributes opened; beside reading the same rows with nothing opened, and beside opening
// as many bytes with nothing read.
#include "base/Clock.h"
#include "crypto/KeySlot.h"
#include "providers/Catalogue.h"
#include "storage/Database.h"
#include "storage/KeyRepository.h"
#include "vault/KeyRing.h"
#include "vault/Vault.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace keyherd::bench {

namespace {

constexpr int keyCount = 10'000;

/// A vault of so many keys, written in one transaction.
class BigVault
{
public:
    static BigVault &instance()
    {
        static BigVault made;
        return made;
    }

    Vault &vault() { return *m_vault; }
    const Catalogue &catalogue() const { return m_catalogue; }
    const Clock &clock() const { return m_clock; }
    qsizetype sealedBytes() const { return m_sealedBytes; }

private:
    BigVault()
    {
        const Uuid uuid = Uuid::random();
        auto key = Secret::random(32);
        auto master = Secret::random(32);
        Vault::Seed seed{uuid, std::move(*key), {}, m_clock.now(), u"bench"_s};
        seed.slots.append(*KeySlot::forMasterSecret(*master, uuid, seed.key));
        m_vault = std::move(*Vault::create(m_folder.filePath(u"vault.db"_s), seed));
        fill();
    }

    void fill()
    {
        const KeySealing sealing(m_vault->cipher());
        KeyRepository rows(m_vault->database());
        auto transaction = m_vault->database().begin();
        auto ledger = Ledger::load(m_vault->database(), m_vault->cipher());
        const QList<Provider> &providers = m_catalogue.providers();
        for (int number = 0; number < keyCount; ++number) {
            const auto name = KeyName::make(u"key of project %1"_s.arg(number));
            KeyRow row;
            row.uuid = Uuid::random().bytes();
            row.provider = providers.at(number % providers.size()).id.toString();
            row.attributesVersion = row.secretVersion = row.outcomeVersion = 1;
            row.createdAt = row.updatedAt = toMilliseconds(m_clock.now());
            row.nameHash = sealing.nameHash(ProviderId(row.provider), *name);
            const auto secret = Secret::copyOf(u"sk-made-up-%1"_s.arg(number).toUtf8());
            row.secretHash = sealing.secretHash(*secret);
            KeyAttributes attributes;
            attributes.name = name->toString();
            attributes.note = u"made up to be measured"_s;
            attributes.masked = u"sk-…mple"_s;
            row.sealedAttributes = sealing.sealAttributes(row, attributes);
            m_sealedBytes += row.sealedAttributes.size();
            row.id = rows.insert(row, sealing.sealSecret(row, *secret))->value();
            ledger->put(row);
        }
        if (!ledger->save() || !transaction->commit())
            qFatal("the vault for the benchmark could not be written");
    }

    QTemporaryDir m_folder;
    Catalogue m_catalogue = Catalogue::builtIn();
    SystemClock m_clock;
    std::unique_ptr<Vault> m_vault;
    qsizetype m_sealedBytes = 0;
};

void listKeyherd(benchmark::State &state)
{
    BigVault &big = BigVault::instance();
    for (auto _ : state) {
        KeyRing ring(big.vault(), big.catalogue(), big.clock(), u"bench"_s);
        const auto entries = ring.entries();
        if (!entries || entries->size() != keyCount || entries->constFirst().damage)
            state.SkipWithError("the list is not what was written");
        benchmark::DoNotOptimize(entries);
    }
}
BENCHMARK(listKeyherd)->Name("list-10000/keyherd")->Unit(benchmark::kMillisecond);

void listRowsOnly(benchmark::State &state)
{
    KeyRepository rows(BigVault::instance().vault().database());
    for (auto _ : state)
        benchmark::DoNotOptimize(rows.all());
}
BENCHMARK(listRowsOnly)->Name("list-10000/rows-only")->Unit(benchmark::kMillisecond);

void listOpeningOnly(benchmark::State &state)
{
    const auto size = static_cast<std::size_t>(BigVault::instance().sealedBytes() / keyCount);
    unsigned char key[32] = {};
    unsigned char nonce[24] = {};
    std::vector<unsigned char> text(size);
    std::vector<unsigned char> box(size + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    crypto_aead_xchacha20poly1305_ietf_encrypt(box.data(), nullptr, text.data(), size, nullptr, 0, nullptr, nonce, key);
    for (auto _ : state) {
        for (int number = 0; number < keyCount; ++number)
            benchmark::DoNotOptimize(crypto_aead_xchacha20poly1305_ietf_decrypt(text.data(), nullptr, nullptr, box.data(), box.size(),
                                                                                nullptr, 0, nonce, key));
    }
}
BENCHMARK(listOpeningOnly)->Name("list-10000/libsodium-only")->Unit(benchmark::kMillisecond);

} // namespace

} // namespace keyherd::bench

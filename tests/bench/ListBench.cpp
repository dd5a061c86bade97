// SPDX-License-Identifier: GPL-3.0-or-later
// What unlocking shows: 10,000 rows read and their attributes opened; beside the least that takes, the same rows read by bare SQL
// and as many bytes opened by bare libsodium, and beside each of the two alone.
#include "BareCipher.h"
#include "FilledVault.h"
#include "storage/Database.h"
#include "vault/KeyRing.h"

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace keyherd::bench {

namespace {

void readRows(Database &database)
{
    const auto read = database.each(u"SELECT * FROM api_keys ORDER BY id"_s, {}, [](const QSqlQuery &row) {
        for (int column = 0; column < 16; ++column)
            benchmark::DoNotOptimize(row.value(column));
        return true;
    });
    benchmark::DoNotOptimize(read);
}

void openFields(BareCipher &cipher, int count)
{
    for (int number = 0; number < count; ++number)
        benchmark::DoNotOptimize(cipher.open());
}

void listKeyherd(benchmark::State &state)
{
    FilledVault &filled = FilledVault::ofTenThousandKeys();
    for (auto _ : state) {
        KeyRing ring(filled.vault(), filled.catalogue(), filled.clock(), u"bench"_s);
        const auto entries = ring.entries();
        if (!entries || entries->size() != filled.keyCount() || entries->constFirst().damage)
            state.SkipWithError("the list is not what was written");
        benchmark::DoNotOptimize(entries);
    }
}
BENCHMARK(listKeyherd)->Name("list-10000/keyherd")->Unit(benchmark::kMillisecond);

void listBare(benchmark::State &state)
{
    FilledVault &filled = FilledVault::ofTenThousandKeys();
    BareCipher cipher(static_cast<std::size_t>(filled.sealedSize()));
    for (auto _ : state) {
        readRows(filled.vault().database());
        openFields(cipher, filled.keyCount());
    }
}
BENCHMARK(listBare)->Name("list-10000/QtSql-and-libsodium")->Unit(benchmark::kMillisecond);

void listRows(benchmark::State &state)
{
    FilledVault &filled = FilledVault::ofTenThousandKeys();
    for (auto _ : state)
        readRows(filled.vault().database());
}
BENCHMARK(listRows)->Name("list-10000/QtSql")->Unit(benchmark::kMillisecond);

void listFields(benchmark::State &state)
{
    FilledVault &filled = FilledVault::ofTenThousandKeys();
    BareCipher cipher(static_cast<std::size_t>(filled.sealedSize()));
    for (auto _ : state)
        openFields(cipher, filled.keyCount());
}
BENCHMARK(listFields)->Name("list-10000/libsodium")->Unit(benchmark::kMillisecond);

} // namespace

} // namespace keyherd::bench

// SPDX-License-Identifier: GPL-3.0-or-later
// Testing a thousand keys, 64 at a time, against a provider that takes 100 ms, beside the least time that can take.
#include "connect/TestQueue.h"
#include "support/network/LoopbackProvider.h"
#include "support/vault/TestVault.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>

using namespace keyherd::tests;
using namespace Qt::StringLiterals;

namespace keyherd::bench {

namespace {

constexpr int keyCount = 1000;
constexpr int parallel = 64;
constexpr std::chrono::milliseconds latency{100};

const QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 45\r\n\r\n"
                          R"({"object": "list", "data": [{"id": "model"}]})";

QList<KeyId> addKeys(TestVault &vault, const QString &url)
{
    valueOf(vault.service().setPolicy(ProviderId(u"openai"_s), SelectionPolicy::Pool));
    QList<KeyId> ids;
    for (int number = 0; number < keyCount; ++number) {
        NewKey key = newKey(u"openai"_s, u"key %1"_s.arg(number), number);
        key.baseUrl = url;
        ids << valueOf(vault.service().add(std::move(key))).entry.id;
    }
    return ids;
}

void testKeyherd(benchmark::State &state)
{
    const LoopbackProvider provider({.answer = answer, .after = latency, .closes = false});
    TestVault vault;
    const QList<KeyId> ids = addKeys(vault, provider.url() + u"/v1"_s);
    TestQueue queue(vault.service(), vault.catalogue(), vault.clock());
    for (auto _ : state) {
        QFuture<TestedKey> tests = queue.test(ids, {.parallel = parallel});
        tests.waitForFinished();
        if (tests.resultCount() != keyCount || provider.requests() % keyCount != 0)
            state.SkipWithError("not each key was tested once");
    }
}
BENCHMARK(testKeyherd)->Name("test-1000-keys/keyherd")->Iterations(1)->UseRealTime()->Unit(benchmark::kMillisecond);

void testLimit(benchmark::State &state)
{
    for (auto _ : state)
        state.SetIterationTime(std::chrono::duration<double>(latency).count() * keyCount / parallel);
}
BENCHMARK(testLimit)
    ->Name("test-1000-keys/latency-alone")
    ->Iterations(1)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

} // namespace

} // namespace keyherd::bench

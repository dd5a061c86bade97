// SPDX-License-Identifier: GPL-3.0-or-later
// Recognising a pasted key beside one pass of all regular expressions over it.
#include "providers/Catalogue.h"
#include "providers/Recognition.h"

#include <benchmark/benchmark.h>

namespace keyherd::bench {

namespace {

const QByteArray &pasted()
{
    static const QByteArray key = QByteArray("sk-ant-api03-") + QByteArray("made-up-").repeated(11) + "madeAA";
    return key;
}

void recogniseKeyherd(benchmark::State &state)
{
    const Catalogue catalogue = Catalogue::builtIn();
    for (auto _ : state)
        benchmark::DoNotOptimize(recognise(catalogue, pasted()));
}
BENCHMARK(recogniseKeyherd)->Name("recognise/keyherd");

void recognisePatterns(benchmark::State &state)
{
    const Catalogue catalogue = Catalogue::builtIn();
    for (auto _ : state) {
        const QString text = QString::fromLatin1(pasted());
        int fitting = 0;
        for (const Provider &provider : catalogue.providers()) {
            for (const KeyFamily &family : provider.families)
                fitting += family.pattern.match(text).hasMatch() ? 1 : 0;
        }
        benchmark::DoNotOptimize(fitting);
    }
}
BENCHMARK(recognisePatterns)->Name("recognise/bare-patterns");

} // namespace

} // namespace keyherd::bench

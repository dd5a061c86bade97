// SPDX-License-Identifier: GPL-3.0-or-later
// Typing into the search over 100,000 keys, beside looking through as many texts and nothing more, and beside one frame at 60 Hz.
#include "models/KeyFilterModel.h"
#include "models/KeyTableModel.h"
#include "providers/Catalogue.h"

#include <benchmark/benchmark.h>

#include <chrono>

using namespace Qt::StringLiterals;

namespace keyherd::bench {

namespace {

constexpr int keyCount = 100'000;
constexpr double frameSeconds = 1.0 / 60;

QList<KeyEntry> manyKeys(const Catalogue &catalogue)
{
    QList<KeyEntry> keys;
    keys.reserve(keyCount);
    for (int number = 0; number < keyCount; ++number) {
        KeyEntry entry{KeyId(number + 1), Uuid::random(),
                       catalogue.providers().at(number % catalogue.providers().size()).id};
        entry.attributes.name = u"key of project %1"_s.arg(number);
        entry.attributes.masked = u"sk-…%1"_s.arg(number % 10'000, 4, 10, QChar(u'0'));
        keys.append(std::move(entry));
    }
    return keys;
}

const QString words[] = {u"p"_s, u"pr"_s, u"project 7"_s, u"project 77"_s};

void filterKeyherd(benchmark::State &state)
{
    const Catalogue catalogue = Catalogue::builtIn();
    KeyTableModel keys(catalogue);
    keys.setEntries(manyKeys(catalogue));
    KeyFilterModel shown(keys);
    std::size_t next = 0;
    for (auto _ : state) {
        shown.setSearch(words[next++ % std::size(words)]);
        benchmark::DoNotOptimize(shown.rowCount());
    }
}
BENCHMARK(filterKeyherd)->Name("filter-100000/keyherd")->Unit(benchmark::kMillisecond);

void filterLoop(benchmark::State &state)
{
    const Catalogue catalogue = Catalogue::builtIn();
    KeyTableModel keys(catalogue);
    keys.setEntries(manyKeys(catalogue));
    std::size_t next = 0;
    for (auto _ : state) {
        const QByteArray word = words[next++ % std::size(words)].toUtf8();
        int fitting = 0;
        for (int row = 0; row < keyCount; ++row)
            fitting += keys.searchText(row).contains(word) ? 1 : 0;
        benchmark::DoNotOptimize(fitting);
    }
}
BENCHMARK(filterLoop)->Name("filter-100000/bare-contains")->Unit(benchmark::kMillisecond);

void filterFrame(benchmark::State &state)
{
    for (auto _ : state)
        state.SetIterationTime(frameSeconds);
}
BENCHMARK(filterFrame)
    ->Name("filter-100000/frame-at-60-Hz")
    ->UseManualTime()
    ->Iterations(10)
    ->Unit(benchmark::kMillisecond);

} // namespace

} // namespace keyherd::bench

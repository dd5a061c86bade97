// SPDX-License-Identifier: GPL-3.0-or-later
// On a machine that does other things too: --benchmark_repetitions=5 --benchmark_enable_random_interleaving=true
#include "Ratios.h"

#include <QCoreApplication>
#ifdef QT_WIDGETS_LIB
#  include <QApplication>
using Application = QApplication;
#else
using Application = QCoreApplication;
#endif

#include <sodium.h>

int main(int argc, char *argv[])
{
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    qputenv("QT_QPA_PLATFORM", "offscreen"); // no window is shown
    const Application application(argc, argv);
    if (sodium_init() < 0)
        return 1;
    keyherd::bench::Ratios ratios;
    benchmark::RunSpecifiedBenchmarks(&ratios);
    return ratios.isComplete() ? 0 : 1;
}

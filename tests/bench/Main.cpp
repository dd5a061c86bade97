// SPDX-License-Identifier: GPL-3.0-or-later
#include "Ratios.h"

#include <QCoreApplication>
#ifdef QT_WIDGETS_LIB
#include <QApplication>
using Application = QApplication;
#else
using Application = QCoreApplication;
#endif

#include <sodium.h>

int main(int argc, char *argv[])
{
    benchmark::Initialize(&argc, argv);
    Application application(argc, argv);
    if (sodium_init() < 0)
        return 1;
    keyherd::bench::Ratios ratios;
    benchmark::RunSpecifiedBenchmarks(&ratios);
    return 0;
}

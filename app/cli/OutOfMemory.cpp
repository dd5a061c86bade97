// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/OutOfMemory.h"

#include <QByteArray>
#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <new>

namespace keyherd {

namespace {

QByteArray &sentence()
{
    static QByteArray text;
    return text;
}

[[noreturn]] void end()
{
    try {
        if (const auto thrown = std::current_exception())
            std::rethrow_exception(thrown);
    } catch (const std::bad_alloc &) {
        std::fputs(sentence().constData(), stderr);
        std::_Exit(1);
    } catch (...) {
    }
    std::abort();
}

} // namespace

void sayWhenMemoryRunsOut()
{
    sentence() =
        QCoreApplication::translate("Main", "keyherd: the memory is used up; close other programs and try again")
            .toLocal8Bit()
        + '\n';
    std::set_terminate(end);
}

} // namespace keyherd

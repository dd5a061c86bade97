// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Interrupts.h"

#include <array>
#include <csignal>

namespace keyherd {

namespace {

#ifdef SIGHUP
constexpr std::array requests = {SIGINT, SIGTERM, SIGHUP};
#else
constexpr std::array requests = {SIGINT, SIGTERM};
#endif

// For the signal handler, which can be given nothing.
volatile std::sig_atomic_t noted = 0;

void note(int signal)
{
    noted = 1;
    std::signal(signal, SIG_DFL);
}

} // namespace

Interrupts::Interrupts()
{
    noted = 0;
    for (const int signal : requests)
        std::signal(signal, note);
}

Interrupts::~Interrupts()
{
    for (const int signal : requests)
        std::signal(signal, SIG_DFL);
}

bool Interrupts::happened() const
{
    return noted != 0;
}

} // namespace keyherd

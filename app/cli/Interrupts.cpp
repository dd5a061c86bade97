// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Interrupts.h"

#include <array>
#include <atomic>
#include <csignal>

#ifndef _WIN32
#  include <cerrno>
#  include <unistd.h>
#endif

namespace keyherd {

namespace {

#ifdef SIGHUP
constexpr std::array requests = {SIGINT, SIGTERM, SIGHUP};
#else
constexpr std::array requests = {SIGINT, SIGTERM};
#endif

// For the signal handler, which can be given nothing.
std::atomic<int> noted = 0;
static_assert(std::atomic<int>::is_always_lock_free);

#ifdef _WIN32

void wake()
{
    noted.notify_all();
}

#else

// Whoever waits reads from a pipe: few calls are allowed in a handler, and writing is one of them (signal-safety(7)).
std::array<int, 2> wakeUp = {-1, -1};

void wake()
{
    const int before = errno;
    const char byte = 0;
    [[maybe_unused]] const auto written = write(wakeUp[1], &byte, 1);
    errno = before;
}

#endif

void note(int signal)
{
    noted = 1;
    std::signal(signal, SIG_DFL);
    wake();
}

} // namespace

Interrupts::Interrupts()
{
    noted = 0;
#ifndef _WIN32
    if (pipe(wakeUp.data()) != 0)
        wakeUp = {-1, -1};
#endif
    for (const int signal : requests)
        std::signal(signal, note);
}

Interrupts::~Interrupts()
{
    for (const int signal : requests)
        std::signal(signal, SIG_DFL);
#ifndef _WIN32
    for (int &end : wakeUp) {
        close(end);
        end = -1;
    }
#endif
}

bool Interrupts::happened() const
{
    return noted != 0;
}

void Interrupts::wait() const
{
#ifdef _WIN32
    noted.wait(0);
#else
    char byte = 0;
    while (!happened() && (read(wakeUp[0], &byte, 1) >= 0 || errno == EINTR)) {
    }
#endif
}

} // namespace keyherd

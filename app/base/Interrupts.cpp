// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Interrupts.h"

#include <QtGlobal>

#include <array>
#include <atomic>
#include <csignal>

#ifdef _WIN32
#  include <semaphore>
#else
#  include <cerrno>
#  include <fcntl.h>
#  include <poll.h>
#  include <unistd.h>
#endif

namespace keyherd {

namespace {

#ifdef SIGHUP
constexpr std::array requests = {SIGINT, SIGTERM, SIGHUP};
#else
constexpr std::array requests = {SIGINT, SIGTERM};
#endif

bool isHangUp([[maybe_unused]] int signal)
{
#ifdef SIGHUP
    return signal == SIGHUP;
#else
    return false;
#endif
}

// For the signal handler, which can be given nothing.
std::atomic<int> noted = 0;
static_assert(std::atomic<int>::is_always_lock_free);

#ifdef _WIN32

// There, handlers run on threads of their own.
std::counting_semaphore<> woken(0);

void wake()
{
    woken.release();
}

#else

// Whoever waits looks at a pipe: few calls are allowed in a handler, and writing is one of them (signal-safety(7)).
std::array<int, 2> wakeUp = {-1, -1};

void wake()
{
    const int before = errno;
    const char byte = 0;
    [[maybe_unused]] const auto written = write(wakeUp[1], &byte, 1);
    errno = before;
}

void openPipe()
{
    if (pipe(wakeUp.data()) != 0)
        qFatal("the system has no pipe left");
    for (const int end : wakeUp)
        fcntl(end, F_SETFD, FD_CLOEXEC);
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
    openPipe();
#endif
    for (const int signal : requests) {
        const auto before = std::signal(signal, note);
        // nohup(1) says that the program is to outlive its terminal.
        if (before == SIG_IGN && isHangUp(signal))
            std::signal(signal, SIG_IGN);
    }
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

int Interrupts::descriptor() const
{
#ifdef _WIN32
    return -1;
#else
    return wakeUp[0];
#endif
}

void Interrupts::wait() const
{
    while (!happened())
        wait(std::chrono::hours(1));
}

void Interrupts::wait(std::chrono::milliseconds atMost) const
{
    if (happened())
        return;
#ifdef _WIN32
    [[maybe_unused]] const bool wasWoken = woken.try_acquire_for(atMost);
#else
    // A signal ends it too.
    pollfd end = {wakeUp[0], POLLIN, 0};
    poll(&end, 1, static_cast<int>(atMost.count()));
#endif
}

} // namespace keyherd

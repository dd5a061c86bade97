// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace keyherd {

/// While one of these lives, Ctrl-C, the request to end and a terminal that goes away are only noted, so that what is under way can stop in order. A second time
/// they end the program as ever. One at a time, on the main thread.
class Interrupts
{
public:
    Interrupts();
    ~Interrupts();
    Interrupts(const Interrupts &) = delete;
    Interrupts &operator=(const Interrupts &) = delete;

    [[nodiscard]] bool happened() const;
    /// For an event loop: can be read from once it happened. -1 on Windows, which has no such thing for it.
    [[nodiscard]] int descriptor() const;
    /// Until it happens.
    void wait() const;
    /// The same, for no longer than this; it may end earlier for no reason.
    void wait(std::chrono::milliseconds atMost) const;
};

} // namespace keyherd

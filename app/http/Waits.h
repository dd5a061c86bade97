// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/Limits.h"

#include <QTimer>

#include <array>
#include <chrono>
#include <list>

namespace keyherd::http {

/// What a connection waits for from its client.
enum class Wait {
    None,   ///< nothing: a request is being answered, for as long as that takes
    Silent, ///< the same, but the client sends no more and may be gone
    RestOfHeader,
    RestOfBody,
    Idle,    ///< the next request
    Reading, ///< that the client takes its answer
    Leaving, ///< that the client goes
};

/// Who waits for what since when, for all connections of a server, with one timer. Since each thing may take the same time for all, whoever began first is
/// due first: to wait for something else costs the same with ten connections and ten thousand, and mostly no call of the system.
class Waits
{
public:
    using Clock = std::chrono::steady_clock;

    /// Somebody who waits; takes himself out when he is destroyed.
    class Waiter
    {
    public:
        explicit Waiter(Waits &waits);
        virtual ~Waiter();
        Waiter(const Waiter &) = delete;
        Waiter &operator=(const Waiter &) = delete;

        [[nodiscard]] Wait wait() const { return m_wait; }

    protected:
        /// Begins now, also if it is the same as before.
        void waitFor(Wait wait) { m_waits.put(*this, wait); }
        /// The time for `wait` is over; he waits for nothing now.
        virtual void waitedTooLong(Wait wait) = 0;

    private:
        friend class Waits;

        Waits &m_waits;
        Wait m_wait = Wait::None;
        Clock::time_point m_since;
        std::list<Waiter *>::iterator m_place;
    };

    explicit Waits(const Limits &limits);

    /// Who waits longest for it, if he has for at least so long; null: nobody.
    [[nodiscard]] Waiter *longest(Wait wait, std::chrono::milliseconds forSoLong = {}) const;
    [[nodiscard]] std::chrono::milliseconds allowed(Wait wait) const { return m_allowed[index(wait)]; }

private:
    static constexpr std::size_t index(Wait wait) { return static_cast<std::size_t>(wait); }
    void put(Waiter &waiter, Wait wait);
    void wakeAt(Clock::time_point due);
    void look();

    std::array<std::chrono::milliseconds, 7> m_allowed;
    std::array<std::list<Waiter *>, 7> m_waiting;
    QTimer m_timer;
    Clock::time_point m_wakesAt;
};

} // namespace keyherd::http

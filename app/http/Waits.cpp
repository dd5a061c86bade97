// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/Waits.h"

#include <algorithm>

namespace keyherd::http {

namespace {

// A client needs no more to read its last answer.
constexpr std::chrono::milliseconds forLeaving{1'000};

} // namespace

Waits::Waiter::Waiter(Waits &waits) : m_waits(waits)
{
    auto &idlers = m_waits.m_waiting[index(Wait::None)];
    m_place = idlers.insert(idlers.end(), this);
}

Waits::Waiter::~Waiter()
{
    m_waits.m_waiting[index(m_wait)].erase(m_place);
}

Waits::Waits(const Limits &limits)
    : m_allowed{std::chrono::milliseconds::zero(),
                limits.forSilent,
                limits.forHeader,
                limits.forBody,
                limits.idle,
                limits.forReading,
                std::min(limits.forReading, forLeaving)}
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
}

Waits::Waiter *Waits::longest(Wait wait, std::chrono::milliseconds forSoLong) const
{
    const auto &waiting = m_waiting[index(wait)];
    if (waiting.empty() || Clock::now() - waiting.front()->m_since < forSoLong)
        return nullptr;
    return waiting.front();
}

void Waits::put(Waiter &waiter, Wait wait)
{
    auto &to = m_waiting[index(wait)];
    to.splice(to.end(), m_waiting[index(waiter.m_wait)], waiter.m_place);
    waiter.m_wait = wait;
    if (wait == Wait::None)
        return;
    waiter.m_since = Clock::now();
    wakeAt(waiter.m_since + allowed(wait));
}

// A timer that rings too early costs less than one that is set for every request.
void Waits::wakeAt(Clock::time_point due)
{
    if (m_timer.isActive() && m_wakesAt <= due)
        return;
    m_wakesAt = due;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(due - Clock::now());
    m_timer.start(std::max(left, std::chrono::milliseconds(1)));
}

void Waits::look()
{
    const Clock::time_point now = Clock::now();
    for (std::size_t wait = index(Wait::Silent); wait < m_waiting.size(); ++wait) {
        auto &waiting = m_waiting[wait];
        while (!waiting.empty() && waiting.front()->m_since + m_allowed[wait] <= now) {
            Waiter &waiter = *waiting.front();
            put(waiter, Wait::None);
            waiter.waitedTooLong(static_cast<Wait>(wait));
        }
        if (!waiting.empty())
            wakeAt(waiting.front()->m_since + m_allowed[wait]);
    }
}

} // namespace keyherd::http

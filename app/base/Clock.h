// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace keyherd {

/// A moment, in UTC, to the millisecond. The form in which the vault keeps time.
using Moment = std::chrono::sys_time<std::chrono::milliseconds>;

/// The time of day, injected so that tests decide it. Callable from any thread.
/// Order never rests on it: clocks jump. Intervals are measured with QElapsedTimer or QDeadlineTimer.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Moment now() const = 0;
};

/// The system's clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Moment now() const override;
};

/// Milliseconds since 1970, as the vault stores moments.
[[nodiscard]] constexpr qint64 toMilliseconds(Moment moment)
{
    return moment.time_since_epoch().count();
}
[[nodiscard]] constexpr Moment fromMilliseconds(qint64 milliseconds)
{
    return Moment(std::chrono::milliseconds(milliseconds));
}

[[nodiscard]] QDateTime toDateTime(Moment moment);
[[nodiscard]] Moment toMoment(const QDateTime &dateTime);
/// ISO 8601 in UTC with milliseconds, `2026-11-20T09:30:00.000Z`.
[[nodiscard]] QString toIsoText(Moment moment);

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/DueTests.h"

#include <QHash>

#include <algorithm>

namespace keyherd {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds soonAgain = std::chrono::hours(1);

milliseconds jitter(const KeyEntry &entry, const TestOutcome &last, milliseconds interval)
{
    const qint64 tenth = interval.count() / 10;
    if (tenth == 0)
        return milliseconds(0);
    const size_t drawn = qHash(entry.uuid.bytes(), qHash(toMilliseconds(last.checkedAt)));
    return milliseconds(static_cast<qint64>(drawn % static_cast<size_t>(2 * tenth + 1)) - tenth);
}

Moment dueAt(const KeyEntry &entry, Moment now, milliseconds interval)
{
    if (!entry.lastTest)
        return now;
    const TestOutcome &last = *entry.lastTest;
    // A test from the future was made by a clock that has been set back since.
    if (last.checkedAt > now)
        return now;
    const milliseconds wait = saysNothingOfKey(last.status) ? std::min(interval, soonAgain) : interval;
    return last.checkedAt + wait + jitter(entry, last, wait);
}

} // namespace

DueTests dueTests(const QList<KeyEntry> &entries, Moment now, milliseconds interval)
{
    DueTests due;
    for (const KeyEntry &entry : entries) {
        if (!entry.active || entry.damage)
            continue;
        const Moment at = dueAt(entry, now, interval);
        if (at <= now)
            due.now.append(entry.id);
        else
            due.next = due.next ? std::min(*due.next, at) : at;
    }
    return due;
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/TestSchedule.h"

#include "base/Clock.h"
#include "base/Observe.h"
#include "connect/DueTests.h"
#include "vault/VaultService.h"

#include <algorithm>

using std::chrono::milliseconds;

namespace keyherd {

namespace {

constexpr milliseconds longestSleep = std::chrono::hours(1);

} // namespace

TestSchedule::TestSchedule(VaultService &vault, TestQueue &queue, const Clock &clock, QObject *parent)
    : QObject(parent), m_vault(vault), m_queue(queue), m_clock(clock)
{
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_wake, &QTimer::timeout, this, &TestSchedule::look);
    connect(&m_tests, &QFutureWatcherBase::finished, this, &TestSchedule::finish);
    connect(&m_vault, &VaultService::lockedChanged, this, [this](bool locked) {
        if (locked)
            m_tests.cancel();
        else
            look();
    });
}

void TestSchedule::setInterval(milliseconds interval, TestOptions options)
{
    m_interval = interval;
    m_options = options;
    m_wake.stop();
    if (interval == milliseconds(0))
        m_tests.cancel();
    else
        look();
}

void TestSchedule::look()
{
    if (m_interval == milliseconds(0) || m_looking || m_tests.isRunning())
        return;
    m_looking = true;
    observe(m_vault.keys(), this, [this](const QFuture<Result<QList<KeyEntry>>> &listed) {
        m_looking = false;
        // A locked vault is looked at again when it is unlocked.
        if (m_interval == milliseconds(0) || listed.resultCount() == 0 || !listed.result())
            return;
        const DueTests due = dueTests(*listed.result(), m_clock.now(), m_interval);
        if (due.now.isEmpty())
            wakeAt(due.next);
        else
            start(due.now);
    });
}

void TestSchedule::start(const QList<KeyId> &due)
{
    m_tests.setFuture(m_queue.test(due, m_options));
}

void TestSchedule::finish()
{
    const QList<TestedKey> results = m_tests.future().results();
    for (const TestedKey &key : results) {
        if (key.turnedInvalid)
            Q_EMIT turnedInvalid(key);
    }
    Q_EMIT tested(static_cast<int>(results.size()));
    if (m_interval == milliseconds(0) || m_tests.isCanceled())
        return;
    // Keys that could not be tested at all would be due again at once.
    const bool inVain = std::ranges::all_of(results, [](const TestedKey &key) { return key.error.has_value(); });
    if (inVain)
        wakeAt({});
    else
        look();
}

void TestSchedule::wakeAt(std::optional<Moment> next)
{
    const milliseconds left = next ? std::max(*next - m_clock.now(), milliseconds(1000)) : longestSleep;
    m_wake.start(std::min(left, longestSleep));
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connect/TestQueue.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace keyherd {

class VaultService;

/// Tests keys again and again, each once in an interval, while the vault is unlocked. Off until it is given one. Lives on a thread
/// with an event loop; wakes up when a test is due, and at least every hour, as clocks jump and computers sleep.
class TestSchedule : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the schedule.
    TestSchedule(VaultService &vault, TestQueue &queue, const Clock &clock, QObject *parent = nullptr);

    /// Zero: no regular tests; those under way are cancelled.
    void setInterval(std::chrono::milliseconds interval, TestOptions options = {});
    [[nodiscard]] std::chrono::milliseconds interval() const { return m_interval; }

Q_SIGNALS:
    /// A key that used to work was refused by its provider. Once for each time it happens.
    void turnedInvalid(const TestedKey &key);
    /// A round of tests is over.
    void tested(int keys);

private:
    void look();
    void start(const QList<KeyId> &due);
    void finish();
    void wakeAt(std::optional<Moment> next);

    VaultService &m_vault;
    TestQueue &m_queue;
    const Clock &m_clock;
    std::chrono::milliseconds m_interval{0};
    TestOptions m_options;
    QTimer m_wake;
    QFutureWatcher<TestedKey> m_tests;
    bool m_looking = false;
};

} // namespace keyherd

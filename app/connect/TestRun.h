// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connect/ConnectionTester.h"
#include "connect/TestQueue.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <deque>

namespace keyherd {

class HostLimits;

/// One call of TestQueue under way. Lives on the network thread; deletes itself when all keys are done or it was cancelled.
///
/// A key passes through: to be opened; ready, its secret in memory; sent; answered, waiting to be recorded with all others that answered
/// meanwhile; reported. Secrets are opened ahead of need, so that no connection waits for the vault, and only as many as there are connections.
class TestRun : public QObject
{
    Q_OBJECT

public:
    TestRun(VaultService &vault, ConnectionTester &tester, HostLimits &limits, QPromise<TestedKey> promise,
            QList<KeyId> keys, TestOptions options, QObject *parent);
    void start();

Q_SIGNALS:
    /// A server may have room for other runs.
    void madeRoom();

public Q_SLOTS:
    /// Starts what may be started.
    void goOn();

private:
    /// A key that is tested again, because its provider said when that can help.
    struct Later
    {
        KeyId id;
        QDeadlineTimer from;
    };

    void openMore();
    void open(KeyId id);
    void sendMore();
    void send(TestSubject subject);
    void answered(const KeyEntry &entry, const QString &server, const TestOutcome &outcome);
    [[nodiscard]] bool putOff(KeyId id, const TestOutcome &outcome);
    void noteFor(const QString &server, const TestOutcome &outcome);
    void recordMore();
    void report(const TestedKey &tested);
    void wakeLater();
    void finishIfDone();
    void cancel();

    VaultService &m_vault;
    ConnectionTester &m_tester;
    HostLimits &m_limits;
    QPromise<TestedKey> m_promise;
    QFutureWatcher<TestedKey> m_cancelled;
    TestOptions m_options;
    qsizetype m_parallel;
    qsizetype m_total;

    std::deque<KeyId> m_toOpen;
    qsizetype m_opening = 0;
    std::deque<TestSubject> m_ready;
    QHash<KeyId, QFuture<Result<TestOutcome>>> m_sent;
    QList<Later> m_later;
    QHash<KeyId, std::chrono::milliseconds> m_waited; ///< of keys that are or were tested again
    QList<TestedKey> m_toRecord;
    bool m_recording = false;
    bool m_finished = false;
    int m_reported = 0;
    QTimer m_wake;
};

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connect/ConnectionTester.h"
#include "connect/TestQueue.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

namespace keyherd {

/// One call of TestQueue under way. Lives on the network thread; deletes itself when all keys are done or it was cancelled.
class TestRun : public QObject
{
    Q_OBJECT

public:
    TestRun(VaultService &vault, ConnectionTester &tester, QPromise<TestedKey> promise, QList<KeyId> keys,
            TestOptions options, QObject *parent);
    void start();

private:
    void startMore();
    void open(KeyId id);
    void send(TestSubject subject);
    void record(const TestedKey &tested);
    void report(const TestedKey &tested);
    void settle();
    void cancel();

    VaultService &m_vault;
    ConnectionTester &m_tester;
    QPromise<TestedKey> m_promise;
    QFutureWatcher<TestedKey> m_cancelled;
    QList<KeyId> m_keys;
    TestOptions m_options;
    QList<QFuture<Result<TestOutcome>>> m_underWay;
    qsizetype m_next = 0;
    qsizetype m_open = 0; ///< started and not settled
    int m_done = 0;
};

} // namespace keyherd

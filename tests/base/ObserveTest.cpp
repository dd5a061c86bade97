// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Observe.h"

#include <QPromise>
#include <QTest>
#include <QThread>

#include <memory>

using namespace keyherd;

class ObserveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theResultArrivesOnTheReceiversThread()
    {
        QPromise<int> promise;
        promise.start();
        QObject receiver;
        int seen = 0;
        QThread *thread = nullptr;
        observe(promise.future(), &receiver, [&](const QFuture<int> &future) {
            seen = future.result();
            thread = QThread::currentThread();
        });
        const std::unique_ptr<QThread> worker(QThread::create([&] {
            promise.addResult(7);
            promise.finish();
        }));
        worker->start();
        QTRY_COMPARE(seen, 7);
        QVERIFY(thread == QThread::currentThread());
        QVERIFY(worker->wait());
    }

    void aFutureFinishedBeforeIsSeenToo()
    {
        QObject receiver;
        int seen = 0;
        QPromise<int> promise;
        promise.start();
        promise.addResult(7);
        promise.finish();
        observe(promise.future(), &receiver, [&](const QFuture<int> &future) { seen = future.result(); });
        QTRY_COMPARE(seen, 7);
    }

    void nothingIsCalledOnceTheReceiverIsGone()
    {
        QPromise<int> promise;
        promise.start();
        bool called = false;
        auto receiver = std::make_unique<QObject>();
        observe(promise.future(), receiver.get(), [&](const QFuture<int> &) { called = true; });
        receiver.reset();
        promise.addResult(7);
        promise.finish();
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void aCancelledFutureFinishesWithoutAResult()
    {
        QPromise<int> promise;
        promise.start();
        QObject receiver;
        int results = -1;
        observe(promise.future(), &receiver,
                [&](const QFuture<int> &future) { results = static_cast<int>(future.resultCount()); });
        promise.future().cancel();
        promise.finish();
        QTRY_COMPARE(results, 0);
    }

    void nothingIsLeftOnTheReceiverAfterwards()
    {
        QPromise<int> promise;
        promise.start();
        QObject receiver;
        observe(promise.future(), &receiver, [](const QFuture<int> &) {});
        promise.finish();
        QTRY_VERIFY(receiver.children().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ObserveTest)
#include "ObserveTest.moc"

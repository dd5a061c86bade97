// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/TestQueue.h"
#include "support/network/LoopbackProvider.h"
#include "support/vault/TestVault.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

const QByteArray good = R"({"object": "list", "data": [{"id": "model-1"}]})";

} // namespace

class TestQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_vault = std::make_unique<TestVault>();
        valueOf(m_vault->service().setPolicy(ProviderId(u"openai"_s), SelectionPolicy::Pool));
        m_queue = std::make_unique<TestQueue>(m_vault->service(), m_vault->catalogue(), m_vault->clock());
    }

    void cleanup()
    {
        m_queue.reset();
        m_vault.reset();
    }

    void aHundredKeysAreTestedWithProgressAndNoMoreAtOnceThanAllowed()
    {
        const LoopbackProvider loopback({httpAnswer(200, good), milliseconds(5)});
        const QList<KeyId> ids = addKeys(100, loopback.url());
        QFutureWatcher<TestedKey> watcher;
        QSignalSpy progress(&watcher, &QFutureWatcherBase::progressValueChanged);
        TestOptions options;
        options.parallel = 4;
        watcher.setFuture(m_queue->test(ids, options));
        QTRY_VERIFY_WITH_TIMEOUT(watcher.isFinished(), 60'000);
        QCOMPARE(watcher.future().resultCount(), 100);
        QCOMPARE(watcher.progressMaximum(), 100);
        QCOMPARE(watcher.progressValue(), 100);
        QVERIFY(!progress.isEmpty());
        QVERIFY(loopback.mostAtOnce() <= 4);
    }

    void aResultIsInTheVaultBeforeItIsReported()
    {
        const LoopbackProvider loopback(
            {httpAnswer(401, R"({"error": {"code": "invalid_api_key", "message": "No such key"}})")});
        const QList<KeyId> ids = addKeys(1, loopback.url());
        QFuture<TestedKey> testing = m_queue->test(ids, {});
        const TestedKey tested = testing.resultAt(0);
        QVERIFY(!tested.error);
        const KeyEntry entry = m_vault->entry(ids.constFirst());
        QVERIFY(entry.lastTest != nullptr);
        QCOMPARE(toText(entry.lastTest->status), "invalid"_L1);
        QCOMPARE(entry.errorCount, 1);
        QCOMPARE(entry.lastError, u"No such key"_s);
    }

    void anInactiveKeyIsReportedAndNotSentUnlessAsked()
    {
        const LoopbackProvider loopback({httpAnswer(200, good)});
        const QList<KeyId> ids = addKeys(1, loopback.url());
        KeyEdit edit;
        edit.activation = Activation::Inactive;
        valueOf(m_vault->service().edit(ids.constFirst(), std::move(edit)));
        QCOMPARE(toText(m_queue->test(ids, {}).resultAt(0).outcome.status), "inactive"_L1);
        QVERIFY(loopback.received().isEmpty());
        TestOptions options;
        options.includeInactive = true;
        QCOMPARE(toText(m_queue->test(ids, options).resultAt(0).outcome.status), "valid"_L1);
    }

    void aKeyThatIsGoneIsAnErrorAndTheOthersAreTested()
    {
        const LoopbackProvider loopback({httpAnswer(200, good)});
        QList<KeyId> ids = addKeys(2, loopback.url());
        ids.prepend(KeyId(999));
        QFuture<TestedKey> testing = m_queue->test(ids, {});
        testing.waitForFinished();
        const QList<TestedKey> results = testing.results();
        QCOMPARE(results.size(), 3);
        QCOMPARE(std::ranges::count_if(results, [](const TestedKey &one) { return one.error.has_value(); }), 1);
    }

    void aKeyIsTestedAgainOnlyWhenItsProviderSaidWhenToCome()
    {
        const LoopbackProvider loopback(
            {{httpAnswer(429, R"({"error": {"message": "slow down"}})", "Retry-After: 1\r\n")},
             {httpAnswer(200, good)}});
        const QList<KeyId> ids = addKeys(1, loopback.url());
        QElapsedTimer waited;
        waited.start();
        QCOMPARE(toText(m_queue->test(ids, {}).resultAt(0).outcome.status), "valid"_L1);
        QCOMPARE(loopback.requests(), 2);
        QVERIFY2(waited.hasExpired(1000), "it came before it was asked to");
    }

    void nothingIsSentTwiceWhereTheProviderNamedNoTime_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("too many") << 429 << QByteArray() << u"rate_limited"_s;
        QTest::newRow("too long a wait") << 429 << QByteArray("Retry-After: 3600\r\n") << u"rate_limited"_s;
        QTest::newRow("failed") << 500 << QByteArray() << u"provider_error"_s;
        QTest::newRow("refused") << 401 << QByteArray("Retry-After: 1\r\n") << u"invalid"_s;
    }

    void nothingIsSentTwiceWhereTheProviderNamedNoTime()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, header);
        QFETCH(QString, verdict);
        const LoopbackProvider loopback({httpAnswer(status, R"({"error": {"message": "no"}})", header)});
        const TestedKey tested = m_queue->test(addKeys(1, loopback.url()), {}).resultAt(0);
        QCOMPARE(QString(toText(tested.outcome.status)), verdict);
        QCOMPARE(loopback.requests(), 1);
    }

    void aServerThatAskedForPatienceIsLeftAloneByTheOtherKeysToo()
    {
        const LoopbackProvider loopback(
            {{httpAnswer(429, R"({"error": {"message": "slow down"}})", "Retry-After: 1\r\n")},
             {httpAnswer(200, good)}});
        TestOptions options;
        options.parallel = 1;
        QFuture<TestedKey> testing = m_queue->test(addKeys(3, loopback.url()), options);
        QElapsedTimer waited;
        waited.start();
        QCOMPARE(toText(testing.resultAt(0).outcome.status), "valid"_L1);
        QVERIFY2(waited.hasExpired(1000), "another key was sent before the time was over");
        testing.waitForFinished();
        QCOMPARE(loopback.requests(), 4);
    }

    void aKeyThatTurnedInvalidIsToldOnce()
    {
        const LoopbackProvider loopback(
            {{httpAnswer(200, good)}, {httpAnswer(401, R"({"error": {"code": "invalid_api_key"}})")}});
        const QList<KeyId> ids = addKeys(1, loopback.url());
        QVERIFY(!m_queue->test(ids, {}).resultAt(0).turnedInvalid);
        QVERIFY(m_queue->test(ids, {}).resultAt(0).turnedInvalid);
        QVERIFY(!m_queue->test(ids, {}).resultAt(0).turnedInvalid);
    }

    void asManyAsAllowedAreUnderWayAtOnceAndCancellingEndsThemAll()
    {
        const LoopbackProvider loopback({QByteArray()});
        TestOptions options;
        options.parallel = 64;
        QFuture<TestedKey> testing = m_queue->test(addKeys(200, loopback.url()), options);
        QTRY_COMPARE(loopback.requests(), 64);
        QElapsedTimer sinceCancel;
        sinceCancel.start();
        testing.cancel();
        testing.waitForFinished();
        qInfo("ended %lld ms after it was cancelled", static_cast<long long>(sinceCancel.elapsed()));
        QCOMPARE(testing.resultCount(), 0);
        QCOMPARE(loopback.requests(), 64);
    }

    void startingAndCancellingOverAndOverHarmsNothing()
    {
        const LoopbackProvider loopback({httpAnswer(200, good)});
        const QList<KeyId> ids = addKeys(3, loopback.url());
        for (int round = 0; round < 300; ++round) {
            QFuture<TestedKey> testing = m_queue->test(ids, {});
            if (round % 3 == 0)
                QTest::qWait(0);
            testing.cancel();
        }
        QFuture<TestedKey> last = m_queue->test(ids, {});
        last.waitForFinished();
        QCOMPARE(last.resultCount(), 3);
    }

    void endingTheQueueDuringATestWaitsForNobody()
    {
        const LoopbackProvider loopback({QByteArray()});
        QFuture<TestedKey> testing = m_queue->test(addKeys(5, loopback.url()), {});
        QTRY_VERIFY(loopback.requests() > 0);
        m_queue.reset();
        QVERIFY(testing.isFinished());
    }

private:
    [[nodiscard]] QList<KeyId> addKeys(int count, const QString &url)
    {
        QList<KeyId> ids;
        for (int number = 0; number < count; ++number) {
            NewKey key = newKey(u"openai"_s, u"key %1"_s.arg(number), number);
            key.baseUrl = url;
            ids << valueOf(m_vault->service().add(std::move(key))).entry.id;
        }
        return ids;
    }

    std::unique_ptr<TestVault> m_vault;
    std::unique_ptr<TestQueue> m_queue;
};

QTEST_GUILESS_MAIN(TestQueueTest)
#include "TestQueueTest.moc"

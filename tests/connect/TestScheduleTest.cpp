// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/TestSchedule.h"
#include "support/network/LoopbackProvider.h"
#include "support/vault/TestVault.h"

#include <QSignalSpy>
#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;
using std::chrono::hours;

namespace {

const QByteArray good = R"({"object": "list", "data": [{"id": "model-1"}]})";
const QByteArray bad = R"({"error": {"code": "invalid_api_key", "message": "No such key"}})";

} // namespace

class TestScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_vault = std::make_unique<TestVault>();
        m_queue = std::make_unique<TestQueue>(m_vault->service(), m_vault->catalogue(), m_vault->clock());
        m_schedule = std::make_unique<TestSchedule>(m_vault->service(), *m_queue, m_vault->clock());
        m_tested = std::make_unique<QSignalSpy>(m_schedule.get(), &TestSchedule::tested);
        connect(m_schedule.get(), &TestSchedule::turnedInvalid, this,
                [this](const TestedKey &key) { m_invalid.append(key.id); });
    }

    void cleanup()
    {
        m_invalid.clear();
        m_tested.reset();
        m_schedule.reset();
        m_queue.reset();
        m_vault.reset();
    }

    void nothingIsSentUntilItIsSwitchedOn()
    {
        const LoopbackProvider loopback({httpAnswer(200, good)});
        add(loopback.url());
        valueOf(m_vault->service().lock());
        valueOf(m_vault->service().unlockWithPassphrase(TestVault::passphrase()));
        testAnother();
        QCOMPARE(loopback.requests(), 0);
    }

    void aKeyIsTestedOnceInItsInterval()
    {
        const LoopbackProvider loopback({httpAnswer(200, good)});
        add(loopback.url());
        m_schedule->setInterval(hours(24));
        QVERIFY(m_tested->wait());
        m_schedule->setInterval(hours(24));
        testAnother();
        QCOMPARE(loopback.requests(), 1);
        m_vault->clock().advance(hours(27));
        m_schedule->setInterval(hours(24));
        QVERIFY(m_tested->wait());
        QCOMPARE(loopback.requests(), 2);
    }

    void aKeyThatStoppedWorkingIsToldOnce()
    {
        const LoopbackProvider loopback({{httpAnswer(200, good)}, {httpAnswer(401, bad)}});
        const KeyId id = add(loopback.url());
        for (int round = 0; round < 3; ++round) {
            m_schedule->setInterval(hours(24));
            QVERIFY(m_tested->wait());
            m_vault->clock().advance(hours(27));
        }
        QCOMPARE(loopback.requests(), 3);
        QCOMPARE(m_invalid, QList<KeyId>{id});
    }

    void unlockingStartsWhatIsDue()
    {
        const LoopbackProvider loopback({httpAnswer(200, good)});
        add(loopback.url());
        valueOf(m_vault->service().lock());
        m_schedule->setInterval(hours(24));
        valueOf(m_vault->service().unlockWithPassphrase(TestVault::passphrase()));
        QVERIFY(m_tested->wait());
        QCOMPARE(loopback.requests(), 1);
    }

    void switchedOffItStopsWhatIsUnderWay()
    {
        const LoopbackProvider loopback({QByteArray()});
        add(loopback.url());
        m_schedule->setInterval(hours(24));
        QTRY_VERIFY(loopback.requests() > 0);
        m_schedule->setInterval(std::chrono::milliseconds(0));
        QVERIFY(m_tested->wait());
        QCOMPARE(m_tested->constFirst().constFirst().toInt(), 0);
    }

private:
    /// What was started before it on the same threads has been sent when this is over.
    void testAnother()
    {
        const LoopbackProvider another({httpAnswer(200, good)});
        NewKey key = newKey(u"groq"_s, u"another"_s);
        key.baseUrl = another.url();
        const KeyId id = valueOf(m_vault->service().add(std::move(key))).entry.id;
        QCoreApplication::processEvents(); // the schedule has seen what it asked the vault for
        m_queue->test({id}, {}).waitForFinished();
        QCOMPARE(another.requests(), 1);
        valueOf(m_vault->service().remove(id));
    }

    KeyId add(const QString &url)
    {
        NewKey key = newKey(u"openai"_s, u"regular"_s);
        key.baseUrl = url;
        return valueOf(m_vault->service().add(std::move(key))).entry.id;
    }

    std::unique_ptr<TestVault> m_vault;
    std::unique_ptr<TestQueue> m_queue;
    std::unique_ptr<TestSchedule> m_schedule;
    std::unique_ptr<QSignalSpy> m_tested;
    QList<KeyId> m_invalid;
};

QTEST_GUILESS_MAIN(TestScheduleTest)
#include "TestScheduleTest.moc"

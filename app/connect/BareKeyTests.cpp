// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/BareKeyTests.h"

#include "base/Observe.h"
#include "base/Thread.h"
#include "connect/ConnectionTester.h"
#include "connect/ProviderClient.h"

#include <QPromise>
#include <QThread>

#include <deque>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr int mostAtATime = 6;

// One call under way; on the network thread, for as long as a test of it is.
class Run : public std::enable_shared_from_this<Run>
{
public:
    Run(ConnectionTester &tester, std::vector<TestSubject> subjects, std::chrono::milliseconds deadline)
        : m_tester(tester), m_deadline(deadline)
    {
        for (TestSubject &subject : subjects)
            m_waiting.push_back(std::move(subject));
        m_promise.start();
    }

    [[nodiscard]] QFuture<Result<TestOutcome>> future() const { return m_promise.future(); }

    void goOn()
    {
        if (m_promise.isCanceled())
            m_waiting.clear();
        while (!m_waiting.empty() && m_underWay < mostAtATime) {
            TestSubject subject = std::move(m_waiting.front());
            m_waiting.pop_front();
            ++m_underWay;
            observe(m_tester.test(std::move(subject), m_deadline), &m_tester,
                    [run = shared_from_this(), place = m_next++](const QFuture<Result<TestOutcome>> &ended) {
                        run->ended(place, ended);
                    });
        }
        if (m_underWay == 0)
            m_promise.finish();
    }

private:
    void ended(int place, const QFuture<Result<TestOutcome>> &outcome)
    {
        --m_underWay;
        if (outcome.resultCount() > 0)
            m_promise.addResult(outcome.result(), place);
        else
            m_promise.addResult(fail(ErrorCode::Cancelled), place);
        goOn();
    }

    ConnectionTester &m_tester;
    std::chrono::milliseconds m_deadline;
    std::deque<TestSubject> m_waiting;
    QPromise<Result<TestOutcome>> m_promise;
    int m_next = 0;
    int m_underWay = 0;
};

} // namespace

class BareKeyTests::Private
{
public:
    Private(const Catalogue &catalogue, const Clock &clock)
        : m_client(new ProviderClient(m_network)),
          m_tester(new ConnectionTester(*m_client, catalogue, clock, m_network))
    {
        m_thread.setObjectName(u"network"_s);
        m_network->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_network, &QObject::deleteLater);
        startThread(m_thread);
    }
    ~Private()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Private)

    QFuture<Result<TestOutcome>> start(std::vector<TestSubject> subjects, std::chrono::milliseconds deadline)
    {
        const auto run = std::make_shared<Run>(*m_tester, std::move(subjects), deadline);
        QMetaObject::invokeMethod(m_network, [run] { run->goOn(); });
        return run->future();
    }

private:
    QThread m_thread;
    QObject *m_network = new QObject; ///< parent of all that lives on the thread; deleted as the thread ends
    ProviderClient *m_client;
    ConnectionTester *m_tester;
};

BareKeyTests::BareKeyTests(const Catalogue &catalogue, const Clock &clock) : m_catalogue(catalogue), m_clock(clock) { }

BareKeyTests::~BareKeyTests() = default;

QFuture<Result<TestOutcome>> BareKeyTests::test(std::vector<TestSubject> subjects, std::chrono::milliseconds deadline)
{
    std::call_once(m_made, [this] { d = std::make_unique<Private>(m_catalogue, m_clock); });
    return d->start(std::move(subjects), deadline);
}

} // namespace keyherd

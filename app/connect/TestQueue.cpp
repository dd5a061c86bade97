// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/TestQueue.h"

#include "connect/ConnectionTester.h"
#include "connect/HostLimits.h"
#include "connect/NetworkThread.h"
#include "connect/ProviderClient.h"
#include "connect/TestRun.h"

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr int mostPerHost = 6;

} // namespace

class TestQueue::Private
{
public:
    Private(VaultService &vault, const Catalogue &catalogue, const Clock &clock)
        : m_vault(vault), m_client(new ProviderClient(m_network.root())),
          m_tester(new ConnectionTester(*m_client, catalogue, clock, m_network.root()))
    {
        m_network.start(u"network"_s);
    }

    void start(QPromise<TestedKey> promise, const QList<KeyId> &keys, const TestOptions &options)
    {
        auto shared = std::make_shared<QPromise<TestedKey>>(std::move(promise));
        QMetaObject::invokeMethod(m_network.root(), [this, shared, keys, options] {
            auto *run = new TestRun(m_vault, *m_tester, m_limits, std::move(*shared), keys, options, m_network.root());
            for (TestRun *other : m_network.root()->findChildren<TestRun *>(Qt::FindDirectChildrenOnly)) {
                if (other == run)
                    continue;
                QObject::connect(run, &TestRun::madeRoom, other, &TestRun::goOn);
                QObject::connect(other, &TestRun::madeRoom, run, &TestRun::goOn);
            }
            run->start();
        });
    }

private:
    VaultService &m_vault;
    HostLimits m_limits{mostPerHost}; ///< used on the thread, so it outlives it
    NetworkThread m_network;
    ProviderClient *m_client;
    ConnectionTester *m_tester;
};

TestQueue::TestQueue(VaultService &vault, const Catalogue &catalogue, const Clock &clock)
    : m_vault(vault), m_catalogue(catalogue), m_clock(clock)
{
}

TestQueue::~TestQueue() = default;

QFuture<TestedKey> TestQueue::test(QList<KeyId> keys, TestOptions options)
{
    std::call_once(m_made, [this] { d = std::make_unique<Private>(m_vault, m_catalogue, m_clock); });
    QPromise<TestedKey> promise;
    promise.start();
    const QFuture<TestedKey> future = promise.future();
    d->start(std::move(promise), keys, options);
    return future;
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Observe.h"
#include "base/Result.h"
#include "keychain/KeychainJobs.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <chrono>
#include <functional>

namespace keyherd {

/// What a call of MasterSecretStore goes through: steps that each ask the keychain one thing, under one deadline.
/// Lives on the thread of its store, which never blocks, so that the deadline holds whatever the keychain does. Deletes itself once settled.
class KeychainCall : public QObject
{
    Q_OBJECT

public:
    using Next = std::function<void(KeychainReply)>;

    KeychainCall(KeychainJobs &jobs, QObject *parent);
    ~KeychainCall() override;

    /// Asks, and goes on with the reply, unless the call was settled meanwhile.
    void ask(KeychainRequest request, Next next);
    /// Settles the call with what a reply other than Done means. `otherwise`: where the service is there and does not say.
    void failFor(const KeychainReply &reply, ErrorCode otherwise);
    /// Whether the keychain would keep an entry: writes one, reads it back, removes it. Goes on with `kept` if so, otherwise the call fails.
    void probe(std::function<void()> kept);
    void fail(Error error);

protected:
    void guard(const QFuture<void> &answer, std::chrono::milliseconds timeout);
    [[nodiscard]] bool isSettled() const { return m_settled; }
    /// Gives up the request under way and goes. Nothing of the call may be touched afterwards.
    void leave();
    virtual void answerError(Error error) = 0;

private:
    QFutureWatcher<void> m_cancelled;
    QTimer m_deadline;
    KeychainJobs &m_jobs;
    QFuture<KeychainReply> m_underWay;
    bool m_settled = false;
};

/// A call with the type of its answer.
template<typename Value>
class KeychainCallFor final : public KeychainCall
{
public:
    KeychainCallFor(KeychainJobs &jobs, QPromise<Result<Value>> promise, std::chrono::milliseconds timeout,
                    QObject *parent)
        : KeychainCall(jobs, parent), m_promise(std::move(promise))
    {
        guard(QFuture<void>(m_promise.future()), timeout);
    }

    void succeed(Result<Value> result)
    {
        if (isSettled())
            return;
        m_promise.addResult(std::move(result));
        m_promise.finish();
        leave();
    }

private:
    void answerError(Error error) override { succeed(keyherd::fail(std::move(error))); }

    QPromise<Result<Value>> m_promise;
};

} // namespace keyherd

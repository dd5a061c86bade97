// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/KeychainCall.h"

#include "base/Uuid.h"

namespace keyherd {

using namespace Qt::StringLiterals;

using Kind = KeychainRequest::Kind;
using Verdict = KeychainReply::Verdict;

KeychainCall::KeychainCall(KeychainJobs &jobs, QObject *parent) : QObject(parent), m_jobs(jobs) { }

KeychainCall::~KeychainCall()
{
    m_underWay.cancel();
}

void KeychainCall::guard(const QFuture<void> &answer, std::chrono::milliseconds timeout)
{
    connect(&m_cancelled, &QFutureWatcherBase::canceled, this, [this] { fail({ErrorCode::Cancelled}); });
    m_cancelled.setFuture(answer);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail({ErrorCode::KeychainTimedOut}); });
    m_deadline.start(timeout);
}

void KeychainCall::ask(KeychainRequest request, Next next)
{
    if (m_settled)
        return;
    m_underWay = m_jobs.run(std::move(request));
    observe(m_underWay, this, [this, next = std::move(next)](QFuture<KeychainReply> reply) {
        if (!m_settled && reply.resultCount() > 0)
            next(reply.takeResult());
    });
}

void KeychainCall::failFor(const KeychainReply &reply, ErrorCode otherwise)
{
    const QMap<ErrorField, QString> context{{ErrorField::Detail, reply.detail}};
    switch (reply.verdict) {
    case Verdict::Denied:
        return fail({ErrorCode::KeychainDenied, context});
    case Verdict::Locked:
        return fail({ErrorCode::KeychainLocked, context});
    case Verdict::Unavailable:
        return fail({ErrorCode::KeychainUnavailable, context});
    case Verdict::Done:
    case Verdict::EntryNotFound:
    case Verdict::Failed:
        break;
    }
    ask({.kind = Kind::FindService}, [this, otherwise, context](const KeychainReply &found) {
        fail({found.verdict == Verdict::Done ? otherwise : ErrorCode::KeychainUnavailable, context});
    });
}

void KeychainCall::probe(std::function<void()> kept)
{
    // A name of its own, so that programs that probe at the same time do not remove each other's entry.
    const QString account = u"probe-"_s + Uuid::random().toString();
    ask({.kind = Kind::Write, .account = account, .text = "probe"},
        [this, account, kept](const KeychainReply &written) {
            if (written.verdict != Verdict::Done)
                return failFor(written, ErrorCode::KeychainLocked);
            // Through KWallet QtKeychain 0.13 says "done" to every write.
            ask({.kind = Kind::Read, .account = account}, [this, account, kept](const KeychainReply &found) {
                if (found.verdict != Verdict::Done)
                    return failFor(found, ErrorCode::KeychainLocked);
                ask({.kind = Kind::Remove, .account = account}, [kept](const KeychainReply &) { kept(); });
            });
        });
}

void KeychainCall::fail(Error error)
{
    if (!m_settled)
        answerError(std::move(error));
}

void KeychainCall::leave()
{
    m_settled = true;
    m_underWay.cancel();
    deleteLater();
}

} // namespace keyherd

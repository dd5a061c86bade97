// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/KeychainJobs.h"

#include "base/Thread.h"

#include "base/Observe.h"
#include "base/Secret.h"
#include "base/Uuid.h"
#include "keychain/SecretService.h"

#include <QCoreApplication>
#include <QDir>
#include <QThread>

#include <qt6keychain/keychain.h>

namespace keyherd {

using namespace Qt::StringLiterals;

namespace {

using Kind = KeychainRequest::Kind;
using Verdict = KeychainReply::Verdict;

QThread *theThread = nullptr;

QSettings::Format emptyFormat()
{
    return QSettings::registerFormat(
        u"none"_s, [](QIODevice &, QSettings::SettingsMap &) { return true; },
        [](QIODevice &, const QSettings::SettingsMap &) { return false; });
}

Verdict verdictOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return Verdict::Done;
    case QKeychain::EntryNotFound:
        return Verdict::EntryNotFound;
    case QKeychain::AccessDenied:
        // Through libsecret this is "the collection is locked", through KWallet and macOS a refusal.
#ifdef Q_OS_LINUX
        return isKdeSession() ? Verdict::Denied : Verdict::Locked;
#else
        return Verdict::Denied;
#endif
    case QKeychain::AccessDeniedByUser:
        return Verdict::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Verdict::Unavailable;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return Verdict::Failed;
}

QKeychain::Job *makeJob(const KeychainRequest &request)
{
    const QString service = u"keyherd"_s;
    if (request.kind == Kind::Read)
        return new QKeychain::ReadPasswordJob(service);
    if (request.kind == Kind::Remove)
        return new QKeychain::DeletePasswordJob(service);
    auto *write = new QKeychain::WritePasswordJob(service);
    QString text = QString::fromLatin1(request.text);
    write->setTextData(text);
    wipe(text);
    return write;
}

} // namespace

KeychainJobs &KeychainJobs::ofProcess()
{
    static KeychainJobs *const jobs = startThread();
    return *jobs;
}

KeychainJobs *KeychainJobs::startThread()
{
    theThread = new QThread;
    theThread->setObjectName(u"keychain"_s);
    auto *jobs = new KeychainJobs;
    jobs->moveToThread(theThread);
    keyherd::startThread(*theThread);
    // A job that hangs in the system may hold its thread; the end of the program does not wait for it.
    qAddPostRoutine([] {
        theThread->quit();
        theThread->wait(1000);
    });
    return jobs;
}

KeychainJobs::KeychainJobs()
    : m_noSettings(QDir::tempPath() + u"/keyherd-"_s + Uuid::random().toString() + u".none"_s, emptyFormat(), this)
{
}

QFuture<KeychainReply> KeychainJobs::run(KeychainRequest request)
{
    auto pending = std::make_shared<Pending>(Pending{std::move(request), {}});
    pending->promise.start();
    QFuture<KeychainReply> future = pending->promise.future();
    QMetaObject::invokeMethod(
        this,
        [this, pending] {
            m_pending.push_back(std::move(*pending));
            startNext();
        },
        Qt::QueuedConnection);
    return future;
}

void KeychainJobs::startNext()
{
    while (!m_busy && !m_pending.empty()) {
        if (m_pending.front().promise.isCanceled()) {
            wipe(m_pending.front().request.text);
            m_pending.pop_front();
            continue;
        }
        m_busy = true;
        if (m_pending.front().request.kind == Kind::FindService)
            findService();
        else
            startJob();
    }
}

void KeychainJobs::findService()
{
    observe(findSecretService(), this, [this](const QFuture<bool> &there) {
        settle({.verdict = there.result() ? Verdict::Done : Verdict::Unavailable});
    });
}

void KeychainJobs::startJob()
{
    const KeychainRequest &request = m_pending.front().request;
    QKeychain::Job *job = makeJob(request);
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    job->setSettings(&m_noSettings);
    job->setKey(request.account);
    // Queued: the job may be deleted only after it returned from its signal.
    connect(job, &QKeychain::Job::finished, this, &KeychainJobs::finishJob, Qt::QueuedConnection);
    job->start();
}

void KeychainJobs::finishJob(QKeychain::Job *job)
{
    KeychainReply reply{.verdict = verdictOf(job->error()), .detail = job->errorString()};
    if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(job))
        reply.text = read->binaryData();
    delete job; // now the reply alone holds the text, and wiping it is effective
    settle(std::move(reply));
}

void KeychainJobs::settle(KeychainReply reply)
{
    Pending done = std::move(m_pending.front());
    m_pending.pop_front();
    wipe(done.request.text);
    if (!done.promise.isCanceled()) {
        done.promise.addResult(std::move(reply));
    } else {
        wipe(reply.text);
        if (done.request.kind == Kind::Write && reply.verdict == Verdict::Done) {
            Pending takeBack{{.kind = Kind::Remove, .account = done.request.account}, {}};
            takeBack.promise.start();
            m_pending.push_front(std::move(takeBack));
        }
    }
    done.promise.finish();
    m_busy = false;
    startNext();
}

} // namespace keyherd

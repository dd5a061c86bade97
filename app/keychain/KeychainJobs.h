// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QSettings>
#include <QString>

#include <deque>

namespace QKeychain {
class Job;
}

namespace keyherd {

/// One thing asked of the OS keychain.
struct KeychainRequest
{
    enum class Kind { Read, Write, Remove, FindService };
    Kind kind;
    QString account = {};
    QByteArray text = {}; ///< of Write; wiped when the request is done
};

/// What came of it. The texts of an entry are secret: whoever takes a reply wipes it.
struct KeychainReply
{
    enum class Verdict { Done, EntryNotFound, Denied, Locked, Unavailable, Failed };
    Verdict verdict = Verdict::Done;
    QByteArray text = {}; ///< of Read
    QString detail = {};  ///< the service's words, for the log
};

/// Hands requests to QtKeychain, one at a time.
///
/// QtKeychain queues all jobs of a process in one object that belongs for ever to the thread that first used it, and it crashes if a job
/// is deleted while it runs. So there is one KeychainJobs per process, on a thread that lives as long as the application; a job that
/// nobody waits for any more is left to finish, and what it then says is dropped. A request that was cancelled before its turn is not
/// sent. A write that succeeds after it was cancelled is taken back.
class KeychainJobs : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static KeychainJobs &ofProcess();

    /// Callable from any thread. Cancel the future to give up the request.
    [[nodiscard]] QFuture<KeychainReply> run(KeychainRequest request);

private:
    struct Pending
    {
        KeychainRequest request;
        QPromise<KeychainReply> promise;
    };

    KeychainJobs();
    static KeychainJobs *startThread();
    void startNext();
    void startJob();
    void findService();
    void finishJob(QKeychain::Job *job);
    void settle(KeychainReply reply);

    QSettings
        m_noSettings; ///< always empty: QtKeychain reads plain-text entries of its settings first, even with its fallback off
    std::deque<Pending> m_pending; ///< the front one is under way if `m_busy`
    bool m_busy = false;
};

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
// A program of its own for each state of the keychain, because libraries keep their bus connection for the life of a process.
//   keychain_driver VAULT TIMEOUT_MS COMMAND…
// Prints a line for each: `COMMAND: ok`, `COMMAND: ok LETTER` (32 times that letter was read) or `COMMAND: ErrorCode`.
//   read, write=LETTER, remove, probe    the calls of MasterSecretStore
//   cancelled-read                       gives up while the service is asked
//   abandoned-write                      a write that is given up after it was sent, while the service (KEYRING_PID) is stopped
//   stop, continue                       stops the service and lets it go on
//   new-store                            goes on with another MasterSecretStore
#include "keychain/KeychainJobs.h"
#include "keychain/MasterSecretStore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QTextStream>

#include <csignal>

using namespace keyherd;
using namespace Qt::StringLiterals;

namespace {

/// Waits in an event loop of this thread.
template<typename T>
void await(const QFuture<T> &future)
{
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    loop.exec();
}

QString nameOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::KeychainUnavailable:
        return u"KeychainUnavailable"_s;
    case ErrorCode::KeychainLocked:
        return u"KeychainLocked"_s;
    case ErrorCode::KeychainDenied:
        return u"KeychainDenied"_s;
    case ErrorCode::KeychainEntryMissing:
        return u"KeychainEntryMissing"_s;
    case ErrorCode::KeychainEntryWrong:
        return u"KeychainEntryWrong"_s;
    case ErrorCode::KeychainTimedOut:
        return u"KeychainTimedOut"_s;
    case ErrorCode::KeychainFailed:
        return u"KeychainFailed"_s;
    case ErrorCode::KeychainEntryExists:
        return u"KeychainEntryExists"_s;
    default:
        return u"another error"_s;
    }
}

QString answerOf(QFuture<Result<void>> future)
{
    await(future);
    if (future.resultCount() == 0)
        return u"cancelled"_s;
    const Result<void> result = future.takeResult();
    return result ? u"ok"_s : nameOf(result.error().code);
}

QString answerOf(QFuture<Result<Secret>> future)
{
    await(future);
    if (future.resultCount() == 0)
        return u"cancelled"_s;
    const Result<Secret> result = future.takeResult();
    if (!result)
        return nameOf(result.error().code);
    const QByteArrayView bytes = result->view();
    const bool same =
        bytes.size() == 32 && std::all_of(bytes.begin(), bytes.end(), [&](char c) { return c == bytes.front(); });
    return same ? u"ok "_s + QLatin1Char(bytes.front()) : u"ok, other bytes"_s;
}

/// Returns once the jobs' thread has handled what was queued before, and what that queued.
void passThrough(KeychainJobs &jobs)
{
    for (int round = 0; round < 3; ++round)
        QMetaObject::invokeMethod(
            &jobs, [] {}, Qt::BlockingQueuedConnection);
}

QString abandonWrite(const Uuid &vault)
{
    KeychainJobs &jobs = KeychainJobs::ofProcess();
    QFuture<KeychainReply> written =
        jobs.run({.kind = KeychainRequest::Kind::Write, .account = vault.toString(), .text = "abandoned"});
    passThrough(jobs);
    written.cancel();
    return u"ok"_s;
}

QString answerTo(MasterSecretStore &store, const Uuid &vault, const QString &command)
{
    if (command == "read"_L1)
        return answerOf(store.read(vault));
    if (command == "remove"_L1)
        return answerOf(store.remove(vault));
    if (command == "probe"_L1)
        return answerOf(store.probe());
    if (command == "cancelled-read"_L1) {
        QFuture<Result<Secret>> future = store.read(vault);
        passThrough(KeychainJobs::ofProcess());
        future.cancel();
        return answerOf(future);
    }
    if (command == "abandoned-write"_L1)
        return abandonWrite(vault);
    if (command == "stop"_L1 || command == "continue"_L1) {
        const pid_t keyring = qEnvironmentVariableIntValue("KEYRING_PID");
        return kill(keyring, command == "stop"_L1 ? SIGSTOP : SIGCONT) == 0 ? u"ok"_s : u"no such process"_s;
    }
    if (command.startsWith("write="_L1))
        return answerOf(store.write(vault, Secret::copyOf(QByteArray(32, command.back().toLatin1())).value()));
    return u"unknown command"_s;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const Result<Uuid> vault =
        Uuid::fromBytes(QByteArray::fromHex(arguments.at(1).toLatin1().replace('-', QByteArray())));
    const std::chrono::milliseconds timeout{arguments.at(2).toInt()};
    auto store = std::make_unique<MasterSecretStore>(timeout);
    QTextStream out(stdout);
    for (const QString &command : arguments.mid(3)) {
        if (command == "new-store"_L1) {
            store = std::make_unique<MasterSecretStore>(timeout);
            continue;
        }
        QElapsedTimer elapsed;
        elapsed.start();
        const QString answer = answerTo(*store, *vault, command);
        // Half a second more than allowed is a call that its time-out did not end.
        const bool late = elapsed.elapsed() > timeout.count() + 500;
        out << command << u": "_s << answer << (late ? u" LATE"_s : QString()) << Qt::endl;
    }
    return 0;
}

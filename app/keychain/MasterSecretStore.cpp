// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/MasterSecretStore.h"

#include "base/Thread.h"
#include "keychain/KeychainCall.h"
#include "keychain/KeychainText.h"
#include "keychain/SecretService.h"

#include <QThread>

namespace keyherd {

using namespace Qt::StringLiterals;

using Kind = KeychainRequest::Kind;
using Verdict = KeychainReply::Verdict;

namespace {

using ReadCall = KeychainCallFor<Secret>;
using PlainCall = KeychainCallFor<void>;
using HistoryCall = KeychainCallFor<QByteArray>;

QString historyAccount(const Uuid &vault)
{
    return vault.toString() + "/history"_L1;
}

void readEntry(ReadCall &call, const QString &account)
{
    call.ask({.kind = Kind::Read, .account = account}, [&call](KeychainReply reply) {
        if (reply.verdict == Verdict::EntryNotFound)
            return call.probe([&call] { call.fail({ErrorCode::KeychainEntryMissing}); });
        if (reply.verdict != Verdict::Done)
            return call.failFor(reply, ErrorCode::KeychainFailed);
        Result<Secret> secret = fromKeychainText(reply.text);
        wipe(reply.text);
        call.succeed(std::move(secret));
    });
}

void compareEntry(PlainCall &call, const QString &account, std::shared_ptr<Secret> expected)
{
    call.ask({.kind = Kind::Read, .account = account}, [&call, expected](KeychainReply reply) {
        if (reply.verdict != Verdict::Done)
            return call.failFor(reply, ErrorCode::KeychainFailed);
        const Result<Secret> found = fromKeychainText(reply.text);
        wipe(reply.text);
        if (!found || !found->equals(expected->view()))
            return call.fail(
                {ErrorCode::KeychainFailed, {{ErrorField::Detail, u"the entry reads back differently"_s}}});
        call.succeed({});
    });
}

void writeEntry(PlainCall &call, const QString &account, const std::shared_ptr<Secret> &secret)
{
    call.ask({.kind = Kind::Read, .account = account}, [&call, account, secret](KeychainReply reply) {
        wipe(reply.text);
        if (reply.verdict == Verdict::Done)
            return call.fail({ErrorCode::KeychainEntryExists});
        if (reply.verdict != Verdict::EntryNotFound)
            return call.failFor(reply, ErrorCode::KeychainFailed);
        Result<QByteArray> text = toKeychainText(*secret);
        if (!text)
            return call.fail(text.error());
        call.ask({.kind = Kind::Write, .account = account, .text = std::move(*text)},
                 [&call, account, secret](const KeychainReply &written) {
                     if (written.verdict != Verdict::Done)
                         return call.failFor(written, ErrorCode::KeychainLocked);
                     compareEntry(call, account, secret);
                 });
    });
}

void removeEntries(PlainCall &call, const QStringList &accounts)
{
    if (accounts.isEmpty())
        return call.succeed({});
    call.ask({.kind = Kind::Remove, .account = accounts.first()}, [&call, accounts](const KeychainReply &reply) {
        if (reply.verdict != Verdict::Done && reply.verdict != Verdict::EntryNotFound)
            return call.failFor(reply, ErrorCode::KeychainFailed);
        removeEntries(call, accounts.sliced(1));
    });
}

} // namespace

class MasterSecretStore::Private
{
public:
    explicit Private(std::chrono::milliseconds timeout) : m_timeout(timeout)
    {
        m_thread.setObjectName(u"keychain calls"_s);
        m_calls->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_calls, &QObject::deleteLater);
        startThread(m_thread);
    }
    ~Private()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Private)

    /// Runs the steps on the store's thread.
    template<typename Value, typename Steps>
    [[nodiscard]] QFuture<Result<Value>> call(Steps steps)
    {
        auto promise = std::make_shared<QPromise<Result<Value>>>();
        promise->start();
        QFuture<Result<Value>> future = promise->future();
        QMetaObject::invokeMethod(m_calls, [calls = m_calls, timeout = m_timeout, promise, steps] {
            steps(*new KeychainCallFor<Value>(KeychainJobs::ofProcess(), std::move(*promise), timeout, calls));
        });
        return future;
    }

private:
    std::chrono::milliseconds m_timeout;
    QThread m_thread;
    QObject *m_calls = new QObject; ///< parent of the calls under way; deleted as its thread ends
};

MasterSecretStore::MasterSecretStore(std::chrono::milliseconds timeout) : d(std::make_unique<Private>(timeout)) { }

MasterSecretStore::~MasterSecretStore() = default;

QFuture<Result<Secret>> MasterSecretStore::read(Uuid vault)
{
    return d->call<Secret>([account = vault.toString()](ReadCall &call) { readEntry(call, account); });
}

QFuture<Result<void>> MasterSecretStore::write(Uuid vault, Secret masterSecret)
{
    auto secret = std::make_shared<Secret>(std::move(masterSecret));
    return d->call<void>([account = vault.toString(), secret](PlainCall &call) { writeEntry(call, account, secret); });
}

QFuture<Result<void>> MasterSecretStore::remove(Uuid vault)
{
    // A locked GNOME Keyring says "done" and keeps the entry, so ask first whether it would keep one.
    return d->call<void>([accounts = QStringList{vault.toString(), historyAccount(vault)}](PlainCall &call) {
        call.probe([&call, accounts] { removeEntries(call, accounts); });
    });
}

QFuture<Result<QByteArray>> MasterSecretStore::historyEnd(Uuid vault)
{
    return d->call<QByteArray>([account = historyAccount(vault)](HistoryCall &call) {
        call.ask({.kind = Kind::Read, .account = account}, [&call](const KeychainReply &reply) {
            if (reply.verdict == Verdict::Done)
                call.succeed(reply.text);
            else if (reply.verdict == Verdict::EntryNotFound)
                call.fail({ErrorCode::KeychainEntryMissing});
            else
                call.failFor(reply, ErrorCode::KeychainFailed);
        });
    });
}

QFuture<Result<void>> MasterSecretStore::keepHistoryEnd(Uuid vault, QByteArray end)
{
    return d->call<void>([account = historyAccount(vault), end](PlainCall &call) {
        call.ask({.kind = Kind::Write, .account = account, .text = end}, [&call](const KeychainReply &reply) {
            if (reply.verdict != Verdict::Done)
                return call.failFor(reply, ErrorCode::KeychainFailed);
            call.succeed({});
        });
    });
}

QFuture<Result<void>> MasterSecretStore::probe()
{
    return d->call<void>([](PlainCall &call) { call.probe([&call] { call.succeed({}); }); });
}

QString MasterSecretStore::displayName()
{
#if defined(Q_OS_WIN)
    return u"Windows Credential Manager"_s;
#elif defined(Q_OS_MACOS)
    return u"macOS Keychain"_s;
#else
    return isKdeSession() ? u"KWallet"_s : u"GNOME Keyring"_s;
#endif
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keychain/MasterSecretStore.h"
#include "vault/VaultCore.h"
#include "vault/VaultService.h"

#include <QFileSystemWatcher>
#include <QPromise>
#include <QSemaphore>
#include <QThread>

namespace keyherd {

template<typename T>
using SharedPromise = std::shared_ptr<QPromise<T>>;

template<typename T>
SharedPromise<T> newPromise()
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    return promise;
}

template<typename T>
void keep(const SharedPromise<T> &promise, T result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

/// When the keychain learns where the history ends: after changes of keys at once; after uses of keys, of which there are many, now and then.
enum class KeepEnd { Now, Later };

/// What VaultService does on the thread of the vault. Waiting for the keychain happens outside it, so that a prompt nobody answers does not
/// keep the passphrase from opening the vault.
class VaultService::Private : public std::enable_shared_from_this<VaultService::Private>
{
public:
    Private(VaultService *service, const QString &location, const Surroundings &surroundings);

    /// Runs what is queued already, then ends the thread.
    void finish();

    template<typename Work>
    void post(Work work)
    {
        // Functors that own secrets can be moved but not copied.
        auto shared = std::make_shared<Work>(std::move(work));
        QMetaObject::invokeMethod(
            &m_context, [shared] { (*shared)(); }, Qt::QueuedConnection);
    }

    /// `work(VaultCore &)` on the vault's thread; its result in the future.
    template<typename Work>
    auto run(Work work)
    {
        using Outcome = decltype(work(std::declval<VaultCore &>()));
        auto promise = newPromise<Outcome>();
        post([this, promise, work = std::move(work)]() mutable { keep(promise, work(*m_core)); });
        return promise->future();
    }

    /// The same on the key ring of the unlocked vault.
    template<typename Work>
    auto onRing(Work work)
    {
        using Outcome = decltype(work(std::declval<KeyRing &>()));
        return run([work = std::move(work)](VaultCore &core) mutable -> Outcome {
            return core.ring().and_then([&](KeyRing *ring) { return work(*ring); });
        });
    }

    /// The same, and news of the change if there was one.
    template<typename Work>
    auto changeRing(Work work, KeepEnd keepEnd = KeepEnd::Now)
    {
        return onRing([this, work = std::move(work), keepEnd](KeyRing &ring) mutable {
            auto outcome = work(ring);
            if (outcome) {
                keepHistoryEnd(keepEnd);
                Q_EMIT m_service->keysChanged();
                if (keepEnd == KeepEnd::Now)
                    Q_EMIT m_service->keysEdited();
            }
            return outcome;
        });
    }

    /// The same for clients.
    template<typename Work>
    auto changeClients(Work work)
    {
        return onRing([this, work = std::move(work)](KeyRing &ring) {
            auto outcome = work(ring);
            if (outcome) {
                keepHistoryEnd(KeepEnd::Now);
                Q_EMIT m_service->clientsChanged();
            }
            return outcome;
        });
    }

    /// The same on the vault, for ways to unlock.
    template<typename Work>
    auto changeSlots(Work work)
    {
        return run([this, work = std::move(work)](VaultCore &core) {
            auto outcome = work(core);
            if (outcome) {
                keepHistoryEnd(KeepEnd::Now);
                Q_EMIT m_service->slotsChanged();
            }
            return outcome;
        });
    }

    void lock(const SharedPromise<Result<void>> &promise);
    void announceLocked(bool locked);
    using HandOutDone = std::function<void(Result<std::vector<Secret>>)>;
    /// Together with all that are wanted before the vault's thread comes to it. From any thread; `done` is called on the vault's.
    void handOutSoon(WantedKeys wanted, HandOutDone done);

    void create(const SharedPromise<Result<void>> &promise, const std::shared_ptr<NewVault> &how);
    void unlockWithKeychain(const SharedPromise<Result<void>> &promise);
    void confirmWithKeychain(const SharedPromise<Result<Confirmation>> &promise);
    void addKeychain(const SharedPromise<Result<SlotInfo>> &promise, const Confirmation &confirmed);

    Surroundings surroundings;
    QString path;

private:
    struct KeptEnd
    {
        Uuid account;
        HistoryEnd end;
    };

    void makeVault(const SharedPromise<Result<void>> &promise, const Uuid &uuid, const std::shared_ptr<Secret> &master,
                   const std::shared_ptr<NewVault> &how);
    void unlockWithMaster(const SharedPromise<Result<void>> &promise, const std::shared_ptr<Secret> &master,
                          const Result<QByteArray> &keptEnd);
    using MasterRead = std::function<void(Private &service, const Uuid &account, std::shared_ptr<Secret> master)>;
    /// `read` is called on the thread of the keychain; not if there is nothing to read, which the promise then says.
    template<typename T>
    void readMaster(const SharedPromise<Result<T>> &promise, const MasterRead &read);
    struct KeychainAddition
    {
        SharedPromise<Result<SlotInfo>> promise;
        Uuid account;
        Confirmation confirmed;
        bool isWritten = false; ///< the entry was made for it, and goes again if the vault does not take it
    };
    void writeMaster(KeychainAddition adding);
    void addMaster(const KeychainAddition &adding, const Secret &master);
    void follow();
    void keepHistoryEnd(KeepEnd when);
    void handOutWaiting();
    void announceUses();
    void writeUsesSoon();
    void useHistoryEnd(const Result<QByteArray> &kept);
    void tellKeychain();

    VaultService *m_service;
    std::unique_ptr<VaultCore> m_core;
    std::unique_ptr<QFileSystemWatcher> m_watcher;
    bool m_locked = true;             ///< as announced last
    std::vector<WantedKeys> m_wanted; ///< and who waits for them, in the same order
    std::vector<HandOutDone> m_waiting;
    bool m_writesUsesSoon = false;
    bool m_keepsEnd = false;         ///< the keychain that opened the vault also keeps where its history ends
    qint64 m_keptSequence = 0;       ///< what it was told last
    bool m_telling = false;          ///< it is being told
    std::optional<KeptEnd> m_toTell; ///< what it will be told next
    std::shared_ptr<QSemaphore> m_told = std::make_shared<QSemaphore>(); ///< released when it was told
    QObject m_context;
    QThread m_thread;
};

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
// Calls are posted to the thread of the vault. Waiting for the keychain happens outside it, so that a prompt nobody answers does not keep the
// passphrase from opening the vault.
#include "vault/VaultService.h"

#include "keychain/MasterSecretStore.h"
#include "vault/AuditTrail.h"
#include "vault/VaultCore.h"

#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QPromise>
#include <QThread>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

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

} // namespace

class VaultService::Private : public std::enable_shared_from_this<VaultService::Private>
{
public:
    Private(VaultService *service, const QString &location, const Surroundings &surroundings_)
        : surroundings(surroundings_), path(location), m_service(service), m_core(std::make_unique<VaultCore>(location, surroundings_))
    {
        m_context.moveToThread(&m_thread);
        m_thread.setObjectName(u"vault"_s);
        m_thread.start();
    }

    // Runs what is queued already, then ends the thread. The file is closed on the thread that opened it.
    void finish()
    {
        post([this] {
            m_watcher.reset();
            m_core.reset();
            m_context.moveToThread(nullptr);
            m_thread.quit();
        });
        m_thread.wait();
        m_service = nullptr;
    }

    template<typename Work>
    void post(Work work)
    {
        // Functors that own secrets can be moved but not copied.
        auto shared = std::make_shared<Work>(std::move(work));
        QMetaObject::invokeMethod(&m_context, [shared] { (*shared)(); }, Qt::QueuedConnection);
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
    auto changeRing(Work work)
    {
        return onRing([this, work = std::move(work)](KeyRing &ring) mutable {
            auto outcome = work(ring);
            if (outcome)
                Q_EMIT m_service->keysChanged();
            return outcome;
        });
    }

    void announceLocked(bool locked)
    {
        if (!locked && surroundings.followOthers)
            follow();
        Q_EMIT m_service->lockedChanged(locked);
    }

    [[nodiscard]] VaultCore &core() { return *m_core; }
    void create(const SharedPromise<Result<void>> &promise, const Uuid &uuid, std::shared_ptr<Secret> master,
                std::shared_ptr<NewVault> how);
    void unlockWithMaster(const SharedPromise<Result<void>> &promise, std::shared_ptr<Result<Secret>> master);

    Surroundings surroundings;
    QString path;

private:
    // Only names are watched; the file itself is never opened here, for closing it would drop SQLite's locks.
    void follow()
    {
        if (m_watcher)
            return;
        m_watcher = std::make_unique<QFileSystemWatcher>(QStringList{path});
        QObject::connect(m_watcher.get(), &QFileSystemWatcher::fileChanged, &m_context, [this] {
            const auto ring = m_core->ring();
            const auto changed = ring ? (*ring)->changedByOthers() : Result<bool>(false);
            if (!changed || *changed)
                Q_EMIT m_service->keysChanged();
        });
    }

    VaultService *m_service;
    std::unique_ptr<VaultCore> m_core;
    std::unique_ptr<QFileSystemWatcher> m_watcher;
    QObject m_context;
    QThread m_thread;
};

VaultService::VaultService(QString location, Surroundings surroundings, QObject *parent)
    : QObject(parent), d(std::make_shared<Private>(this, location, surroundings))
{
}

VaultService::~VaultService()
{
    d->finish();
}

const QString &VaultService::location() const
{
    return d->path;
}

QFuture<Result<VaultStatus>> VaultService::status()
{
    return d->run([](VaultCore &core) { return core.status(); });
}

void VaultService::Private::create(const SharedPromise<Result<void>> &promise, const Uuid &uuid, std::shared_ptr<Secret> master,
                                   std::shared_ptr<NewVault> how)
{
    auto made = promise->isCanceled() ? Result<void>(fail(ErrorCode::Cancelled))
                                      : m_core->create(uuid, master.get(), how->passphrase ? &*how->passphrase : nullptr);
    if (made) {
        announceLocked(false);
        keep(promise, std::move(made));
    } else if (master) {
        // The entry belongs to a vault that does not exist.
        surroundings.keychain.remove(uuid).then([promise, made](const QFuture<Result<void>> &) { keep(promise, made); });
    } else {
        keep(promise, std::move(made));
    }
}

QFuture<Result<void>> VaultService::create(NewVault how)
{
    auto promise = newPromise<Result<void>>();
    auto shared = std::make_shared<NewVault>(std::move(how));
    d->post([promise, shared, d = d.get()] {
        if (const auto absent = d->core().checkAbsent(); !absent)
            return keep(promise, absent);
        if (shared->passphrase && shared->passphrase->isEmpty())
            return keep<Result<void>>(promise, fail(ErrorCode::PassphraseEmpty));
        if (!shared->keychain && !shared->passphrase)
            return keep<Result<void>>(promise, fail(ErrorCode::InvalidArgument, {{ErrorField::Field, u"slots"_s}}));
        const Uuid uuid = Uuid::random();
        if (!shared->keychain)
            return d->create(promise, uuid, nullptr, shared);
        auto master = Secret::random(32);
        auto forKeychain = master.and_then([](const Secret &secret) { return secret.clone(); });
        if (!forKeychain)
            return keep<Result<void>>(promise, fail(forKeychain.error()));
        auto kept = std::make_shared<Secret>(std::move(*master));
        d->surroundings.keychain.write(uuid, std::move(*forKeychain))
            .then([promise, uuid, kept, shared, weak = d->weak_from_this()](QFuture<Result<void>> written) {
                const auto service = weak.lock();
                const Result<void> outcome = written.isCanceled() ? fail(ErrorCode::Cancelled) : written.takeResult();
                if (!outcome || !service)
                    return keep<Result<void>>(promise, outcome ? fail(ErrorCode::Cancelled) : fail(outcome.error()));
                service->post([=, d = service.get()] { d->create(promise, uuid, kept, shared); });
            });
    });
    return promise->future();
}

void VaultService::Private::unlockWithMaster(const SharedPromise<Result<void>> &promise, std::shared_ptr<Result<Secret>> master)
{
    // A late answer after the person chose another way in changes nothing.
    if (promise->isCanceled())
        return keep<Result<void>>(promise, fail(ErrorCode::Cancelled));
    auto unlocked = master->has_value() ? m_core->unlockWithMasterSecret(**master) : Result<void>(fail(master->error()));
    if (unlocked)
        announceLocked(false);
    keep(promise, std::move(unlocked));
}

QFuture<Result<void>> VaultService::unlockWithKeychain()
{
    auto promise = newPromise<Result<void>>();
    d->post([promise, d = d.get()] {
        const auto account = d->core().keychainAccount();
        if (!account)
            return keep<Result<void>>(promise, fail(account.error()));
        d->surroundings.keychain.read(*account).then([promise, weak = d->weak_from_this()](QFuture<Result<Secret>> read) {
            auto master = std::make_shared<Result<Secret>>(read.isCanceled() ? Result<Secret>(fail(ErrorCode::Cancelled))
                                                                             : read.takeResult());
            if (const auto service = weak.lock())
                service->post([promise, master, d = service.get()] { d->unlockWithMaster(promise, master); });
            else
                keep<Result<void>>(promise, fail(ErrorCode::Cancelled));
        });
    });
    return promise->future();
}

QFuture<Result<void>> VaultService::unlockWithPassphrase(Secret passphrase)
{
    return d->run([d = d.get(), passphrase = std::move(passphrase)](VaultCore &core) {
        auto unlocked = core.unlockWithPassphrase(passphrase);
        if (unlocked)
            d->announceLocked(false);
        return unlocked;
    });
}

QFuture<Result<void>> VaultService::lock()
{
    return d->run([d = d.get()](VaultCore &core) -> Result<void> {
        if (!core.isLocked()) {
            core.lock();
            d->announceLocked(true);
        }
        return {};
    });
}

QFuture<Result<QList<KeyEntry>>> VaultService::keys()
{
    return d->onRing([](KeyRing &ring) { return ring.entries(); });
}

QFuture<Result<KeyEntry>> VaultService::find(QString reference)
{
    return d->onRing([reference](KeyRing &ring) { return ring.find(reference); });
}

QFuture<Result<KeyChange>> VaultService::add(NewKey key)
{
    return d->changeRing([key = std::move(key)](KeyRing &ring) mutable { return ring.add(std::move(key)); });
}

QFuture<Result<KeyChange>> VaultService::edit(KeyId id, KeyEdit edit)
{
    return d->changeRing([id, edit = std::move(edit)](KeyRing &ring) mutable { return ring.edit(id, std::move(edit)); });
}

QFuture<Result<RemovedKey>> VaultService::remove(KeyId id)
{
    return d->changeRing([id](KeyRing &ring) { return ring.remove(id); });
}

QFuture<Result<KeyEntry>> VaultService::restore(RemovedKey key)
{
    return d->changeRing([key](KeyRing &ring) { return ring.restore(key); });
}

QFuture<Result<Secret>> VaultService::handOut(KeyId id, HandOut how)
{
    return d->changeRing([id, how](KeyRing &ring) { return ring.handOut(id, how); });
}

QFuture<Result<TestSubject>> VaultService::testSubject(KeyId id)
{
    return d->onRing([id](KeyRing &ring) { return ring.testSubject(id); });
}

QFuture<Result<void>> VaultService::recordTest(KeyId id, TestOutcome outcome)
{
    return d->changeRing([id, outcome](KeyRing &ring) { return ring.recordTest(id, outcome); });
}

QFuture<Result<SelectionPolicy>> VaultService::policy(ProviderId provider)
{
    return d->onRing([provider](KeyRing &ring) { return ring.policy(provider); });
}

QFuture<Result<void>> VaultService::setPolicy(ProviderId provider, SelectionPolicy policy)
{
    return d->changeRing([provider, policy](KeyRing &ring) { return ring.setPolicy(provider, policy); });
}

QFuture<Result<QList<AuditEvent>>> VaultService::history(qint64 limit, std::optional<KeyId> key)
{
    return d->run([limit, key](VaultCore &core) {
        return core.unlockedVault().and_then([&](Vault *vault) { return AuditTrail(*vault).newest(limit, key); });
    });
}

QFuture<Result<HistoryVerdict>> VaultService::verifyHistory()
{
    return d->run([](VaultCore &core) {
        return core.unlockedVault().and_then([](Vault *vault) { return AuditTrail(*vault).verify(); });
    });
}

QFuture<Result<QList<KeyEntry>>> VaultService::damagedKeys()
{
    return d->onRing([](KeyRing &ring) { return ring.damaged(); });
}

QFuture<Result<void>> VaultService::checkPersistence()
{
    return d->run([](VaultCore &core) {
        return core.unlockedVault().and_then([](Vault *vault) { return vault->checkPersistence(); });
    });
}

} // namespace keyherd

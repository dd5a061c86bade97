// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/VaultServicePrivate.h"

#include "base/Thread.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

// Of uses of keys that the keychain may not know of yet.
constexpr qint64 greatestLag = 32;
// The keychain answered a moment ago; one that does not answer now is not worth a longer wait at the end of a program.
constexpr int tellingPatience = 2000;
constexpr std::size_t masterSecretSize = 32;

// `takeResult` in a continuation resets the future, and the promise of Qt 6.4, seeing it unfinished, runs the continuation again.
Result<Secret> copied(const Result<Secret> &secret)
{
    return secret ? secret->clone() : fail(secret.error());
}

} // namespace

VaultService::Private::Private(VaultService *service, const QString &location, const Surroundings &around)
    : surroundings(around), path(location), m_service(service), m_core(std::make_unique<VaultCore>(location, around))
{
    m_context.moveToThread(&m_thread);
    m_thread.setObjectName(u"vault"_s);
    startThread(m_thread);
}

void VaultService::Private::finish()
{
    post([this] {
        m_watcher.reset();
        m_core->writeUses();
        // The file is closed on the thread that opened it.
        m_core.reset();
        m_context.moveToThread(nullptr);
        m_thread.quit();
    });
    m_thread.wait();
    m_service = nullptr;
    if (m_telling && m_told->tryAcquire(1, tellingPatience))
        m_telling = false;
    if (m_toTell && !m_telling) {
        tellKeychain();
        static_cast<void>(m_told->tryAcquire(1, tellingPatience));
    }
}

void VaultService::Private::lock(const SharedPromise<Result<void>> &promise)
{
    if (!m_core->isLocked()) {
        m_core->lock();
        announceLocked(true);
    }
    keep(promise, Result<void>());
}

void VaultService::Private::announceLocked(bool locked)
{
    if (locked) {
        m_keepsEnd = false;
        m_watcher.reset();
    } else if (surroundings.followOthers) {
        follow();
    }
    if (std::exchange(m_locked, locked) != locked)
        Q_EMIT m_service->lockedChanged(locked);
}

// Only names are watched; the file itself is never opened here, for closing it would drop SQLite's locks.
void VaultService::Private::follow()
{
    m_watcher = std::make_unique<QFileSystemWatcher>(QStringList{path});
    QObject::connect(m_watcher.get(), &QFileSystemWatcher::fileChanged, &m_context, [this] {
        const auto ring = m_core->ring();
        const auto changed = ring ? (*ring)->changedByOthers() : Result<bool>(true);
        if (!changed || *changed) {
            Q_EMIT m_service->keysChanged();
            Q_EMIT m_service->keysEdited();
            Q_EMIT m_service->clientsChanged();
        }
    });
}

void VaultService::Private::handOutSoon(WantedKeys wanted, HandOutDone done)
{
    post([this, wanted = std::move(wanted), done = std::move(done)]() mutable {
        m_wanted.push_back(std::move(wanted));
        m_waiting.push_back(std::move(done));
        // While one commit is on its way to the disk, the next requests gather.
        if (m_wanted.size() == 1)
            post([this] { handOutWaiting(); });
    });
}

void VaultService::Private::handOutWaiting()
{
    const auto wanted = std::exchange(m_wanted, {});
    const auto waiting = std::exchange(m_waiting, {});
    const auto ring = m_core->ring();
    std::vector<Result<std::vector<Secret>>> outcomes;
    if (ring)
        outcomes = (*ring)->handOutTogether(wanted);
    else
        for (std::size_t i = 0; i < wanted.size(); ++i)
            outcomes.push_back(fail(ring.error()));
    for (std::size_t i = 0; i < waiting.size(); ++i)
        waiting[i](std::move(outcomes[i]));
    if (!ring)
        return;
    if ((*ring)->hasCountedUses())
        writeUsesSoon();
    else
        announceUses();
}

void VaultService::Private::announceUses()
{
    keepHistoryEnd(KeepEnd::Later);
    Q_EMIT m_service->keysChanged();
}

void VaultService::Private::writeUsesSoon()
{
    if (std::exchange(m_writesUsesSoon, true))
        return;
    QTimer::singleShot(std::chrono::seconds(1), &m_context, [this] {
        m_writesUsesSoon = false;
        const auto ring = m_core->ring();
        if (!ring)
            return;
        if ((*ring)->writeUses())
            announceUses();
        else
            writeUsesSoon();
    });
}

void VaultService::Private::create(const SharedPromise<Result<void>> &promise, const std::shared_ptr<NewVault> &how)
{
    if (const auto absent = m_core->checkAbsent(); !absent)
        return keep(promise, absent);
    if (how->passphrase && how->passphrase->isEmpty())
        return keep<Result<void>>(promise, fail(ErrorCode::PassphraseEmpty));
    if (!how->keychain && !how->passphrase)
        return keep<Result<void>>(promise, fail(ErrorCode::InvalidArgument, {{ErrorField::Field, u"slots"_s}}));
    const Uuid uuid = Uuid::random();
    if (!how->keychain)
        return makeVault(promise, uuid, nullptr, how);

    auto master = Secret::random(masterSecretSize);
    auto forKeychain = master.and_then([](const Secret &secret) { return secret.clone(); });
    if (!forKeychain)
        return keep<Result<void>>(promise, fail(forKeychain.error()));
    auto kept = std::make_shared<Secret>(std::move(*master));
    MasterSecretStore &keychain = surroundings.keychain;
    keychain.write(uuid, std::move(*forKeychain))
        .then([promise, uuid, kept, how, &keychain, weak = weak_from_this()](const QFuture<Result<void>> &written) {
            const Result<void> outcome = written.isCanceled() ? fail(ErrorCode::Cancelled) : written.result();
            if (!outcome)
                return keep(promise, outcome);
            if (const auto service = weak.lock())
                return service->post([=, d = service.get()] { d->makeVault(promise, uuid, kept, how); });
            static_cast<void>(keychain.remove(uuid));
            keep<Result<void>>(promise, fail(ErrorCode::Cancelled));
        });
}

void VaultService::Private::makeVault(const SharedPromise<Result<void>> &promise, const Uuid &uuid,
                                      const std::shared_ptr<Secret> &master, const std::shared_ptr<NewVault> &how)
{
    auto made =
        promise->isCanceled() ? Result<void>(fail(ErrorCode::Cancelled)) : m_core->create(uuid, master.get(), *how);
    if (made) {
        m_keepsEnd = master != nullptr;
        keepHistoryEnd(KeepEnd::Now);
        announceLocked(false);
        keep(promise, std::move(made));
    } else if (master) {
        // The entry belongs to a vault that does not exist.
        surroundings.keychain.remove(uuid).then(
            [promise, made](const QFuture<Result<void>> &) { keep(promise, made); });
    } else {
        keep(promise, std::move(made));
    }
}

template<typename T>
void VaultService::Private::readMaster(const SharedPromise<Result<T>> &promise, const MasterRead &read)
{
    const auto account = m_core->keychainAccount();
    if (!account)
        return keep<Result<T>>(promise, fail(account.error()));
    surroundings.keychain.read(*account).then(
        [promise, account = *account, read, weak = weak_from_this()](const QFuture<Result<Secret>> &answer) {
            auto master = answer.isCanceled() ? fail(ErrorCode::Cancelled) : copied(*answer.constBegin());
            const auto service = weak.lock();
            if (!service || !master)
                return keep<Result<T>>(promise, fail(master ? Error{ErrorCode::Cancelled} : master.error()));
            read(*service, account, std::make_shared<Secret>(std::move(*master)));
        });
}

// Both entries are read before anything is unlocked, so that unlocking and noticing an older file are one step.
void VaultService::Private::unlockWithKeychain(const SharedPromise<Result<void>> &promise)
{
    readMaster(promise, [promise](Private &service, const Uuid &account, const std::shared_ptr<Secret> &master) {
        const auto weak = service.weak_from_this();
        service.surroundings.keychain.historyEnd(account).then([promise, master,
                                                                weak](const QFuture<Result<QByteArray>> &history) {
            const Result<QByteArray> end = history.isCanceled() ? fail(ErrorCode::Cancelled) : history.result();
            if (const auto present = weak.lock())
                present->post([promise, master, end, d = present.get()] { d->unlockWithMaster(promise, master, end); });
            else
                keep<Result<void>>(promise, fail(ErrorCode::Cancelled));
        });
    });
}

void VaultService::Private::confirmWithKeychain(const SharedPromise<Result<Confirmation>> &promise)
{
    readMaster(promise, [promise](Private &service, const Uuid &, const std::shared_ptr<Secret> &master) {
        service.post([promise, master, d = &service] {
            keep(promise, promise->isCanceled() ? Result<Confirmation>(fail(ErrorCode::Cancelled))
                                                : d->m_core->confirmWithMasterSecret(*master));
        });
    });
}

// An entry that is there already is used if it opens nothing yet: it is never written over.
void VaultService::Private::addKeychain(const SharedPromise<Result<SlotInfo>> &promise, const Confirmation &confirmed)
{
    const auto unlocked = m_core->unlockedVault();
    if (!unlocked)
        return keep<Result<SlotInfo>>(promise, fail(unlocked.error()));
    const KeychainAddition adding{promise, (*unlocked)->uuid(), confirmed};
    surroundings.keychain.read(adding.account)
        .then([adding, weak = weak_from_this()](const QFuture<Result<Secret>> &answer) {
            auto master = answer.isCanceled() ? fail(ErrorCode::Cancelled) : copied(*answer.constBegin());
            const auto service = weak.lock();
            if (!service)
                return keep<Result<SlotInfo>>(adding.promise, fail(ErrorCode::Cancelled));
            if (!master && master.error().code == ErrorCode::KeychainEntryMissing)
                return service->writeMaster(adding);
            if (!master)
                return keep<Result<SlotInfo>>(adding.promise, fail(master.error()));
            service->post([adding, master = std::move(*master), d = service.get()] { d->addMaster(adding, master); });
        });
}

void VaultService::Private::writeMaster(KeychainAddition adding)
{
    auto master = Secret::random(masterSecretSize);
    auto forKeychain = master.and_then([](const Secret &secret) { return secret.clone(); });
    if (!forKeychain)
        return keep<Result<SlotInfo>>(adding.promise, fail(forKeychain.error()));
    adding.isWritten = true;
    surroundings.keychain.write(adding.account, std::move(*forKeychain))
        .then([adding, kept = std::make_shared<Secret>(std::move(*master)),
               weak = weak_from_this()](const QFuture<Result<void>> &written) {
            const Result<void> outcome = written.isCanceled() ? fail(ErrorCode::Cancelled) : written.result();
            const auto service = weak.lock();
            if (!outcome || !service)
                return keep<Result<SlotInfo>>(adding.promise,
                                              fail(outcome ? Error{ErrorCode::Cancelled} : outcome.error()));
            service->post([adding, kept, d = service.get()] { d->addMaster(adding, *kept); });
        });
}

void VaultService::Private::addMaster(const KeychainAddition &adding, const Secret &master)
{
    auto added = m_core->addMasterSecret(master, adding.confirmed);
    if (added) {
        m_keepsEnd = true;
        keepHistoryEnd(KeepEnd::Now);
        Q_EMIT m_service->slotsChanged();
    } else if (adding.isWritten && added.error().code != ErrorCode::KeychainSlotOpen) {
        static_cast<void>(surroundings.keychain.remove(adding.account));
    }
    keep(adding.promise, std::move(added));
}

void VaultService::Private::unlockWithMaster(const SharedPromise<Result<void>> &promise,
                                             const std::shared_ptr<Secret> &master, const Result<QByteArray> &keptEnd)
{
    // A late answer after the person chose another way in changes nothing.
    auto unlocked =
        promise->isCanceled() ? Result<void>(fail(ErrorCode::Cancelled)) : m_core->unlockWithMasterSecret(*master);
    if (unlocked) {
        useHistoryEnd(keptEnd);
        announceLocked(false);
    }
    keep(promise, std::move(unlocked));
}

// A keychain that does not tell, or a text that cannot be read, keeps nobody from the keys.
void VaultService::Private::useHistoryEnd(const Result<QByteArray> &kept)
{
    m_keepsEnd = true;
    m_keptSequence = 0;
    const auto end = kept ? HistoryEnd::fromText(*kept) : std::nullopt;
    if (!end)
        return;
    const auto sound = m_core->compareHistory(*end);
    // After a rollback the next change, of whatever kind, is told at once.
    m_keptSequence = sound.value_or(true) ? end->sequence : -greatestLag;
}

void VaultService::Private::keepHistoryEnd(KeepEnd when)
{
    if (!m_keepsEnd)
        return;
    const auto end = m_core->historyEnd();
    const auto account = m_core->keychainAccount();
    if (!end || !account || (when == KeepEnd::Later && end->sequence - m_keptSequence < greatestLag))
        return;
    m_keptSequence = end->sequence;
    m_toTell = KeptEnd{*account, *end};
    if (!m_telling)
        tellKeychain();
}

void VaultService::Private::tellKeychain()
{
    const KeptEnd kept = *std::exchange(m_toTell, std::nullopt);
    m_telling = true;
    surroundings.keychain.keepHistoryEnd(kept.account, kept.end.toText())
        .then([told = m_told, weak = weak_from_this()](const QFuture<Result<void>> &) {
            told->release();
            if (const auto service = weak.lock()) {
                service->post([d = service.get()] {
                    d->m_telling = !d->m_told->tryAcquire();
                    if (d->m_toTell && !d->m_telling)
                        d->tellKeychain();
                });
            }
        });
}

} // namespace keyherd

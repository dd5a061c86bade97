// SPDX-License-Identifier: GPL-3.0-or-later
// The ways in: making a vault, unlocking, confirming, and changing what unlocks it.
#include "vault/VaultServicePrivate.h"

namespace keyherd {

QFuture<Result<void>> VaultService::create(NewVault how)
{
    auto promise = newPromise<Result<void>>();
    auto shared = std::make_shared<NewVault>(std::move(how));
    d->post([promise, shared, d = d.get()] { d->create(promise, shared); });
    return promise->future();
}

QFuture<Result<void>> VaultService::unlockWithKeychain()
{
    auto promise = newPromise<Result<void>>();
    d->post([promise, d = d.get()] { d->unlockWithKeychain(promise); });
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

QFuture<Result<Confirmation>> VaultService::confirmWithKeychain()
{
    auto promise = newPromise<Result<Confirmation>>();
    d->post([promise, d = d.get()] { d->confirmWithKeychain(promise); });
    return promise->future();
}

QFuture<Result<Confirmation>> VaultService::confirmWithPassphrase(Secret passphrase)
{
    return d->run(
        [passphrase = std::move(passphrase)](VaultCore &core) { return core.confirmWithPassphrase(passphrase); });
}

QFuture<Result<SlotInfo>> VaultService::addPassphrase(Secret passphrase, const Confirmation &confirmed)
{
    return d->changeSlots([passphrase = std::move(passphrase), confirmed](VaultCore &core) {
        return core.addPassphrase(passphrase, confirmed);
    });
}

QFuture<Result<SlotInfo>> VaultService::addRecoveryKey(RecoveryKey recoveryKey, const Confirmation &confirmed)
{
    return d->changeSlots([recoveryKey = std::move(recoveryKey), confirmed](VaultCore &core) {
        return core.addRecoveryKey(recoveryKey, confirmed);
    });
}

QFuture<Result<SlotInfo>> VaultService::addKeychain(const Confirmation &confirmed)
{
    auto promise = newPromise<Result<SlotInfo>>();
    d->post([promise, confirmed, d = d.get()] { d->addKeychain(promise, confirmed); });
    return promise->future();
}

QFuture<Result<void>> VaultService::removeSlot(qint64 id, const Confirmation &confirmed)
{
    return d->changeSlots([id, confirmed](VaultCore &core) { return core.removeSlot(id, confirmed); });
}

QFuture<Result<Secret>> VaultService::lend()
{
    return d->run(
        [](VaultCore &core) { return core.unlockedVault().and_then([](Vault *vault) { return vault->lend(); }); });
}

QFuture<Result<void>> VaultService::unlockWithLent(Secret lent)
{
    return d->run([d = d.get(), lent = std::move(lent)](VaultCore &core) mutable {
        auto unlocked = core.unlockWithLent(std::move(lent));
        if (unlocked)
            d->announceLocked(false);
        return unlocked;
    });
}

QFuture<Result<void>> VaultService::lock()
{
    Q_EMIT lockAsked();
    auto promise = newPromise<Result<void>>();
    d->post([this, promise, d = d.get()] {
        Q_EMIT aboutToLock();
        d->post([promise, d] { d->lock(promise); });
    });
    return promise->future();
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/VaultCore.h"

#include "base/Clock.h"
#include "storage/ClientRepository.h"
#include "storage/Database.h"
#include "storage/FileSafety.h"
#include "vault/AuditTrail.h"

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {
constexpr std::size_t keySize = 32;
}

VaultCore::VaultCore(QString location, VaultService::Surroundings surroundings)
    : m_location(std::move(location)), m_surroundings(std::move(surroundings))
{
}

Result<Vault *> VaultCore::vault()
{
    if (m_location.startsWith("postgresql:"_L1))
        return fail(ErrorCode::NotSupported, {{ErrorField::Detail, u"postgresql"_s}});
    if (m_vault) {
        const auto state = m_vault->database().foreignChanges();
        // A locked vault is not bound to the file that was opened: whatever has its name now is the vault.
        if (!state && state.error().code == ErrorCode::VaultReplaced && isLocked())
            m_vault.reset();
        else if (!state)
            return fail(state.error());
    }
    if (!m_vault) {
        auto opened = Vault::open(m_location);
        if (!opened)
            return fail(opened.error());
        m_vault = std::move(*opened);
    }
    return m_vault.get();
}

Result<VaultStatus> VaultCore::status()
{
    VaultStatus status;
    status.location = m_location;
    const auto opened = vault();
    if (!opened && opened.error().code == ErrorCode::VaultMissing)
        return status;
    if (!opened)
        return fail(opened.error());
    status.exists = true;
    status.locked = isLocked();
    const auto stored = (*opened)->slots();
    const auto keys = (*opened)->countKeys();
    const auto ownProviders = (*opened)->countOwnProviders();
    if (!stored || !keys || !ownProviders)
        return fail(!stored ? stored.error() : !keys ? keys.error() : ownProviders.error());
    for (const StoredSlot &slot : *stored)
        status.slots.append({slot.id, slot.slot.kind, slot.created});
    status.keys = *keys;
    status.ownProviders = *ownProviders;
    if (m_ring) {
        auto trouble = m_ring->trouble();
        if (!trouble)
            return fail(trouble.error());
        status.warning = std::move(*trouble);
    }
    return status;
}

Result<void> VaultCore::checkAbsent() const
{
    if (m_location.startsWith("postgresql:"_L1))
        return fail(ErrorCode::NotSupported, {{ErrorField::Detail, u"postgresql"_s}});
    if (somethingAt(m_location))
        return fail(ErrorCode::VaultExists, {{ErrorField::Path, m_location}});
    return {};
}

PassphraseCost VaultCore::passphraseCost() const
{
    return m_surroundings.passphraseCost ? *m_surroundings.passphraseCost : PassphraseCost::calibrated();
}

Result<void> VaultCore::create(const Uuid &uuid, const Secret *masterSecret, const NewVault &how)
{
    auto key = Secret::random(keySize);
    if (!key)
        return fail(key.error());
    Vault::Seed seed{uuid, std::move(*key), {}, m_surroundings.clock.now(), m_surroundings.actor};
    const PassphraseCost cost = how.passphrase || how.recoveryKey ? passphraseCost() : PassphraseCost();
    std::vector<Result<KeySlot>> made;
    if (masterSecret)
        made.push_back(KeySlot::forMasterSecret(*masterSecret, uuid, seed.key));
    if (how.passphrase)
        made.push_back(KeySlot::forPassphrase(*how.passphrase, cost, uuid, seed.key));
    if (how.recoveryKey)
        made.push_back(KeySlot::forRecoveryKey(*how.recoveryKey, cost, uuid, seed.key));
    for (Result<KeySlot> &slot : made) {
        if (!slot)
            return fail(slot.error());
        seed.slots.append(std::move(*slot));
    }
    auto created = Vault::create(m_location, seed);
    if (!created)
        return fail(created.error());
    m_vault = std::move(*created);
    openRing();
    return {};
}

Result<Uuid> VaultCore::keychainAccount()
{
    return vault().and_then([](Vault *opened) {
        return opened->slots().and_then([&](const QList<StoredSlot> &stored) -> Result<Uuid> {
            for (const StoredSlot &slot : stored) {
                if (slot.slot.kind == SlotKind::Keychain)
                    return opened->uuid();
            }
            return fail(ErrorCode::NoKeychainSlot);
        });
    });
}

Result<Confirmation> VaultCore::unwrapKey(SlotKind kind, ErrorCode whenNone,
                                          const std::function<Result<Secret>(const KeySlot &)> &unwrap)
{
    const auto opened = vault();
    if (!opened)
        return fail(opened.error());
    const auto stored = (*opened)->slots();
    if (!stored)
        return fail(stored.error());
    Error last{whenNone, {}};
    for (const StoredSlot &slot : *stored) {
        if (slot.slot.kind != kind)
            continue;
        auto key = unwrap(slot.slot);
        if (key)
            return Confirmation(std::move(*key), slot.id);
        last = key.error();
    }
    return fail(last);
}

Result<Confirmation> VaultCore::keyFromMasterSecret(const Secret &masterSecret)
{
    return unwrapKey(SlotKind::Keychain, ErrorCode::NoKeychainSlot,
                     [&](const KeySlot &slot) { return slot.unwrapWithMasterSecret(masterSecret, m_vault->uuid()); });
}

// A recovery key is taken wherever a passphrase is: what was typed tells which of the two it is.
Result<Confirmation> VaultCore::keyFromPassphrase(const Secret &typed)
{
    const auto recoveryKey = RecoveryKey::fromText(typed.view());
    Result<Confirmation> recovered =
        unwrapKey(SlotKind::Recovery, ErrorCode::NoRecoverySlot, [&](const KeySlot &slot) -> Result<Secret> {
            return recoveryKey ? slot.unwrapWithRecoveryKey(*recoveryKey, m_vault->uuid()) : fail(recoveryKey.error());
        });
    if (recovered)
        return recovered;
    auto key = unwrapKey(SlotKind::Passphrase, ErrorCode::NoPassphraseSlot,
                         [&](const KeySlot &slot) { return slot.unwrapWithPassphrase(typed, m_vault->uuid()); });
    if (key || (key.error().code != ErrorCode::NoPassphraseSlot && key.error().code != ErrorCode::WrongPassphrase))
        return key;
    const bool hasRecoverySlot = recovered.error().code != ErrorCode::NoRecoverySlot;
    const bool isOnlyWay = hasRecoverySlot && key.error().code == ErrorCode::NoPassphraseSlot;
    return recoveryKey || isOnlyWay || (hasRecoverySlot && RecoveryKey::isMeant(typed.view())) ? std::move(recovered)
                                                                                               : std::move(key);
}

Result<void> VaultCore::unlock(const Result<Confirmation> &key)
{
    if (!key)
        return fail(key.error());
    return m_vault->unlock(*key->m_vaultKey).map([&] { openRing(); });
}

Result<void> VaultCore::unlockWithMasterSecret(const Secret &masterSecret)
{
    return unlock(keyFromMasterSecret(masterSecret));
}

Result<void> VaultCore::unlockWithPassphrase(const Secret &passphrase)
{
    return unlock(keyFromPassphrase(passphrase));
}

Result<Confirmation> VaultCore::checked(Result<Confirmation> key)
{
    return key.and_then(
        [&](const Confirmation &found) { return m_vault->confirm(*found.m_vaultKey).map([&] { return found; }); });
}

Result<Confirmation> VaultCore::confirmWithMasterSecret(const Secret &masterSecret)
{
    return checked(keyFromMasterSecret(masterSecret));
}

Result<Confirmation> VaultCore::confirmWithPassphrase(const Secret &passphrase)
{
    return checked(keyFromPassphrase(passphrase));
}

Result<KeyRing *> VaultCore::confirmedRing(const Confirmation &confirmed)
{
    return ring().and_then([&](KeyRing *ring) -> Result<KeyRing *> {
        const auto same = m_vault->confirm(*confirmed.m_vaultKey);
        if (!same && same.error().code == ErrorCode::VaultDamaged)
            return fail(ErrorCode::VaultReplaced, {{ErrorField::Path, m_location}});
        return same.map([&] { return ring; });
    });
}

Result<SlotInfo> VaultCore::addMasterSecret(const Secret &masterSecret, const Confirmation &confirmed)
{
    return confirmedRing(confirmed).and_then([&](KeyRing *ring) -> Result<SlotInfo> {
        if (keyFromMasterSecret(masterSecret))
            return fail(ErrorCode::KeychainSlotOpen);
        return KeySlot::forMasterSecret(masterSecret, m_vault->uuid(), *confirmed.m_vaultKey)
            .and_then([&](const KeySlot &slot) { return ring->addSlot(slot); });
    });
}

Result<SlotInfo> VaultCore::addPassphrase(const Secret &passphrase, const Confirmation &confirmed)
{
    return confirmedRing(confirmed).and_then([&](KeyRing *ring) {
        return KeySlot::forPassphrase(passphrase, passphraseCost(), m_vault->uuid(), *confirmed.m_vaultKey)
            .and_then([&](const KeySlot &slot) { return ring->addSlot(slot); });
    });
}

Result<SlotInfo> VaultCore::addRecoveryKey(const RecoveryKey &recoveryKey, const Confirmation &confirmed)
{
    return confirmedRing(confirmed).and_then([&](KeyRing *ring) {
        return KeySlot::forRecoveryKey(recoveryKey, passphraseCost(), m_vault->uuid(), *confirmed.m_vaultKey)
            .and_then([&](const KeySlot &slot) { return ring->addSlot(slot); });
    });
}

Result<void> VaultCore::removeSlot(qint64 id, const Confirmation &confirmed)
{
    return confirmedRing(confirmed).and_then([&](KeyRing *ring) { return ring->removeSlot(id, confirmed.m_slot); });
}

Result<void> VaultCore::unlockWithLent(Secret lent)
{
    return vault().and_then([&](Vault *opened) { return opened->unlockWithLent(std::move(lent)); }).map([&] {
        openRing();
    });
}

void VaultCore::openRing()
{
    m_dailyUses = {};
    m_ring = std::make_unique<KeyRing>(*m_vault, m_surroundings.catalogue, m_surroundings.clock, m_surroundings.actor);
    // The first call remembers the state that later ones compare with.
    static_cast<void>(m_ring->changedByOthers());
    m_ring->followProviders();
}

void VaultCore::writeUses()
{
    // Best effort: a vault that cannot be written to can still be locked.
    if (m_ring)
        static_cast<void>(m_ring->writeUses());
}

void VaultCore::lock()
{
    writeUses();
    m_ring.reset();
    m_dailyUses = {};
    m_vault.reset();
    m_surroundings.catalogue.setOwn({});
}

Result<QList<DailyUse>> VaultCore::dailyUses(QDate since, std::optional<KeyId> key)
{
    return unlockedVault().and_then([&](Vault *opened) { return m_dailyUses.read(AuditTrail(*opened), since, key); });
}

Result<KeyRing *> VaultCore::ring()
{
    return vault().and_then([&](Vault *) -> Result<KeyRing *> {
        if (!m_ring)
            return fail(ErrorCode::VaultLocked);
        m_ring->followProviders();
        return m_ring.get();
    });
}

Result<Vault *> VaultCore::unlockedVault()
{
    return ring().map([&](KeyRing *) { return m_vault.get(); });
}

Result<ClientTable> VaultCore::clientTable()
{
    return vault().and_then([&](Vault *opened) -> Result<ClientTable> {
        if (m_ring)
            return m_ring->clientTable();
        return ClientRepository(opened->database()).tokenHashes().map([](const QList<QByteArray> &hashes) {
            ClientTable table;
            for (const QByteArray &hash : hashes)
                table.rows.append({hash, std::nullopt});
            return table;
        });
    });
}

Result<HistoryEnd> VaultCore::historyEnd()
{
    return unlockedVault().and_then([](Vault *vault) { return AuditTrail(*vault).end(); });
}

Result<bool> VaultCore::compareHistory(const HistoryEnd &kept)
{
    return unlockedVault()
        .and_then([&](Vault *vault) { return AuditTrail(*vault).compare(kept); })
        .map([&](const std::optional<Error> &rollback) {
            if (rollback)
                m_ring->noteRollback(*rollback);
            return !rollback.has_value();
        });
}

Result<HistoryVerdict> VaultCore::verifyHistory()
{
    return unlockedVault()
        .and_then([](Vault *vault) { return AuditTrail(*vault).verify(); })
        .map([&](HistoryVerdict verdict) {
            if (!verdict.firstBroken && m_ring->rollback()) {
                verdict.firstBroken = verdict.records + 1;
                verdict.reason = u"rolled back"_s;
            }
            return verdict;
        });
}

} // namespace keyherd

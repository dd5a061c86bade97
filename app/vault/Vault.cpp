// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/Vault.h"

#include "storage/Database.h"
#include "storage/FileSafety.h"
#include "storage/KeyRepository.h"
#include "storage/Migrations.h"
#include "storage/OwnProviderRepository.h"
#include "storage/PolicyRepository.h"
#include "storage/SlotRepository.h"
#include "storage/VaultRepository.h"
#include "vault/Ledger.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qint64 firstEpoch = 1;

SlotRow rowOf(const KeySlot &slot, Moment now)
{
    return {0,          slot.uuid.bytes(), toText(slot.kind), slot.parameters,
            slot.nonce, slot.wrapped,      slot.checksum,     toMilliseconds(now)};
}

Result<StoredSlot> slotOf(const SlotRow &row)
{
    const auto kind = slotKindFromText(row.kind);
    if (!kind)
        return fail(ErrorCode::FormatTooNew, {{ErrorField::Found, row.kind}});
    return Uuid::fromBytes(row.uuid).map([&](const Uuid &uuid) {
        return StoredSlot{row.id, KeySlot{uuid, *kind, row.parameters, row.nonce, row.wrapped, row.checksum},
                          fromMilliseconds(row.createdAt)};
    });
}

AuditEvent eventOf(AuditAction action, const Vault::Seed &seed, const QString &detail = {})
{
    AuditEvent event;
    event.at = seed.now;
    event.action = action;
    event.actor = seed.actor;
    event.detail = detail;
    return event;
}

Result<void> fill(Database &database, const Vault::Seed &seed, const VaultCipher &cipher)
{
    auto transaction = database.begin();
    if (!transaction)
        return fail(transaction.error());
    Ledger ledger(database, cipher);
    const VaultRow row{seed.uuid.bytes(),   firstEpoch,           cipher.keyCheck(),       1,
                       ledger.sealedHead(), ledger.sealedIndex(), toMilliseconds(seed.now)};
    Result<void> done = VaultRepository(database).insert(row).and_then(
        [&] { return ledger.append(eventOf(AuditAction::VaultCreated, seed)); });
    for (const KeySlot &slot : seed.slots) {
        done =
            done.and_then([&] { return SlotRepository(database).insert(rowOf(slot, seed.now)); }).and_then([&](qint64) {
                return ledger.append(eventOf(AuditAction::SlotAdded, seed, toText(slot.kind)));
            });
    }
    return done.and_then([&] { return ledger.save(); }).and_then([&] { return transaction->commit(); });
}

Result<void> buildFile(const QString &path, const Vault::Seed &seed, const VaultCipher &cipher)
{
    auto database = Database::create(path);
    if (!database)
        return fail(database.error());
    return migrate(**database).and_then([&] { return fill(**database, seed, cipher); });
}

} // namespace

Vault::Vault(std::unique_ptr<Database> database, Uuid uuid) : m_database(std::move(database)), m_uuid(std::move(uuid))
{
}

Vault::~Vault() = default;

Result<std::unique_ptr<Vault>> Vault::create(const QString &path, const Seed &seed)
{
    if (somethingAt(path))
        return fail(ErrorCode::VaultExists, {{ErrorField::Path, path}});
    if (const auto prepared = prepareFolder(path); !prepared)
        return fail(prepared.error());
    const auto cipher = VaultCipher::make(seed.key, seed.uuid, firstEpoch);
    if (!cipher)
        return fail(cipher.error());

    const QString temporary = path + u".new-"_s + seed.uuid.toString();
    const auto placed = buildFile(temporary, seed, *cipher).and_then([&] { return putInPlace(temporary, path); });
    if (!placed) {
        QFile::remove(temporary);
        QFile::remove(temporary + "-journal"_L1);
        return fail(placed.error());
    }
    auto made = open(path).and_then(
        [&](std::unique_ptr<Vault> vault) { return vault->unlock(seed.key).map([&] { return std::move(vault); }); });
    if (!made)
        QFile::remove(path);
    return made;
}

Result<std::unique_ptr<Vault>> Vault::open(const QString &path)
{
    auto database = Database::open(path);
    if (!database)
        return fail(database.error());
    if (const auto migrated = migrate(**database); !migrated)
        return fail(migrated.error());
    const auto row = VaultRepository(**database).read();
    if (!row)
        return fail(row.error());
    return Uuid::fromBytes(row->uuid).map(
        [&](const Uuid &uuid) { return std::unique_ptr<Vault>(new Vault(std::move(*database), uuid)); });
}

Result<QList<StoredSlot>> Vault::slots()
{
    return SlotRepository(*m_database).all().and_then([](const QList<SlotRow> &rows) -> Result<QList<StoredSlot>> {
        QList<StoredSlot> stored;
        for (const SlotRow &row : rows) {
            auto slot = slotOf(row);
            if (!slot)
                return fail(slot.error());
            stored.append(std::move(*slot));
        }
        return stored;
    });
}

Result<qint64> Vault::addSlot(const KeySlot &slot, Moment now)
{
    return SlotRepository(*m_database).insert(rowOf(slot, now));
}

Result<qint64> Vault::countKeys()
{
    return KeyRepository(*m_database).count();
}

Result<qint64> Vault::countOwnProviders()
{
    return OwnProviderRepository(*m_database).count();
}

Result<void> Vault::unlock(const Secret &vaultKey)
{
    return unlock([&](quint32 epoch) { return VaultCipher::make(vaultKey, m_uuid, epoch); });
}

Result<void> Vault::unlockWithLent(Secret lent)
{
    return unlock([&](quint32 epoch) { return VaultCipher::withSubKeys(std::move(lent), m_uuid, epoch); });
}

Result<void> Vault::confirm(const Secret &vaultKey)
{
    return checked([&](quint32 epoch) { return VaultCipher::make(vaultKey, m_uuid, epoch); })
        .map([](const VaultCipher &) {});
}

Result<VaultCipher> Vault::checked(const MakeCipher &makeCipher)
{
    const auto row = VaultRepository(*m_database).read();
    if (!row)
        return fail(row.error());
    auto cipher = makeCipher(static_cast<quint32>(row->keyEpoch));
    if (!cipher)
        return fail(cipher.error());
    if (!cipher->matches(row->keyCheck))
        return fail(ErrorCode::VaultDamaged, {{ErrorField::Detail, u"key check"_s}});
    return cipher;
}

Result<void> Vault::unlock(const MakeCipher &makeCipher)
{
    return checked(makeCipher).map([&](VaultCipher cipher) { m_cipher = std::move(cipher); });
}

Result<void> Vault::checkPersistence()
{
    // A provider id that no catalogue can hold: they have no colon.
    const ProviderId probe(u"probe:"_s + Uuid::random().toString());
    const auto write = [&]() -> Result<void> {
        auto transaction = m_database->begin();
        if (!transaction)
            return fail(transaction.error());
        return PolicyRepository(*m_database).write(probe, u"single"_s).and_then([&] { return transaction->commit(); });
    };
    const auto readBack = [&]() -> Result<void> {
        auto other = Database::open(m_database->path());
        if (!other)
            return fail(other.error());
        const auto found = PolicyRepository(**other).read(probe);
        if (!found || !*found)
            return fail(ErrorCode::StorageFailed, {{ErrorField::Detail, u"read back"_s}});
        return {};
    };
    const auto kept = write().and_then(readBack);
    const auto removed = PolicyRepository(*m_database).remove(probe);
    return kept.and_then([&] { return removed; }).and_then([&] { return m_database->checkIntegrity(); });
}

} // namespace keyherd

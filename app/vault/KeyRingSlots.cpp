// SPDX-License-Identifier: GPL-3.0-or-later
// The ways to unlock a vault that is unlocked already.
#include "storage/SlotRepository.h"
#include "vault/KeyRingChange.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

// A slot of the keychain may be another computer's, or its entry may be gone: it counts if it is what has just opened the vault.
Result<void> checkWaysLeft(const QList<StoredSlot> &left, qint64 confirming)
{
    const auto isOf = [](SlotKind kind) { return [kind](const StoredSlot &slot) { return slot.slot.kind == kind; }; };
    if (std::ranges::all_of(left, isOf(SlotKind::Recovery)))
        return fail(ErrorCode::LastSlot);
    if (std::ranges::all_of(left, isOf(SlotKind::Keychain))
        && std::ranges::find(left, confirming, &StoredSlot::id) == left.end())
        return fail(ErrorCode::KeychainUnproved);
    return {};
}

} // namespace

Result<void> KeyRing::recordSlot(Change &change, AuditAction action, SlotKind kind)
{
    AuditEvent event;
    event.at = change.now;
    event.action = action;
    event.actor = m_actor;
    event.detail = toText(kind);
    return change.ledger.append(event);
}

Result<SlotInfo> KeyRing::addSlot(const KeySlot &slot)
{
    return change([&](Change &change) {
        return m_vault.addSlot(slot, change.now).and_then([&](qint64 id) {
            return recordSlot(change, AuditAction::SlotAdded, slot.kind).map([&] {
                return SlotInfo{id, slot.kind, change.now};
            });
        });
    });
}

Result<void> KeyRing::removeSlot(qint64 id, qint64 confirming)
{
    return change([&](Change &change) -> Result<void> {
        auto stored = m_vault.slots();
        if (!stored)
            return fail(stored.error());
        const auto slot = std::ranges::find(*stored, id, &StoredSlot::id);
        if (slot == stored->end())
            return fail(ErrorCode::NoSuchSlot, {{ErrorField::Detail, QString::number(id)}});
        const SlotKind kind = slot->slot.kind;
        stored->erase(slot);
        if (const auto left = checkWaysLeft(*stored, confirming); !left)
            return left;
        return SlotRepository(m_vault.database()).remove(id).and_then([&] {
            return recordSlot(change, AuditAction::SlotRemoved, kind);
        });
    });
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
// The ways to unlock a vault that is unlocked already.
#include "storage/SlotRepository.h"
#include "vault/KeyRingChange.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

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
            return recordSlot(change, AuditAction::SlotAdded, slot.kind).map([&] { return SlotInfo{id, slot.kind}; });
        });
    });
}

Result<SlotKind> KeyRing::removeSlot(qint64 id)
{
    return change([&](Change &change) -> Result<SlotKind> {
        const auto stored = m_vault.slots();
        if (!stored)
            return fail(stored.error());
        const auto slot = std::ranges::find(*stored, id, &StoredSlot::id);
        if (slot == stored->end())
            return fail(ErrorCode::NoSuchSlot, {{ErrorField::Detail, QString::number(id)}});
        if (stored->size() == 1)
            return fail(ErrorCode::LastSlot);
        const SlotKind kind = slot->slot.kind;
        return SlotRepository(m_vault.database())
            .remove(id)
            .and_then([&] { return recordSlot(change, AuditAction::SlotRemoved, kind); })
            .map([&] { return kind; });
    });
}

} // namespace keyherd

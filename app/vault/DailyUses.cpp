// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/DailyUses.h"

#include "vault/KeyTest.h"

#include <algorithm>

namespace keyherd {

namespace {

/// So many records in a row that are too old: what is before them is, too. Fewer are not the end, for clocks are set back at times.
constexpr int enoughTooOld = 1'000;

} // namespace

Result<QList<DailyUse>> DailyUses::read(const AuditTrail &trail, QDate since, std::optional<KeyId> key)
{
    DailyUses counted = *this;
    if (!m_from.isValid() || since < m_from) {
        counted = DailyUses();
        counted.m_from = since;
    }
    if (const auto done = counted.countNew(trail); !done)
        return fail(done.error());
    *this = std::move(counted);
    QList<DailyUse> uses;
    for (const auto &[which, use] : m_uses) {
        if (use.day >= since && (!key || use.key == *key))
            uses.append(use);
    }
    return uses;
}

Result<void> DailyUses::countNew(const AuditTrail &trail)
{
    const qint64 before = m_newest;
    int tooOld = 0; // in a row
    return trail.eachNewestFirst([&](const AuditEvent &event) {
        if (event.sequence <= before)
            return false;
        m_newest = std::max(m_newest, event.sequence);
        const QDate day = toDateTime(event.at).toLocalTime().date();
        tooOld = day < m_from ? tooOld + 1 : 0;
        if (day >= m_from)
            count(event, day);
        return tooOld < enoughTooOld;
    });
}

void DailyUses::count(const AuditEvent &event, QDate day)
{
    if (!event.key)
        return;
    if (isHandOut(event.action)) {
        DailyUse &use = at(day, *event.key, event.action == AuditAction::KeyRevealed ? QString() : event.detail);
        use.uses += event.times;
        use.last = std::max(use.last.value_or(event.at), event.at);
    } else if (event.action == AuditAction::KeyTested) {
        const auto status = testStatusFromText(event.detail);
        if (status && isRefusal(*status))
            at(day, *event.key, {}).errors += event.times;
    }
}

DailyUse &DailyUses::at(QDate day, KeyId key, const QString &program)
{
    return m_uses.try_emplace({day, key, program}, DailyUse{day, key, program}).first->second;
}

} // namespace keyherd

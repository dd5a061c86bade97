// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "vault/AuditTrail.h"
#include "vault/DailyUse.h"

#include <QList>

#include <map>
#include <tuple>

namespace keyherd {

/// What was done with the keys of one unlocked vault, day by day. The history is walked once; after that only what is new is read.
class DailyUses
{
public:
    /// Of all keys, or of one, from this day on: by day, then key, then program. What was counted before stays if it fails.
    /// HistoryBroken for a record that does not open.
    [[nodiscard]] Result<QList<DailyUse>> read(const AuditTrail &trail, QDate since, std::optional<KeyId> key);

private:
    [[nodiscard]] Result<void> countNew(const AuditTrail &trail);
    void count(const AuditEvent &event, QDate day);
    [[nodiscard]] DailyUse &at(QDate day, KeyId key, const QString &program);

    QDate m_from;        ///< invalid: nothing was counted
    qint64 m_newest = 0; ///< the last record that was counted
    std::map<std::tuple<QDate, KeyId, QString>, DailyUse> m_uses;
};

} // namespace keyherd

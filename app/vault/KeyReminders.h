// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/KeyEntry.h"
#include "vault/Rotation.h"

#include <QList>

namespace keyherd {

class Catalogue;

/// When a person wants to be reminded of a key.
struct ReminderRules
{
    int rotateAfterDays = 0; ///< that the key has had its secret; 0: never
    int daysBeforeExpiry = 14;
};

/// Why a key should be looked after: the most pressing reason first.
enum class ReminderReason {
    Expired,
    Expires,
    Old,
    DeleteOld, ///< it was replaced, and the provider still accepts the old secret until a person deletes it there
};

struct KeyReminder
{
    KeyId key;
    ProviderId provider;
    QString name;
    ReminderReason reason;
    qint64 days = 0;   ///< left until it expires, that it is old, or since it was replaced
    QString page = {}; ///< of the provider, where keys are made and deleted; empty: not known

    /// KeyDue.
    [[nodiscard]] Error error() const;
};

/// What an active key should be looked after for, besides what tests say; nothing: it may stay as it is.
[[nodiscard]] std::optional<ReminderReason> reminderReason(const KeyEntry &entry, Moment now,
                                                           const ReminderRules &rules);

/// Which keys should be looked after, in the order of `entries`; at most one reminder for each, and one for each old key that is to be deleted.
[[nodiscard]] QList<KeyReminder> dueReminders(const QList<KeyEntry> &entries, const QList<Rotation> &rotations,
                                              const Catalogue &catalogue, Moment now, const ReminderRules &rules);

} // namespace keyherd

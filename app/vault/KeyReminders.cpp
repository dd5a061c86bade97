// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/KeyReminders.h"

#include "providers/Catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

QString textOf(ReminderReason reason)
{
    switch (reason) {
    case ReminderReason::Expired:
        return u"expired"_s;
    case ReminderReason::Expires:
        return u"expires"_s;
    case ReminderReason::Old:
        return u"old"_s;
    case ReminderReason::DeleteOld:
        return u"delete"_s;
    }
    return {};
}

// In the person's own days.
QDate dayOf(Moment moment)
{
    return toDateTime(moment).toLocalTime().date();
}

qint64 daysLeft(const KeyEntry &entry, Moment now)
{
    return dayOf(now).daysTo(*entry.attributes.expires);
}

qint64 daysSince(Moment then, Moment now)
{
    return std::chrono::duration_cast<std::chrono::days>(now - then).count();
}

qint64 age(const KeyEntry &entry, Moment now)
{
    return daysSince(entry.attributes.secretSince.value_or(entry.created), now);
}

qint64 daysOf(const KeyEntry &entry, ReminderReason reason, Moment now)
{
    return reason == ReminderReason::Old ? age(entry, now) : daysLeft(entry, now);
}

} // namespace

Error KeyReminder::error() const
{
    return {ErrorCode::KeyDue,
            {{ErrorField::Provider, provider.toString()},
             {ErrorField::Name, name},
             {ErrorField::Reason, textOf(reason)},
             {ErrorField::Found, QString::number(days)},
             {ErrorField::Path, page}}};
}

std::optional<ReminderReason> reminderReason(const KeyEntry &entry, Moment now, const ReminderRules &rules)
{
    if (!entry.active || entry.damage)
        return std::nullopt;
    if (entry.attributes.expires && daysLeft(entry, now) < 0)
        return ReminderReason::Expired;
    if (entry.attributes.expires && daysLeft(entry, now) <= rules.daysBeforeExpiry)
        return ReminderReason::Expires;
    if (rules.rotateAfterDays > 0 && age(entry, now) >= rules.rotateAfterDays)
        return ReminderReason::Old;
    return std::nullopt;
}

QList<KeyReminder> dueReminders(const QList<KeyEntry> &entries, const QList<Rotation> &rotations,
                                const Catalogue &catalogue, Moment now, const ReminderRules &rules)
{
    QList<KeyReminder> due;
    for (const KeyEntry &entry : entries) {
        const Provider *provider = catalogue.find(entry.provider);
        const QString page = provider ? provider->consoleUrl.toString() : QString();
        const auto remind = [&](ReminderReason reason, qint64 days) {
            due.append({entry.id, entry.provider, entry.attributes.name, reason, days, page});
        };
        if (const auto reason = reminderReason(entry, now, rules))
            remind(*reason, daysOf(entry, *reason, now));
        for (const Rotation &rotation : rotations) {
            const bool oldIsKept = std::ranges::any_of(entries, [&](const KeyEntry &other) {
                return rotation.other == other.id && !other.active;
            });
            if (rotation.key == entry.id && oldIsKept && rotation.nextStep(now) == RotationStep::AskPerson)
                remind(ReminderReason::DeleteOld, daysSince(rotation.since, now));
        }
    }
    return due;
}

} // namespace keyherd

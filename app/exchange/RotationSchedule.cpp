// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/RotationSchedule.h"

#include "base/Background.h"
#include "base/Clock.h"
#include "base/Observe.h"
#include "vault/VaultService.h"

#include <algorithm>

namespace keyherd {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds betweenLooks = 1h;
/// Longer than any request or test takes: who began a rotation a shorter time ago may still be at it.
constexpr std::chrono::milliseconds idle = 10min;

bool isDue(const Rotation &rotation, Moment now)
{
    const auto due = rotation.dueAt();
    return due && *due <= now;
}

} // namespace

RotationSchedule::RotationSchedule(const Services &services, std::function<FoundKeys()> findKeys, QObject *parent)
    : QObject(parent), m_services(services), m_findKeys(std::move(findKeys))
{
    m_wake.setTimerType(Qt::VeryCoarseTimer);
    m_wake.setInterval(betweenLooks);
    connect(&m_wake, &QTimer::timeout, this, &RotationSchedule::look);
    connect(&m_services.vault, &VaultService::lockedChanged, this, [this](bool locked) {
        if (!locked)
            look();
    });
}

void RotationSchedule::start(const RotationOptions &options, const ReminderRules &rules)
{
    m_options = options;
    m_rules = rules;
    m_started = true;
    m_wake.start();
    look();
}

void RotationSchedule::look()
{
    if (!m_started || m_looking)
        return;
    m_looking = true;
    observe(m_services.vault.rotations(), this, [this](const QFuture<Result<Rotations>> &read) {
        // A locked vault is looked at again when it is unlocked.
        if (read.resultCount() == 0 || !read.result())
            return finish();
        const Rotations rotations = *read.result();
        const Moment now = m_services.clock.now();
        if (std::ranges::any_of(rotations, [now](const Rotation &rotation) { return isDue(rotation, now); }))
            goOn();
        else
            remind(rotations);
    });
}

void RotationSchedule::goOn()
{
    observe(inBackground(m_findKeys), this, [this](QFuture<FoundKeys> found) {
        if (found.resultCount() > 0)
            goOnWith(found.takeResult());
        else
            finish();
    });
}

void RotationSchedule::goOnWith(FoundKeys found)
{
    observe(m_services.rotation.goOn({}, std::move(found), m_options, idle), this,
            [this](const QFuture<Result<QList<RotationReport>>> &gone) {
                if (gone.resultCount() == 0 || !gone.result())
                    return finish();
                Rotations open;
                for (const RotationReport &report : *gone.result()) {
                    if (!report.ended)
                        open << report.rotation;
                    if (report.ended || report.error)
                        Q_EMIT wentOn(report);
                }
                remind(open);
            });
}

void RotationSchedule::remind(const Rotations &rotations)
{
    observe(m_services.vault.keys(), this, [this, rotations](const QFuture<Result<QList<KeyEntry>>> &read) {
        if (read.resultCount() > 0 && read.result()) {
            for (const KeyReminder &reminder :
                 dueReminders(*read.result(), rotations, m_services.catalogue, m_services.clock.now(), m_rules)) {
                const std::pair mark(reminder.key.value(), static_cast<int>(reminder.reason));
                // Who has just replaced a key was told where to delete the old one.
                const bool isFresh = reminder.reason == ReminderReason::DeleteOld && reminder.days == 0;
                if (isFresh || m_told.contains(mark))
                    continue;
                m_told.insert(mark);
                Q_EMIT due(reminder);
            }
        }
        finish();
    });
}

void RotationSchedule::finish()
{
    m_looking = false;
    Q_EMIT looked();
}

} // namespace keyherd

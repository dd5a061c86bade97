// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/KeyRotation.h"
#include "vault/KeyReminders.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace keyherd {

/// Carries on rotations whose time has come, and tells of keys that should be looked after, each once for each reason; while the vault is unlocked.
/// Off until it is started. Lives on a thread with an event loop; looks every hour, as clocks jump and computers sleep.
class RotationSchedule : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        VaultService &vault;
        const Catalogue &catalogue;
        KeyRotation &rotation;
        const Clock &clock;
    };
    /// All must outlive the schedule. `findKeys` is asked for keys to issue with when one is needed, on a thread of
    /// the global pool.
    RotationSchedule(const Services &services, std::function<FoundKeys()> findKeys, QObject *parent = nullptr);

    void start(const RotationOptions &options, const ReminderRules &rules);

Q_SIGNALS:
    /// A rotation went on, or did not though its time has come.
    void wentOn(const RotationReport &report);
    /// Once for each key and reason, as long as the schedule lives.
    void due(const KeyReminder &reminder);
    /// All that could be done now was done.
    void looked();

private:
    using Rotations = QList<Rotation>;

    void look();
    void goOn();
    void goOnWith(FoundKeys found);
    void remind(const Rotations &rotations);
    void finish();

    Services m_services;
    std::function<FoundKeys()> m_findKeys;
    RotationOptions m_options;
    ReminderRules m_rules;
    QSet<std::pair<qint64, int>> m_told; ///< key and reason
    QTimer m_wake;
    bool m_started = false;
    bool m_looking = false;
};

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace keyherd {

class SessionWatch;
class Settings;
class VaultService;

/// Locks the vault when nobody has used our windows for a while, when the screen is locked, and before the computer sleeps, each as the settings say.
/// Its timer runs only while the vault is unlocked.
class AutoLock : public QObject
{
    Q_OBJECT

public:
    struct Surroundings
    {
        VaultService &vault;                                        ///< locked still; must outlive the lock
        Settings &settings;                                         ///< must outlive the lock
        SessionWatch &watch;                                        ///< must outlive the lock
        std::chrono::milliseconds minute = std::chrono::minutes(1); ///< what the settings count; shorter in tests
    };
    AutoLock(const Surroundings &surroundings, QObject *parent);

    /// Until it locks if nobody does anything. Zero if it never does.
    [[nodiscard]] std::chrono::milliseconds remaining() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] std::chrono::milliseconds limit() const;
    void arm();
    void look();
    void lockBeforeSleep();

    Surroundings m_surroundings;
    QElapsedTimer m_sinceInput;
    QTimer m_timer;
    bool m_locked = true;
};

} // namespace keyherd

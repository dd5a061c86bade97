// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Reading.h"
#include "vault/KeyEntry.h"

#include <QMenu>
#include <QObject>

class QSystemTrayIcon;

namespace keyherd {

class KeyActions;
class Keyherd;
class Notifier;
class SecretClipboard;

/// Keyherd beside the clock: brings the window up, copies the key that programs of a provider get, tests all, locks, quits. While the vault is locked the
/// menu knows nothing of it.
class Tray : public QObject
{
    Q_OBJECT

public:
    struct Surroundings
    {
        Keyherd &keyherd;           ///< must outlive the tray
        KeyActions &actions;        ///< must outlive the tray; shared with the window
        SecretClipboard &clipboard; ///< must outlive the tray
        Notifier &notifier;         ///< must outlive the tray
        QSystemTrayIcon &icon;      ///< must outlive the tray, which shows it
    };
    Tray(const Surroundings &surroundings, QObject *parent);

    /// Whether there is a place for it, so that a window may go there.
    [[nodiscard]] bool isThere() const;
    /// Says, once and for all, where the window went that was just closed.
    void tellWindowWentHere();
    [[nodiscard]] QMenu &menu() { return m_menu; }
    void retranslate();

Q_SIGNALS:
    void openWanted();
    void quitWanted();

private:
    void fillMenu();
    void follow(bool locked);
    void readKeys();
    void offer(const QList<KeyEntry> &keys);
    void copy(const ProviderId &provider, const QString &name);
    void testAll();
    void switchLock();
    void tell(const Error &error);

    Surroundings m_surroundings;
    QMenu m_menu;
    QMenu *m_copy;
    QAction *m_open;
    QAction *m_test;
    QAction *m_lock;
    QAction *m_quit;
    bool m_locked = true;
    bool m_copying = false; ///< from here, until the key is there
    bool m_testing = false; ///< from here, until it is told what came of it
    Reading m_reading;
};

} // namespace keyherd

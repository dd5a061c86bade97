// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QSystemTrayIcon;

namespace keyherd {

/// Tells a person something outside the window, the way the desktop does it. Never holds a secret. Where the desktop has no such
/// service, nothing is shown: what matters stands in the window, too.
class Notifier : public QObject
{
    Q_OBJECT

public:
    /// `icon`, which says it where the desktop wants one for that, must outlive it. Whoever owns it shows it.
    explicit Notifier(QSystemTrayIcon &icon, QObject *parent = nullptr);
    ~Notifier() override;

    /// Returns at once.
    void notify(const QString &title, const QString &text);

    /// The person wants to see more.
    Q_SIGNAL void activated();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace keyherd

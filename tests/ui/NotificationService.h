// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QList>
#include <QObject>
#include <QVariantMap>

namespace keyherd::tests {

/// The other end of the protocol: what a desktop shows notifications with (specifications.freedesktop.org/notification-spec).
class NotificationService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        QString title;
        QString text;
    };
    NotificationService()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        m_isThere = bus.isConnected() && bus.registerService(QStringLiteral("org.freedesktop.Notifications"))
                 && bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                                       QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    }

    /// false: there is no session bus.
    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] const QList<Shown> &shown() const { return m_shown; }

    void forget() { m_shown.clear(); }

    Q_SIGNAL void ActionInvoked(uint id, const QString &action);

public Q_SLOTS:
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &text, const QStringList &,
                const QVariantMap &, int)
    {
        m_shown.append({title, text});
        return static_cast<uint>(m_shown.size());
    }

private:
    bool m_isThere = false;
    QList<Shown> m_shown;
};

} // namespace keyherd::tests

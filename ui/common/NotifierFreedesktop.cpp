// SPDX-License-Identifier: GPL-3.0-or-later
// Desktop Notifications Specification 1.2, over the session's D-Bus.
#include "common/Notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QSet>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
constexpr int lifetimeOfTheDesktop = -1;

} // namespace

class Notifier::Private : public QObject
{
    Q_OBJECT

public:
    explicit Private(Notifier *owner) : m_owner(owner)
    {
        QDBusConnection::sessionBus().connect(service, path, service, u"ActionInvoked"_s, this,
                                              SLOT(act(uint, QString)));
    }

    void send(const QString &title, const QString &text)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
        call << u"Keyherd"_s << uint(0) << u"keyherd"_s << title << text.toHtmlEscaped()
             << QStringList{u"default"_s, title}
             << QVariantMap{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}} << lifetimeOfTheDesktop;
        auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
            const QDBusPendingReply<uint> reply = *watcher;
            if (reply.isValid())
                m_ours.insert(reply.value());
            watcher->deleteLater();
        });
    }

private Q_SLOTS:
    void act(uint id, const QString &)
    {
        if (m_ours.contains(id))
            Q_EMIT m_owner->activated();
    }

private:
    Notifier *m_owner;
    QSet<uint> m_ours;
};

Notifier::Notifier(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this)) { }

Notifier::~Notifier() = default;

void Notifier::notify(const QString &title, const QString &text)
{
    d->send(title, text);
}

} // namespace keyherd

#include "NotifierFreedesktop.moc"

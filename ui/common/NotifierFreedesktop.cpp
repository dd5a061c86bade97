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
    explicit Private(Notifier *owner) : m_owner(owner) { }

    void send(const QString &title, const QString &text)
    {
        // Not before there is something to click on: getting to the bus takes a moment.
        if (!std::exchange(m_listens, true))
            QDBusConnection::sessionBus().connect(service, path, service, u"ActionInvoked"_s, this,
                                                  SLOT(act(uint, QString)));
        QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
        call << u"Keyherd"_s << uint(0) << u"keyherd"_s << title << text.toHtmlEscaped()
             << QStringList{u"default"_s, title}
             << QVariantMap{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}} << lifetimeOfTheDesktop;
        auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
        ++m_unanswered;
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
            watcher->deleteLater();
            learn(*watcher);
        });
    }

private Q_SLOTS:
    void act(uint id, const QString &)
    {
        if (m_ours.contains(id))
            Q_EMIT m_owner->activated();
        else if (m_unanswered > 0)
            m_early.insert(id);
    }

private:
    // What was clicked may be told before its own number is.
    void learn(const QDBusPendingReply<uint> &reply)
    {
        --m_unanswered;
        const bool wasClicked = reply.isValid() && m_early.contains(reply.value());
        if (reply.isValid())
            m_ours.insert(reply.value());
        if (m_unanswered == 0)
            m_early.clear();
        if (wasClicked)
            Q_EMIT m_owner->activated();
    }

    Notifier *m_owner;
    QSet<uint> m_ours;
    QSet<uint> m_early; ///< clicked while the number of another was still on its way
    int m_unanswered = 0;
    bool m_listens = false;
};

Notifier::Notifier(QSystemTrayIcon &, QObject *parent) : QObject(parent), d(std::make_unique<Private>(this)) { }

Notifier::~Notifier() = default;

void Notifier::notify(const QString &title, const QString &text)
{
    d->send(title, text);
}

} // namespace keyherd

#include "NotifierFreedesktop.moc"

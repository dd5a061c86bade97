// SPDX-License-Identifier: GPL-3.0-or-later
// org.freedesktop.login1(5) on the system's bus; the desktops' screen lockers on the session's. Nothing here waits for either.
#include "platform/SessionWatch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

const QString logind = u"org.freedesktop.login1"_s;
const QString managerPath = u"/org/freedesktop/login1"_s;
const QString manager = u"org.freedesktop.login1.Manager"_s;
const QString session = u"org.freedesktop.login1.Session"_s;

/// Each both the name of a service and of its interface.
QStringList screenLockers()
{
    return {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"org.cinnamon.ScreenSaver"_s,
            u"org.mate.ScreenSaver"_s, u"org.xfce.ScreenSaver"_s};
}

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(logind, managerPath, manager, method);
}

} // namespace

class SessionWatch::Private : public QObject
{
    Q_OBJECT

public:
    explicit Private(SessionWatch *owner) : m_owner(owner)
    {
        for (const QString &locker : screenLockers())
            m_sessionBus.connect(locker, {}, locker, u"ActiveChanged"_s, this, SLOT(noteScreen(bool)));
        m_systemBus.connect(logind, managerPath, manager, u"PrepareForSleep"_s, this, SLOT(noteSleep(bool)));
        followSession();
        holdSleep();
    }

    void letSleep() { m_hold = {}; }

private Q_SLOTS:
    void noteScreen(bool locked)
    {
        if (locked)
            Q_EMIT m_owner->screenLocked();
    }
    void noteLock() { Q_EMIT m_owner->screenLocked(); }
    void noteSleep(bool begins)
    {
        m_sleeps = begins;
        if (begins)
            Q_EMIT m_owner->aboutToSleep();
        else
            holdSleep();
    }

private:
    template<typename Reply, typename Function>
    void ask(const QDBusMessage &call, Function use)
    {
        auto *watcher = new QDBusPendingCallWatcher(m_systemBus.asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, use] {
            watcher->deleteLater();
            const QDBusPendingReply<Reply> reply = *watcher;
            if (reply.isValid())
                use(reply.value());
        });
    }

    // `loginctl lock-session`, and desktops that lock through logind.
    void followSession()
    {
        QDBusMessage call = callOf(u"GetSession"_s);
        const QString id = qEnvironmentVariable("XDG_SESSION_ID");
        call << (id.isEmpty() ? u"auto"_s : id);
        ask<QDBusObjectPath>(call, [this](const QDBusObjectPath &path) {
            m_systemBus.connect(logind, path.path(), session, u"Lock"_s, this, SLOT(noteLock()));
        });
    }

    void holdSleep()
    {
        QDBusMessage call = callOf(u"Inhibit"_s);
        call << u"sleep"_s << u"Keyherd"_s << u"The vault is locked first"_s << u"delay"_s;
        ask<QDBusUnixFileDescriptor>(call, [this](const QDBusUnixFileDescriptor &hold) {
            if (!m_sleeps)
                m_hold = hold;
        });
    }

    SessionWatch *m_owner;
    QDBusConnection m_sessionBus = QDBusConnection::sessionBus();
    QDBusConnection m_systemBus = QDBusConnection::systemBus();
    QDBusUnixFileDescriptor m_hold; ///< logind waits until it is closed
    bool m_sleeps = false;
};

SessionWatch::SessionWatch(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this)) { }

SessionWatch::~SessionWatch() = default;

bool SessionWatch::canHold()
{
    return true;
}

void SessionWatch::letSleep()
{
    d->letSleep();
}

} // namespace keyherd

#include "SessionWatchUnix.moc"

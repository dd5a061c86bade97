// SPDX-License-Identifier: GPL-3.0-or-later
// Input only notes the time. The timer is armed for the earliest moment at which it can be time to lock, and then for what is left.
#include "session/AutoLock.h"

#include "base/Observe.h"
#include "platform/SessionWatch.h"
#include "settings/Settings.h"
#include "vault/VaultService.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSemaphore>

#include <algorithm>
#include <memory>

namespace keyherd {

namespace {

using std::chrono::milliseconds;

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

void waitFor(QFuture<Result<void>> &future, milliseconds atMost)
{
    const auto finished = std::make_shared<QSemaphore>();
    static_cast<void>(future.then([finished](const QFuture<Result<void>> &) { finished->release(); }));
    static_cast<void>(finished->tryAcquire(1, static_cast<int>(atMost.count())));
}

} // namespace

AutoLock::AutoLock(const Surroundings &surroundings, QObject *parent) : QObject(parent), m_surroundings(surroundings)
{
    m_timer.setSingleShot(true);
    m_sinceInput.start();
    connect(&m_timer, &QTimer::timeout, this, &AutoLock::look);
    connect(&surroundings.vault, &VaultService::lockedChanged, this, [this](bool locked) {
        m_locked = locked;
        m_sinceInput.start();
        arm();
    });
    connect(&surroundings.settings, &Settings::changed, this, [this](QLatin1StringView name) {
        if (name == QLatin1StringView(settings::lockAfterMinutes.name))
            arm();
    });
    connect(&surroundings.watch, &SessionWatch::screenLocked, this, [this] {
        if (m_surroundings.settings.get(settings::lockWithScreen))
            static_cast<void>(m_surroundings.vault.lock());
    });
    connect(&surroundings.watch, &SessionWatch::aboutToSleep, this, &AutoLock::lockBeforeSleep);
    QCoreApplication::instance()->installEventFilter(this);
}

bool AutoLock::eventFilter(QObject *, QEvent *event)
{
    if (isInput(event->type()))
        m_sinceInput.start();
    return false;
}

milliseconds AutoLock::limit() const
{
    return m_surroundings.settings.get(settings::lockAfterMinutes) * m_surroundings.minute;
}

milliseconds AutoLock::remaining() const
{
    return std::max(milliseconds(0), limit() - milliseconds(m_sinceInput.elapsed()));
}

void AutoLock::arm()
{
    if (m_locked || limit() == milliseconds(0))
        m_timer.stop();
    else
        m_timer.start(remaining());
}

void AutoLock::look()
{
    if (remaining() > milliseconds(0))
        arm();
    else
        static_cast<void>(m_surroundings.vault.lock());
}

void AutoLock::lockBeforeSleep()
{
    if (!m_surroundings.settings.get(settings::lockOnSuspend))
        return m_surroundings.watch.letSleep();
    QFuture<Result<void>> locked = m_surroundings.vault.lock();
    // Longer than a moment, a system that does not wait for us would not wait either.
    if (!SessionWatch::canHold())
        return waitFor(locked, std::chrono::seconds(1));
    // By then the window, which learns of the lock first, shows nothing of the vault any more.
    observe(locked, this, [this](const QFuture<Result<void>> &) { m_surroundings.watch.letSleep(); });
}

} // namespace keyherd

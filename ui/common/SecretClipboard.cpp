// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/SecretClipboard.h"

#include "platform/SecretPasteboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QUuid>

namespace keyherd {

SecretClipboard::SecretClipboard(QObject *parent) : QObject(parent)
{
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &SecretClipboard::tick);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &SecretClipboard::noteChange);
}

SecretClipboard::~SecretClipboard()
{
    clear();
}

void SecretClipboard::put(const Secret &secret, std::chrono::seconds lifetime)
{
    m_mark = QUuid::createUuid().toByteArray();
    secretPasteboard::put(QString::fromUtf8(secret.view()), m_mark);
    m_lifetime = lifetime;
    m_holds = true;
    m_sincePut.start();
    m_tick.start();
    Q_EMIT secondsLeft(static_cast<int>(lifetime.count()));
}

void SecretClipboard::clear()
{
    if (!std::exchange(m_holds, false))
        return;
    m_tick.stop();
    if (secretPasteboard::mark() == m_mark)
        secretPasteboard::clear();
    Q_EMIT secondsLeft(0);
}

void SecretClipboard::tick()
{
    const auto left = m_lifetime - std::chrono::seconds(m_sincePut.elapsed() / 1000);
    if (left <= std::chrono::seconds(0))
        clear();
    else
        Q_EMIT secondsLeft(static_cast<int>(left.count()));
}

void SecretClipboard::noteChange()
{
    if (!m_holds || secretPasteboard::mark() == m_mark)
        return;
    m_holds = false;
    m_tick.stop();
    Q_EMIT secondsLeft(0);
}

} // namespace keyherd

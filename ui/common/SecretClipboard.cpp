// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/SecretClipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

const QString markFormat = u"application/x-keyherd-secret"_s;

} // namespace

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
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(secret.view()));
    data->setData(markFormat, m_mark);
    // Klipper, CopyQ and others; Windows; macOS (nspasteboard.org).
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    data->setData(u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s, "1");
    data->setData(u"application/x-nspasteboard-concealed-type"_s, "1");
    QGuiApplication::clipboard()->setMimeData(data);
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
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (data && data->data(markFormat) == m_mark)
        QGuiApplication::clipboard()->clear();
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
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!m_holds || (data && data->data(markFormat) == m_mark))
        return;
    m_holds = false;
    m_tick.stop();
    Q_EMIT secondsLeft(0);
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/CaptureShield.h"

#include "platform/ScreenCapture.h"
#include "settings/Settings.h"

#include <QEvent>
#include <QGuiApplication>
#include <QWindow>

namespace keyherd {

CaptureShield::CaptureShield(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    if (!screenCapture::canHide())
        return;
    QCoreApplication::instance()->installEventFilter(this);
    connect(&settings, &Settings::changed, this, [this](QLatin1StringView name) {
        if (name != QLatin1StringView(settings::hideFromCapture.name))
            return;
        for (QWindow *window : QGuiApplication::topLevelWindows()) {
            if (window->isVisible())
                screenCapture::hide(*window, m_settings.get(settings::hideFromCapture));
        }
    });
}

bool CaptureShield::eventFilter(QObject *watched, QEvent *event)
{
    auto *window = event->type() == QEvent::Show ? qobject_cast<QWindow *>(watched) : nullptr;
    if (window && window->isTopLevel())
        screenCapture::hide(*window, m_settings.get(settings::hideFromCapture));
    return false;
}

} // namespace keyherd

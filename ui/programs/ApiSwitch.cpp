// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/ApiSwitch.h"

#include "composition/Keyherd.h"
#include "programs/ApiDialog.h"

using namespace Qt::StringLiterals;

namespace keyherd {

ApiSwitch::ApiSwitch(Keyherd &keyherd, AskForUse ask, QWidget &window)
    : QAction(&window), m_keyherd(keyherd), m_ask(std::move(ask)), m_window(window)
{
    setObjectName(u"Let programs ask over HTTP"_s);
    setCheckable(true);
    connect(this, &QAction::triggered, this, &ApiSwitch::follow);
}

void ApiSwitch::resume()
{
    if (m_keyherd.settings().get(settings::apiEnabled) != int(ServeHttp::On))
        return;
    if (const auto served = serve(m_keyherd.settings().get(settings::apiPort)); !served)
        Q_EMIT notResumed(served.error());
}

Result<void> ApiSwitch::usePort(int port)
{
    const int before = m_keyherd.settings().get(settings::apiPort);
    if (!m_keyherd.localApi().isServing()) {
        m_keyherd.settings().set(settings::apiPort, port);
        return {};
    }
    m_keyherd.localApi().stopSoon();
    const auto moved = serve(port);
    if (!moved && !serve(before))
        Q_EMIT serving(0);
    return moved;
}

void ApiSwitch::follow(bool on)
{
    const auto chosen = ServeHttp(m_keyherd.settings().get(settings::apiEnabled));
    if (!on)
        stop();
    else if (chosen == ServeHttp::NotYet)
        askFirst({});
    else if (const auto served = serve(m_keyherd.settings().get(settings::apiPort)); !served)
        askFirst(served.error());
    setChecked(m_keyherd.localApi().isServing());
}

Result<void> ApiSwitch::serve(int port)
{
    const auto listening = m_keyherd.localApi().start(
        {.port = static_cast<quint16>(port), .testTimeout = m_keyherd.testOptions().timeout, .askForUse = m_ask});
    setChecked(listening.has_value());
    if (!listening)
        return fail(listening.error());
    m_keyherd.settings().set(settings::apiEnabled, int(ServeHttp::On));
    m_keyherd.settings().set(settings::apiPort, port);
    Q_EMIT serving(*listening);
    return {};
}

void ApiSwitch::stop()
{
    m_keyherd.settings().set(settings::apiEnabled, int(ServeHttp::Off));
    m_keyherd.localApi().stopSoon();
    Q_EMIT serving(0);
}

void ApiSwitch::askFirst(const std::optional<Error> &problem)
{
    if (m_dialog)
        return;
    m_dialog = new ApiDialog(
        m_keyherd.settings().get(settings::apiPort), [this](int port) { return serve(port); }, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
    if (problem)
        m_dialog->refuse(*problem);
}

} // namespace keyherd

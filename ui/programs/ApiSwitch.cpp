// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/ApiSwitch.h"

#include "base/Observe.h"
#include "base/Outcome.h"
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
    observe(serve(m_keyherd.settings().get(settings::apiPort)), this, [this](const QFuture<Result<quint16>> &served) {
        if (const auto &outcome = outcomeOf(served); !outcome)
            Q_EMIT notResumed(outcome.error());
    });
}

QFuture<Result<quint16>> ApiSwitch::usePort(int port)
{
    if (m_keyherd.localApi().isServing())
        return serve(port);
    m_keyherd.settings().set(settings::apiPort, port);
    return QtFuture::makeReadyFuture(Result<quint16>(static_cast<quint16>(port)));
}

void ApiSwitch::follow(bool on)
{
    if (!on)
        return stop();
    if (ServeHttp(m_keyherd.settings().get(settings::apiEnabled)) == ServeHttp::NotYet) {
        setChecked(false);
        return askFirst({});
    }
    observe(serve(m_keyherd.settings().get(settings::apiPort)), this, [this](const QFuture<Result<quint16>> &served) {
        if (const auto &outcome = outcomeOf(served); !outcome)
            askFirst(outcome.error());
    });
}

QFuture<Result<quint16>> ApiSwitch::serve(int port)
{
    const auto served = m_keyherd.localApi().start(
        {.port = static_cast<quint16>(port), .testTimeout = m_keyherd.testOptions().timeout, .askForUse = m_ask});
    observe(served, this, [this, wish = ++m_wish](const QFuture<Result<quint16>> &) {
        if (wish == m_wish)
            learn();
    });
    return served;
}

// Whatever came of the wish: where it serves now is what holds.
void ApiSwitch::learn()
{
    const quint16 port = m_keyherd.localApi().port();
    setChecked(port != 0);
    if (port != 0) {
        m_keyherd.settings().set(settings::apiEnabled, int(ServeHttp::On));
        m_keyherd.settings().set(settings::apiPort, int(port));
    }
    Q_EMIT serving(port);
}

void ApiSwitch::stop()
{
    ++m_wish;
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

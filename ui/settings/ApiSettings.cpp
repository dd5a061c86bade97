// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/ApiSettings.h"

#include "base/Observe.h"
#include "base/Outcome.h"
#include "common/Message.h"
#include "programs/ApiSwitch.h"
#include "wording/ErrorText.h"

#include <QCheckBox>
#include <QLabel>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace keyherd {

ApiSettings::ApiSettings(Settings &settings, ApiSwitch &api)
    : SettingsPage(settings, u"Local API"_s), m_api(api), m_message(new Message)
{
    addWidget(m_message);
    m_on = addSwitch(u"Serve"_s);
    m_port = addNumber(u"Port"_s, settings::apiPort.least, settings::apiPort.greatest);
    m_address = addFact(u"Address"_s);
    m_port->setGroupSeparatorShown(false);
    m_on->setChecked(m_api.isChecked());
    // Whether it is on is for the switch to say: it may ask first, or fail.
    connect(m_on, &QCheckBox::toggled, this, [this](bool on) {
        if (on == m_api.isChecked())
            return;
        m_message->clear();
        m_api.trigger();
        m_on->setChecked(m_api.isChecked());
    });
    connect(&m_api, &QAction::toggled, this, [this](bool on) {
        m_on->setChecked(on);
        ApiSettings::retranslate();
    });
    // Not with each step of the arrows.
    connect(m_port, &QSpinBox::editingFinished, this, &ApiSettings::move);
    connect(&this->settings(), &Settings::changed, m_port, [this](QLatin1StringView name) {
        if (name == QLatin1StringView(settings::apiPort.name))
            showPort();
    });
    showPort();
    ApiSettings::retranslate();
}

QString ApiSettings::title() const
{
    return tr("Local API");
}

void ApiSettings::move()
{
    const int port = m_port->value();
    if (port == settings().get(settings::apiPort))
        return;
    m_message->clear();
    observe(m_api.usePort(port), this, [this](const QFuture<Result<quint16>> &moved) {
        const auto &outcome = outcomeOf(moved);
        if (outcome)
            return;
        m_message->showText(Message::Kind::Error, asSentence(errorText(outcome.error()).what),
                            tr("Choose another one."));
        showPort();
    });
}

void ApiSettings::showPort()
{
    m_port->setValue(settings().get(settings::apiPort));
    ApiSettings::retranslate();
}

void ApiSettings::retranslate()
{
    setWords(m_on, tr("Let programs ask over HTTP"),
             tr("Programs of this computer that have a token get keys while the vault is unlocked."));
    setWords(m_port, tr("Port"), tr("Programs that know the old one have to be told."));
    setWords(m_address, tr("Address"));
    m_address->setText(m_api.isChecked() ? u"http://127.0.0.1:%1"_s.arg(settings().get(settings::apiPort))
                                         : tr("Nothing is served."));
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/GeneralSettings.h"

#include "common/Languages.h"
#include "common/Message.h"
#include "platform/Autostart.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace keyherd {

GeneralSettings::GeneralSettings(Settings &settings) : SettingsPage(settings, u"General"_s), m_message(new Message)
{
    addWidget(m_message);
    addLanguages();
    m_autostart = addSwitch(u"Start with the session"_s);
    m_closeToTray = addSwitch(settings::closeToTray, u"Close to tray"_s);
    addKeysAtStart();
    connect(m_autostart, &QCheckBox::toggled, this, &GeneralSettings::setAutostart);
    GeneralSettings::retranslate();
}

QString GeneralSettings::title() const
{
    return tr("General");
}

void GeneralSettings::addLanguages()
{
    m_language = addChoice(u"Language"_s);
    m_language->addItem(QString(), QString());
    for (const auto &[code, name] : Languages::all())
        m_language->addItem(name, code);
    const auto show = [this] { m_language->setCurrentIndex(m_language->findData(settings().get(settings::language))); };
    show();
    connect(m_language, &QComboBox::activated, this,
            [this] { settings().set(settings::language, m_language->currentData().toString()); });
    connect(&settings(), &Settings::changed, m_language, show);
}

void GeneralSettings::addKeysAtStart()
{
    m_keysAtStart = addChoice(u"Keys at start"_s);
    for (const AtStart choice : {AtStart::Ask, AtStart::TakeIn, AtStart::LeaveAlone})
        m_keysAtStart->addItem(QString(), int(choice));
    const auto show = [this] {
        m_keysAtStart->setCurrentIndex(m_keysAtStart->findData(settings().get(settings::keysAtStart)));
    };
    show();
    connect(m_keysAtStart, &QComboBox::activated, this,
            [this] { settings().set(settings::keysAtStart, m_keysAtStart->currentData().toInt()); });
    connect(&settings(), &Settings::changed, m_keysAtStart, show);
}

// The system may have been told otherwise meanwhile.
void GeneralSettings::showEvent(QShowEvent *event)
{
    const QSignalBlocker quiet(m_autostart);
    m_autostart->setChecked(autostart::isOn());
    SettingsPage::showEvent(event);
}

void GeneralSettings::setAutostart(bool on)
{
    m_message->clear();
    if (const auto done = autostart::set(on); !done)
        m_message->showError(done.error());
    const QSignalBlocker quiet(m_autostart);
    m_autostart->setChecked(autostart::isOn());
}

void GeneralSettings::retranslate()
{
    m_language->setItemText(0, tr("As the system"));
    m_keysAtStart->setItemText(m_keysAtStart->findData(int(AtStart::Ask)), tr("Ask"));
    m_keysAtStart->setItemText(m_keysAtStart->findData(int(AtStart::TakeIn)), tr("Take in"));
    m_keysAtStart->setItemText(m_keysAtStart->findData(int(AtStart::LeaveAlone)), tr("Leave alone"));
    setWords(m_language, tr("Language"), tr("The language of this window. The command line follows the system's."));
    setWords(m_autostart, tr("Start with the session"),
             tr("Keyherd starts hidden when you log in, so that reminders come and programs are served."));
    setWords(m_closeToTray, tr("Closing the window keeps Keyherd running"),
             tr("It stays as an icon beside the clock. Where the desktop has no place for one, closing quits."));
    setWords(m_keysAtStart, tr("Keys that lie around"),
             tr("What to do at each start with keys in the environment and in key files that the vault lacks."));
}

} // namespace keyherd

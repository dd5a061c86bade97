// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/KeyNews.h"

#include "common/Notifier.h"
#include "composition/Keyherd.h"
#include "keys/KeyOpinion.h"
#include "wording/ErrorText.h"

using namespace Qt::StringLiterals;

namespace keyherd {

KeyNews::KeyNews(Keyherd &keyherd, Notifier &notifier, QObject *parent)
    : QObject(parent), m_keyherd(keyherd), m_notifier(notifier)
{
    connect(&keyherd.schedule(), &TestSchedule::turnedInvalid, this, &KeyNews::tellInvalid);
    connect(&keyherd.rotationSchedule(), &RotationSchedule::due, this, &KeyNews::tellDue);
    connect(&keyherd.rotationSchedule(), &RotationSchedule::wentOn, this, &KeyNews::tellRotation);
    connect(&keyherd.settings(), &Settings::changed, this, [this](QLatin1StringView name) {
        if (name.startsWith("reminders/"_L1) || name.startsWith("network/"_L1))
            startReminders();
    });
    startReminders();
}

void KeyNews::startReminders()
{
    m_keyherd.rotationSchedule().start({.test = m_keyherd.testOptions()}, m_keyherd.reminderRules());
}

void KeyNews::tellInvalid(const TestedKey &key)
{
    const Provider *provider = m_keyherd.catalogue().find(key.provider);
    m_notifier.notify(tr("A key stopped working"),
                      tr("%1 does not accept %2 any more.", "provider, name of a key")
                          .arg(provider ? provider->name : key.provider.toString(), key.name));
}

void KeyNews::tellDue(const KeyReminder &reminder)
{
    m_notifier.notify(tr("A key is due"),
                      asParagraph(errorText(withProviderNames(reminder.error(), m_keyherd.catalogue()))));
}

void KeyNews::tellRotation(const RotationReport &report)
{
    if (report.ended == RotationEnd::Done && report.key)
        return m_notifier.notify(tr("A key was replaced"),
                                 tr("%1 has its new key, and the old one is gone.").arg(report.key->attributes.name));
    if (!report.ended || !report.error)
        return;
    const QString text = asParagraph(errorText(withProviderNames(*report.error, m_keyherd.catalogue())));
    m_notifier.notify(tr("A key was not replaced"), text);
    Q_EMIT wentWrong(tr("A key was not replaced"), text);
}

} // namespace keyherd

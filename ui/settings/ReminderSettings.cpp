// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/ReminderSettings.h"

#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace keyherd {

ReminderSettings::ReminderSettings(Settings &settings)
    : SettingsPage(settings, u"Reminders"_s), m_age(addNumber(settings::rotateAfterDays, u"Rotate after days"_s)),
      m_expiry(addNumber(settings::daysBeforeExpiry, u"Days before expiry"_s))
{
    ReminderSettings::retranslate();
}

QString ReminderSettings::title() const
{
    return tr("Reminders");
}

void ReminderSettings::retranslate()
{
    m_age->setSpecialValueText(tr("Never"));
    setWords(m_age, tr("Days after which a key should be rotated"),
             tr("A key that is older needs attention. Its age is counted from its last new secret."));
    setWords(m_expiry, tr("Days of notice before a key expires"),
             tr("A key needs attention this long before the date on which it expires."));
}

} // namespace keyherd

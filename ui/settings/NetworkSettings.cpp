// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/NetworkSettings.h"

#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace keyherd {

NetworkSettings::NetworkSettings(Settings &settings)
    : SettingsPage(settings, u"Network"_s), m_timeout(addNumber(settings::testTimeoutSeconds, u"Test timeout"_s)),
      m_parallel(addNumber(settings::testsInParallel, u"Tests in parallel"_s)),
      m_regular(addNumber(settings::testEveryHours, u"Test every hours"_s))
{
    NetworkSettings::retranslate();
}

QString NetworkSettings::title() const
{
    return tr("Network");
}

void NetworkSettings::retranslate()
{
    m_timeout->setSuffix(tr(" s", "seconds, after a number"));
    m_regular->setSuffix(tr(" h", "hours, after a number"));
    m_regular->setSpecialValueText(tr("Never"));
    setWords(m_timeout, tr("Wait for a provider's answer"),
             tr("A test that takes longer says that the provider does not answer."));
    setWords(m_parallel, tr("Tests at the same time"),
             tr("How many requests are under way at once when all keys are tested."));
    setWords(m_regular, tr("Test all keys every"),
             tr("While the vault is unlocked. You are told when a key that used to work stops working."));
}

} // namespace keyherd

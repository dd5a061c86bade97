// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/SettingsPage.h"

namespace keyherd {

/// How keys are tested, and how often by themselves.
class NetworkSettings : public SettingsPage
{
    Q_OBJECT

public:
    explicit NetworkSettings(Settings &settings);
    [[nodiscard]] QString title() const override;

private:
    void retranslate() override;

    QSpinBox *m_timeout;
    QSpinBox *m_parallel;
    QSpinBox *m_regular;
};

} // namespace keyherd

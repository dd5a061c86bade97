// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/SettingsPage.h"

namespace keyherd {

/// When a key is said to be due.
class ReminderSettings : public SettingsPage
{
    Q_OBJECT

public:
    explicit ReminderSettings(Settings &settings);
    [[nodiscard]] QString title() const override;

private:
    void retranslate() override;

    QSpinBox *m_age;
    QSpinBox *m_expiry;
};

} // namespace keyherd

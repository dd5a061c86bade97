// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/SettingsPage.h"

namespace keyherd {

class ApiSwitch;
class Message;

/// Whether and where programs are served over HTTP.
class ApiSettings : public SettingsPage
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    ApiSettings(Settings &settings, ApiSwitch &api);
    [[nodiscard]] QString title() const override;

private:
    /// To the port that was chosen.
    void move();
    void showPort();
    void retranslate() override;

    ApiSwitch &m_api;
    Message *m_message;
    QCheckBox *m_on;
    QSpinBox *m_port;
    QLabel *m_address;
};

} // namespace keyherd

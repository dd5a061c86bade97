// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/SettingsPage.h"

namespace keyherd {

class Message;

/// Language, start, closing, and what is taken in at a start.
class GeneralSettings : public SettingsPage
{
    Q_OBJECT

public:
    explicit GeneralSettings(Settings &settings);
    [[nodiscard]] QString title() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addLanguages();
    void addKeysAtStart();
    void setAutostart(bool on);
    void retranslate() override;

    Message *m_message;
    QComboBox *m_language;
    QCheckBox *m_autostart;
    QCheckBox *m_closeToTray;
    QComboBox *m_keysAtStart;
};

} // namespace keyherd

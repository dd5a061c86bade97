// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/SettingsPage.h"

#include <QPointer>

#include <functional>

namespace keyherd {

class ConfirmDialog;
class Message;
class VaultService;

/// How long secrets are out, and when the vault is locked. Switching a lock off asks for the passphrase or the keychain first.
class SecuritySettings : public SettingsPage
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    SecuritySettings(Settings &settings, VaultService &vault);
    [[nodiscard]] QString title() const override;

private:
    QCheckBox *addLock(const Setting<bool> &setting, const QString &name);
    void addIdleLock();
    /// Calls `weaken` once the person has shown to be who may do that; at once where there is no vault yet.
    void confirm(const std::function<void()> &weaken);
    void retranslate() override;

    VaultService &m_vault;
    QPointer<ConfirmDialog> m_confirming;
    Message *m_message;
    QSpinBox *m_clipboard;
    QSpinBox *m_reveal;
    QSpinBox *m_idle = nullptr;
    QCheckBox *m_screen;
    QCheckBox *m_suspend;
    QCheckBox *m_capture = nullptr; ///< where the system can
};

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/VaultService.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QMenu;
class QPushButton;

namespace keyherd {

class WizardPage;

/// Two buttons: one adds a way to unlock the vault, the other takes one away. Each asks first whether it is the person.
class SlotActions : public QWidget
{
    Q_OBJECT

public:
    /// `vault` must outlive the widget.
    explicit SlotActions(VaultService &vault, QWidget *parent = nullptr);

    void showStatus(const VaultStatus &status);
    void retranslate();

    Q_SIGNAL void failed(const Error &error);

private:
    void fillMenus();
    void confirm(const QString &why, const std::function<void(const Confirmation &)> &goOn);
    void addPassphrase(const Confirmation &confirmed);
    void addRecoveryKey(const Confirmation &confirmed);
    void openPage(const QString &name, WizardPage *page, const std::function<QFuture<Result<SlotInfo>>()> &add);
    void addKeychain(const Confirmation &confirmed);
    void remove(const SlotInfo &slot);

    VaultService &m_vault;
    VaultStatus m_status;
    QPointer<QDialog> m_dialog;
    QPushButton *m_add;
    QPushButton *m_remove;
    QMenu *m_addMenu;
    QMenu *m_removeMenu;
};

} // namespace keyherd

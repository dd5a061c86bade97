// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/VaultService.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QDialog;
class QMenu;
class QPushButton;

namespace keyherd {

class WizardPage;

/// Two buttons: one adds a way to unlock the vault, the other takes one away. Each asks whether it is the person.
class SlotActions : public QWidget
{
    Q_OBJECT

public:
    /// `vault` must outlive the widget. Offers nothing before it knows a status.
    explicit SlotActions(VaultService &vault, QWidget *parent = nullptr);

    void showStatus(const VaultStatus &status);
    void retranslate();

    Q_SIGNAL void failed(const Error &error);

private:
    void openAddMenu();
    void openRemoveMenu();
    void addPassphrase();
    void addRecoveryKey();
    void addKeychain();
    void remove(const SlotInfo &slot);
    void open(QDialog *dialog);
    void confirm(const QString &why, const std::function<void(const Confirmation &)> &goOn);
    template<typename T>
    void await(const QFuture<Result<T>> &change);
    void setBusy(bool busy);

    VaultService &m_vault;
    VaultStatus m_status;
    bool m_busy = false;
    QPointer<QDialog> m_dialog;
    QPushButton *m_add;
    QPushButton *m_remove;
    QMenu *m_addMenu;
    QMenu *m_removeMenu;
};

} // namespace keyherd

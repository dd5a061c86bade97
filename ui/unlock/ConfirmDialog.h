// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/FormDialog.h"
#include "vault/VaultService.h"

class QLabel;

namespace keyherd {

class SecretField;

/// Asks for the passphrase, or the keychain, before something that even an unlocked vault does not allow at once. Accepted means that it was right.
class ConfirmDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `vault` must outlive the dialog. `status` names its ways in; `why` is a whole sentence, translated. Locking the vault closes it.
    ConfirmDialog(VaultService &vault, const VaultStatus &status, const QString &why, QWidget *parent);
    /// Once accepted.
    [[nodiscard]] const Confirmation &confirmation() const { return *m_confirmation; }

private:
    [[nodiscard]] Words words() const override;
    [[nodiscard]] QWidget *firstProblem() override;
    [[nodiscard]] bool isTouched() const override { return false; }
    [[nodiscard]] QWidget *fieldOf(const Error &error) const override;
    void save() override;
    void askForText();
    void askKeychain();
    void confirm(const QFuture<Result<Confirmation>> &asked);
    void retranslate() override;

    VaultService &m_vault;
    bool m_hasPassphrase;
    bool m_asksForText; ///< the passphrase; a recovery key where nothing else is left
    std::optional<Confirmation> m_confirmation;
    QWidget *m_form;
    QLabel *m_text;
    QLabel *m_label;
    SecretField *m_passphrase;
    QPushButton *m_keychain = nullptr;    ///< where both ways are open
    QPushButton *m_recoveryKey = nullptr; ///< where only the keychain is asked otherwise
};

} // namespace keyherd

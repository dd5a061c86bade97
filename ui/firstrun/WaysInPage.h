// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "common/WizardPage.h"

#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;

namespace keyherd {

class FieldNote;
class Keyherd;

/// How the vault is to be unlocked: the system's keychain, where one answers, a passphrase, or both; and a recovery key beside them.
class WaysInPage : public WizardPage
{
    Q_OBJECT

public:
    /// `keyherd` must outlive the page.
    explicit WaysInPage(Keyherd &keyherd, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isComplete() const override;
    void enter() override;

    [[nodiscard]] bool wantsKeychain() const;
    [[nodiscard]] bool wantsPassphrase() const;
    [[nodiscard]] bool wantsRecoveryKey() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void probe();
    void useProbe(Result<void> answer);
    void retranslate();
    void sayKeychain();
    void sayWays();

    Keyherd &m_keyherd;
    std::optional<Result<void>> m_probed; ///< nothing: not answered yet
    QLabel *m_introduction;
    QCheckBox *m_keychain;
    QLabel *m_keychainText;
    FieldNote *m_keychainNote;
    QPushButton *m_probeAgain;
    QCheckBox *m_passphrase;
    QLabel *m_passphraseText;
    QCheckBox *m_recoveryKey;
    QLabel *m_recoveryKeyText;
    FieldNote *m_waysNote;
};

} // namespace keyherd

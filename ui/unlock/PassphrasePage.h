// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "common/WizardPage.h"

class QLabel;
class QProgressBar;

namespace keyherd {

class FieldNote;
class SecretField;

/// A passphrase, typed twice, and how hard it is to guess.
class PassphrasePage : public WizardPage
{
    Q_OBJECT

public:
    explicit PassphrasePage(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    /// Typed, and twice the same. A weak one is warned of, not refused.
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] bool isTouched() const override;
    void enter() override;

    /// The fields keep it, for the case that the vault cannot be made. OutOfSecretMemory.
    [[nodiscard]] Result<Secret> passphrase() const;
    void wipeText();

protected:
    void changeEvent(QEvent *event) override;

private:
    void judge();
    void sayStrength();
    void sayRepetition();
    void retranslate();

    QLabel *m_introduction;
    QLabel *m_firstLabel;
    SecretField *m_first;
    QProgressBar *m_strength;
    FieldNote *m_strengthNote;
    QLabel *m_secondLabel;
    SecretField *m_second;
    FieldNote *m_secondNote;
};

} // namespace keyherd

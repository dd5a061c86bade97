// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Secret.h"
#include "vault/KeyEntry.h"
#include "vault/Rotation.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace keyherd {

class Catalogue;
class DateField;
class FieldNote;
class SecretField;
struct Provider;

/// What is to be known before a key is replaced: the new key, or that the provider shall issue one, and what becomes of the old one. Knows nothing of
/// the vault: it makes values.
class RotateForm : public QWidget
{
    Q_OBJECT

public:
    /// `catalogue` must outlive the form.
    RotateForm(const Catalogue &catalogue, const KeyEntry &entry, QWidget *parent = nullptr);

    [[nodiscard]] bool isIssued() const;
    [[nodiscard]] bool isTouched() const;
    /// Says under each field what is wrong with it; the first such field, or nullptr.
    [[nodiscard]] QWidget *firstProblem();
    /// The field that an error is about, or nullptr.
    [[nodiscard]] QWidget *fieldOf(const Error &error) const;
    /// OutOfSecretMemory.
    [[nodiscard]] Result<Secret> secret() const;
    [[nodiscard]] RotationPlan plan() const;
    void wipeSecret();

    /// The way of replacing was chosen.
    Q_SIGNAL void wayChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void judge();
    void showWay();
    void retranslate();
    [[nodiscard]] const Provider *provider() const;
    /// Whether the provider can be asked to disable and delete the old key.
    [[nodiscard]] bool isOldIssued() const;

    const Catalogue &m_catalogue;
    KeyEntry m_entry;
    QRadioButton *m_issue;
    QRadioButton *m_paste;
    QWidget *m_pasting;
    QLabel *m_advice;
    QPushButton *m_page;
    QLabel *m_secretLabel;
    SecretField *m_secret;
    FieldNote *m_secretNote;
    QWidget *m_issuing;
    QLabel *m_graceLabel;
    QComboBox *m_grace;
    QLabel *m_expiresLabel;
    DateField *m_expires;
    FieldNote *m_expiresNote;
};

} // namespace keyherd

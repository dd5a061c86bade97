// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/WizardPage.h"
#include "vault/SlotInfo.h"

#include <optional>

class QCheckBox;
class QLabel;
class QPagedPaintDevice;
class QPushButton;

namespace keyherd {

class FieldNote;
class SecretLine;

/// A new recovery key, to be written down, printed or saved. It is made when the page comes on the screen, and worth nothing until a vault gets it.
class RecoveryPage : public WizardPage
{
    Q_OBJECT

public:
    /// `location`: the vault that it is for, named on what is printed and saved.
    explicit RecoveryPage(QString location, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    /// The person says to have put it in a safe place.
    [[nodiscard]] bool isComplete() const override;
    /// It may be on paper already.
    [[nodiscard]] bool isTouched() const override { return m_touched; }
    void enter() override;

    /// The page keeps it, for the case that the vault does not get it. OutOfSecretMemory, Cancelled if there is none.
    [[nodiscard]] Result<RecoveryKey> recoveryKey() const;
    void wipeText();

    void printOn(QPagedPaintDevice &device) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void enableAll();
    [[nodiscard]] QString sheet() const;
    void choosePrinter();
    void chooseFile();
    void saveTo(const QString &path);
    void retranslate();

    QString m_location;
    std::optional<RecoveryKey> m_made;
    bool m_touched = false;
    QLabel *m_introduction;
    SecretLine *m_first; ///< half of the key
    SecretLine *m_second;
    QPushButton *m_print;
    QPushButton *m_save;
    FieldNote *m_note;
    QCheckBox *m_kept;
};

} // namespace keyherd

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
    void enter() override;

    /// The page keeps it, for the case that the vault does not get it. OutOfSecretMemory, Cancelled if there is none.
    [[nodiscard]] Result<RecoveryKey> recoveryKey() const;
    void wipeText();

    void printOn(QPagedPaintDevice &device) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void use(std::optional<RecoveryKey> key);
    [[nodiscard]] QString sheet() const;
    void choosePrinter();
    void chooseFile();
    void saveTo(const QString &path);
    void retranslate();

    QString m_location;
    std::optional<RecoveryKey> m_made;
    QLabel *m_introduction;
    QLabel *m_key;
    QPushButton *m_print;
    QPushButton *m_save;
    FieldNote *m_note;
    QCheckBox *m_kept;
};

} // namespace keyherd

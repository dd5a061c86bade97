// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Result.h"
#include "providers/Provider.h"

#include <QDialog>

class QPushButton;

namespace keyherd {

class DiscardQuestion;
class Keyherd;
class Message;
class ProviderForm;

/// Adds a provider of one's own, typed or from a JSON file, which may also be dropped here. Meant to be opened with `open()`; saves in
/// the background, stays open with everything typed if that fails, and closes with `saved` if not. Closing with something typed
/// asks first, inside the dialog; `done()` closes without a question.
class ProviderDialog : public QDialog
{
    Q_OBJECT

public:
    /// `keyherd` must outlive the dialog.
    explicit ProviderDialog(Keyherd &keyherd, QWidget *parent = nullptr);

    /// Fills the fields from an entry in a file; says why if it is none.
    void openFile(const QString &path);

    void accept() override;
    void reject() override;

    /// The vault has it, and the catalogue too.
    Q_SIGNAL void saved(Provider provider);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *makeButtons();
    void chooseFile();
    void refuse(const Error &error);
    void showSaving(bool saving);
    void keepEditing();
    void retranslate();

    Keyherd &m_keyherd;
    bool m_saving = false;

    Message *m_message;
    ProviderForm *m_form;
    DiscardQuestion *m_question;
    QPushButton *m_open;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

} // namespace keyherd

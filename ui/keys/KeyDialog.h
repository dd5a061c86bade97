// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Secret.h"
#include "vault/KeyChanges.h"

#include <QDialog>
#include <QFuture>

#include <optional>

class QPushButton;

namespace keyherd {

class DiscardQuestion;
class KeyForm;
class Keyherd;
class Message;
struct PastedKey;

/// Adds a key, or changes one. Meant to be opened with `open()`; saves in the background, stays open with everything
/// typed if that fails, and closes with `saved` if not. Closing with something typed asks first, inside the dialog;
/// `done()` closes without a question.
class KeyDialog : public QDialog
{
    Q_OBJECT

public:
    /// `keyherd` must outlive the dialog.
    explicit KeyDialog(Keyherd &keyherd, QWidget *parent = nullptr);
    KeyDialog(Keyherd &keyherd, KeyEntry entry, QWidget *parent = nullptr);

    /// A key that was found in what was pasted elsewhere.
    void preset(const PastedKey &pasted);

    void accept() override;
    void reject() override;
    void done(int result) override;

    /// The vault has it. Not sent if nothing was to be changed.
    Q_SIGNAL void saved(KeyChange change);

protected:
    void changeEvent(QEvent *event) override;

private:
    KeyDialog(Keyherd &keyherd, std::optional<KeyEntry> entry, QWidget *parent);
    [[nodiscard]] QWidget *makeButtons();
    void add();
    void edit(KeyId id);
    void await(const QFuture<Result<KeyChange>> &saving);
    void refuse(const Error &error);
    void showSaving(bool saving);
    void keepEditing();
    void addProvider();
    void retranslate();

    Keyherd &m_keyherd;
    std::optional<KeyId> m_edited;
    bool m_saving = false;

    Message *m_message;
    KeyForm *m_form;
    DiscardQuestion *m_question;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace keyherd

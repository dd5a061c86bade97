// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Id.h"
#include "vault/KeyChanges.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace keyherd {

class DateField;
class DiscardQuestion;
class FieldNote;
class Keyherd;
class Message;
struct KeyWish;

/// Has a provider issue a key, and keeps it. Meant to be opened with `open()`; asks the provider in the background, stays open with everything typed
/// if that fails, and closes with `issued` if not. Closing with something typed asks first, inside the dialog; `done()` closes without a question.
class IssueDialog : public QDialog
{
    Q_OBJECT

public:
    /// `keyherd` must outlive the dialog; the catalogue has the provider.
    IssueDialog(Keyherd &keyherd, const ProviderId &provider, QWidget *parent = nullptr);

    void accept() override;
    void reject() override;

    Q_SIGNAL void issued(const KeyChange &change);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] QWidget *firstProblem();
    [[nodiscard]] KeyWish wish() const;
    void showWorking(bool working);
    void refuse(const Error &error);
    void keepEditing();
    void retranslate();

    Keyherd &m_keyherd;
    ProviderId m_provider;
    bool m_working = false;

    Message *m_message;
    QWidget *m_form;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    FieldNote *m_nameNote;
    QLabel *m_limitLabel;
    QLineEdit *m_limit;
    FieldNote *m_limitNote;
    QLabel *m_expiresLabel;
    DateField *m_expires;
    FieldNote *m_expiresNote;
    QProgressBar *m_progress;
    DiscardQuestion *m_question;
    QPushButton *m_cancel;
    QPushButton *m_issue;
};

} // namespace keyherd

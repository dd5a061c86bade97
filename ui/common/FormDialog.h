// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Observe.h"
#include "base/Result.h"

#include <QDialog>

class QHBoxLayout;
class QProgressBar;
class QPushButton;

namespace keyherd {

class DiscardQuestion;
class Message;

/// A dialog with a form that is saved in the background. Meant to be opened with `open()`; stays open with everything typed if saving
/// fails, and closes if not. Closing with something typed asks first, inside the dialog; `done()` closes without a question. Where saving
/// takes as long as a provider likes, the dialog shows that it goes on, and may be left meanwhile (`leave`).
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    void accept() override;
    void reject() override;
    void done(int result) override;

protected:
    enum class Saving { Here, AtProvider };
    struct Words
    {
        QString save;   ///< on the button
        QString saving; ///< the same, while it goes on
    };

    FormDialog(const QString &name, int leastWidth, QWidget *parent, Saving where = Saving::Here);

    /// Puts the form into its place and all else around it: once, before anything else is asked of the dialog, which owns it.
    void setForm(QWidget *form);
    /// At the left of Cancel and Save; disabled while saving.
    void addButton(QPushButton *button);

    [[nodiscard]] virtual Words words() const;
    /// The first field with something wrong, which its form already says; nullptr: it may be saved.
    [[nodiscard]] virtual QWidget *firstProblem() = 0;
    [[nodiscard]] virtual bool isTouched() const = 0;
    /// At fault for an error; nullptr: none in particular.
    [[nodiscard]] virtual QWidget *fieldOf(const Error &error) const = 0;
    /// Calls `await`, `refuse` or `done`.
    virtual void save() = 0;

    /// Shows that something is being saved until the future is finished. `saved(value)`, or `saved()` where there is none, is called if it was, before the dialog closes.
    template<typename T, typename Saved>
    void await(const QFuture<Result<T>> &saving, Saved saved)
    {
        showSaving(true);
        observe(saving, this, [this, saved](QFuture<Result<T>> future) {
            // Closed meanwhile, it has nobody to answer to.
            if (m_isOver)
                return;
            showSaving(false);
            auto value = future.resultCount() > 0 ? future.takeResult() : Result<T>(fail(ErrorCode::Cancelled));
            if (!value)
                return refuse(value.error());
            if constexpr (std::is_void_v<T>)
                saved();
            else
                saved(std::move(*value));
            done(QDialog::Accepted);
        });
    }
    /// Whether there is anything to save yet.
    void allowSaving(bool allowed);
    /// For what has to be done before `await` is called.
    void showSaving(bool saving);
    virtual void refuse(const Error &error);
    /// What closing does while something is saved that may be left: it closes, and nobody learns what came of it.
    virtual void leave() { done(QDialog::Rejected); }

    [[nodiscard]] Message &message() { return *m_message; }
    [[nodiscard]] bool isSaving() const { return m_saving; }
    void changeEvent(QEvent *event) override;
    virtual void retranslate();

private:
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] bool mayBeLeft() const { return m_where == Saving::AtProvider; }
    void keepEditing();

    Saving m_where;
    bool m_saving = false;
    bool m_maySave = true;
    bool m_isOver = false;
    Message *m_message;
    QWidget *m_form = nullptr;
    QProgressBar *m_progress = nullptr;
    DiscardQuestion *m_question = nullptr;
    QWidget *m_buttonRow = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace keyherd

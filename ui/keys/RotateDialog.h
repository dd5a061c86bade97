// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "vault/KeyEntry.h"

#include <QDialog>
#include <QFuture>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace keyherd {

class DiscardQuestion;
class Keyherd;
class Message;
class RotateForm;
struct FoundKeys;
struct Rotation;
struct RotationOptions;
struct RotationReport;

/// Replaces a key by a new one. Meant to be opened with `open()`; asks the provider in the background, stays open with everything typed if the new
/// key does not work, and says what becomes of the old one if it does. Closing with something typed asks first, inside the dialog; `done()` closes
/// without a question. Closed while the provider is asked, it only hides: it comes back with what was typed if the new key does not work, and is finished
/// if it does.
class RotateDialog : public QDialog
{
    Q_OBJECT

public:
    /// `keyherd` must outlive the dialog. What is `open` of this key comes to its end first.
    RotateDialog(Keyherd &keyherd, const KeyEntry &entry, const QList<Rotation> &open, QWidget *parent = nullptr);

    void accept() override;
    void reject() override;
    void done(int result) override;

    /// The key has its new secret.
    Q_SIGNAL void rotated(const KeyEntry &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State {
        Asking,  ///< what to do
        Working, ///< the provider is asked
        Waiting, ///< the new key is kept and could not be tested
        Done,    ///< the key has its new secret
    };

    [[nodiscard]] QWidget *makeButtons();
    void bringToItsEnd(const Rotation &rotation);
    void remindOfOld(const Rotation &rotation);
    void offerWaiting();
    void withFoundKeys(std::function<void(FoundKeys)> use);
    void await(const QFuture<Result<RotationReport>> &replacing);
    void testAgain(bool untested);
    void goOn(FoundKeys found, const RotationOptions &options);
    void showReport(const RotationReport &report);
    void refuse(const Error &error);
    void markDone();
    void openPage();
    void enter(State state);
    void keepEditing();
    void retranslate();
    [[nodiscard]] QString providerName() const;

    Keyherd &m_keyherd;
    KeyEntry m_entry;
    State m_state = State::Asking;
    bool m_asksPerson = false; ///< to delete the old key at the provider

    Message *m_message;
    RotateForm *m_form;
    QLabel *m_rest; ///< what becomes of the old key
    QProgressBar *m_progress;
    DiscardQuestion *m_question;
    QPushButton *m_openPage;
    QPushButton *m_markDone;
    QPushButton *m_untested;
    QPushButton *m_cancel;
    QPushButton *m_go;
};

} // namespace keyherd

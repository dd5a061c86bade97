// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Result.h"
#include "vault/VaultService.h"

#include <QFuture>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace keyherd {

class WizardPage;
class BringInPage;
class FoundPage;
class Keyherd;
class Message;
class PassphrasePage;
class RecoveryPage;
class SummaryPage;
class WaysInPage;

/// The first start: finds keys that lie around, makes the vault, brings them in and tests them, in steps of which each can be gone back from. Nothing is
/// written before Finish; if that fails, everything typed is still there.
class FirstRunWizard : public QWidget
{
    Q_OBJECT

public:
    /// `keyherd` must outlive the wizard.
    explicit FirstRunWizard(Keyherd &keyherd, QWidget *parent = nullptr);

    /// The vault is there and unlocked, and what was ticked is in it.
    Q_SIGNAL void finished();

protected:
    /// Enter goes on, wherever the focus is.
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] WizardPage *page() const;
    [[nodiscard]] QList<WizardPage *> steps() const;
    void goTo(WizardPage *page);
    void enter();
    void goBy(qsizetype steps);
    void finish();
    [[nodiscard]] Result<NewVault> waysIn() const;
    void vaultIsThere();
    void giveUp();
    void useAnswer(const Error &error);
    void showCreating(bool creating);
    void refresh();
    void retranslate();

    Keyherd &m_keyherd;
    int m_attempt = 0; ///< an answer to an earlier one is ignored
    bool m_creating = false;
    QFuture<Result<void>> m_creation;

    QLabel *m_title;
    QLabel *m_step;
    Message *m_message;
    FoundPage *m_found;
    WaysInPage *m_ways;
    PassphrasePage *m_passphrase;
    RecoveryPage *m_recovery;
    SummaryPage *m_summary;
    BringInPage *m_bringIn;
    QStackedWidget *m_pages;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    QPushButton *m_back;
    QPushButton *m_cancel;
    QPushButton *m_next;
    QPushButton *m_finish;
};

} // namespace keyherd

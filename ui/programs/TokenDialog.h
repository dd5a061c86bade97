// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/Client.h"

#include <QDialog>

#include <chrono>

class QLabel;
class QPushButton;

namespace keyherd {

class SecretClipboard;
class SecretLine;

/// Shows the token of a program, the only time that it is there. Copied, it leaves the clipboard after its time.
class TokenDialog : public QDialog
{
    Q_OBJECT

public:
    /// `clipboard` must outlive the dialog; what was copied stays there when the dialog is closed.
    TokenDialog(IssuedToken issued, SecretClipboard &clipboard, std::chrono::seconds lifetime,
                QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void copy();
    void retranslate();

    IssuedToken m_issued;
    SecretClipboard &m_clipboard;
    std::chrono::seconds m_lifetime;
    bool m_copied = false;
    int m_secondsLeft = 0;
    QLabel *m_text;
    SecretLine *m_token;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace keyherd

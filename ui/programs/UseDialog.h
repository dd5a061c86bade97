// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/UseApproval.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace keyherd {

class Catalogue;

/// Asks whether a program may use keys that ask before they are used. Closing it refuses.
class UseDialog : public QDialog
{
    Q_OBJECT

public:
    UseDialog(const UseQuestion &question, const Catalogue &catalogue, QWidget *parent = nullptr);

    /// Refused until something else was pressed.
    [[nodiscard]] UseAnswer answer() const { return m_answer; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void give(UseAnswer answer);

    UseQuestion m_question;
    QString m_keys;
    UseAnswer m_answer = UseAnswer::Refused;
    QLabel *m_text;
    QLabel *m_hint;
    QPushButton *m_once;
    QPushButton *m_session;
    QPushButton *m_refuse;
};

} // namespace keyherd

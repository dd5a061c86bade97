// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace keyherd {

/// Asks inside a dialog whether what was typed may be thrown away; hidden until it is wanted.
class DiscardQuestion : public QFrame
{
    Q_OBJECT

public:
    explicit DiscardQuestion(QWidget *parent = nullptr);

    /// Shows itself with the harmless answer in focus.
    void ask();

    Q_SIGNAL void discarded();
    Q_SIGNAL void kept();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_text;
    QPushButton *m_keep;
    QPushButton *m_discard;
};

} // namespace keyherd

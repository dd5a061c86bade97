// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/WizardPage.h"

class QLabel;
class QPushButton;

namespace keyherd {

/// What came in, and the way back.
class ResultPage : public WizardPage
{
    Q_OBJECT

public:
    explicit ResultPage(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isComplete() const override { return true; }
    void enter() override { }

    /// How many came in, and of how many were found.
    void show(int brought, int found);

    Q_SIGNAL void undoWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    int m_brought = 0;
    int m_found = 0;
    QLabel *m_text;
    QLabel *m_hint;
    QPushButton *m_undo;
};

} // namespace keyherd

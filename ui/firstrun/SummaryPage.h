// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/WizardPage.h"

class QLabel;

namespace keyherd {

class WaysInPage;

/// What will be made, before it is made.
class SummaryPage : public WizardPage
{
    Q_OBJECT

public:
    /// `ways` must outlive the page.
    SummaryPage(const WaysInPage &ways, QString location, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isComplete() const override { return true; }
    void enter() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QString unlocking() const;

    const WaysInPage &m_ways;
    QString m_location;
    QLabel *m_introduction;
    QLabel *m_placeLabel;
    QLabel *m_place;
    QLabel *m_waysLabel;
    QLabel *m_waysText;
};

} // namespace keyherd

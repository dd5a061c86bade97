// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstrun/SummaryPage.h"

#include "composition/Keyherd.h"
#include "firstrun/WaysInPage.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace keyherd {

SummaryPage::SummaryPage(const WaysInPage &ways, QString location, QWidget *parent)
    : WizardPage(parent), m_ways(ways), m_location(std::move(location)), m_introduction(new QLabel(this)),
      m_placeLabel(new QLabel(this)), m_place(new QLabel(this)), m_waysLabel(new QLabel(this)),
      m_waysText(new QLabel(this))
{
    m_place->setTextFormat(Qt::PlainText);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel *label : {m_introduction, m_place, m_waysText})
        label->setWordWrap(true);
    for (QLabel *label : {m_placeLabel, m_waysLabel})
        label->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_introduction);
    layout->addSpacing(12);
    layout->addWidget(m_placeLabel);
    layout->addWidget(m_place);
    layout->addSpacing(12);
    layout->addWidget(m_waysLabel);
    layout->addWidget(m_waysText);
    layout->addStretch(1);
    retranslate();
}

QString SummaryPage::title() const
{
    return tr("Ready to make the vault");
}

void SummaryPage::enter()
{
    retranslate();
}

QString SummaryPage::unlocking() const
{
    QStringList ways;
    if (m_ways.wantsKeychain())
        ways << Keyherd::keychainName();
    if (m_ways.wantsPassphrase())
        ways << (m_ways.wantsKeychain() ? tr("The passphrase, when the keychain is not there") : tr("The passphrase"));
    if (m_ways.wantsRecoveryKey())
        ways << tr("The recovery key, when all else is lost");
    return ways.join(u'\n');
}

void SummaryPage::retranslate()
{
    m_introduction->setText(tr("Nothing has been written so far. Finish makes the vault."));
    m_placeLabel->setText(tr("The vault is kept at"));
    m_place->setText(m_location);
    m_waysLabel->setText(tr("It is unlocked by"));
    m_waysText->setText(unlocking());
}

void SummaryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    WizardPage::changeEvent(event);
}

} // namespace keyherd

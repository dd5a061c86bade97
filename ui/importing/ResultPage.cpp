// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/ResultPage.h"

#include "common/Symbol.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyherd {

ResultPage::ResultPage(QWidget *parent)
    : WizardPage(parent), m_text(new QLabel(this)), m_hint(new QLabel(this)), m_undo(new QPushButton(this))
{
    m_text->setObjectName(u"Result"_s);
    m_undo->setObjectName(u"Undo"_s);
    m_undo->setIcon(symbolIcon(Symbol::Undo));
    m_undo->setAutoDefault(false);
    for (QLabel *label : {m_text, m_hint})
        label->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_text);
    layout->addWidget(m_hint);
    layout->addWidget(m_undo, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_undo, &QPushButton::clicked, this, &ResultPage::undoWanted);
    retranslate();
}

QString ResultPage::title() const
{
    return tr("The keys are in the vault");
}

void ResultPage::show(int brought, int found)
{
    m_brought = brought;
    m_found = found;
    retranslate();
}

void ResultPage::retranslate()
{
    QString text = tr("%n key(s) came in.", nullptr, m_brought);
    if (m_found > m_brought)
        text += u' ' + tr("%n other(s) stayed out.", nullptr, m_found - m_brought);
    m_text->setText(text);
    m_hint->setText(
        tr("Where they came from they still lie, readable by whoever finds them. Once you have seen that the "
           "keys work, delete them there."));
    m_undo->setText(tr("Undo"));
    m_undo->setAccessibleName(tr("Undo the import"));
}

void ResultPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    WizardPage::changeEvent(event);
}

} // namespace keyherd

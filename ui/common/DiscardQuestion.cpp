// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/DiscardQuestion.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace keyherd {

DiscardQuestion::DiscardQuestion(QWidget *parent)
    : QFrame(parent), m_text(new QLabel(this)), m_keep(new QPushButton(this)), m_discard(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_text->setWordWrap(true);
    m_keep->setObjectName(u"Keep editing"_s);
    m_discard->setObjectName(u"Discard"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_keep);
    layout->addWidget(m_discard);
    connect(m_discard, &QPushButton::clicked, this, &DiscardQuestion::discarded);
    connect(m_keep, &QPushButton::clicked, this, &DiscardQuestion::kept);
    retranslate();
    hide();
}

void DiscardQuestion::ask()
{
    show();
    m_keep->setFocus();
}

void DiscardQuestion::retranslate()
{
    m_text->setText(tr("Discard what you typed?"));
    m_keep->setText(tr("Keep editing"));
    m_discard->setText(tr("Discard"));
}

void DiscardQuestion::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace keyherd

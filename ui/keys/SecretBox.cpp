// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/SecretBox.h"

#include "common/CountdownRing.h"
#include "common/SecretLine.h"
#include "common/Symbol.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace keyherd {

SecretBox::SecretBox(QWidget *parent)
    : QWidget(parent), m_text(new SecretLine), m_ring(new CountdownRing), m_reveal(new QPushButton),
      m_copy(new QPushButton)
{
    m_text->setObjectName(u"Masked key"_s);
    m_reveal->setObjectName(u"Reveal"_s);
    m_copy->setObjectName(u"Copy"_s);
    m_copy->setIcon(symbolIcon(Symbol::Copy));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_text, 0, 0, 1, 3);
    grid->addWidget(m_reveal, 1, 0);
    grid->addWidget(m_copy, 1, 1);
    grid->addWidget(m_ring, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(m_ring, &CountdownRing::finished, this, &SecretBox::hideSecret);
    connect(m_copy, &QPushButton::clicked, this, &SecretBox::copyWanted);
    connect(m_reveal, &QPushButton::clicked, this, [this] {
        if (isRevealed())
            hideSecret();
        else
            Q_EMIT revealWanted();
    });
    retranslate();
}

void SecretBox::setMasked(const QString &masked, bool usable)
{
    if (masked != m_masked || !usable)
        hideSecret();
    m_masked = masked;
    if (!isRevealed())
        m_text->showInstead(masked);
    m_reveal->setEnabled(usable);
    m_copy->setEnabled(usable);
}

void SecretBox::reveal(const Secret &secret, std::chrono::seconds duration)
{
    m_text->showSecret(secret);
    m_ring->start(duration);
    retranslate();
}

void SecretBox::hideSecret()
{
    m_ring->stop();
    if (!isRevealed())
        return;
    m_text->showInstead(m_masked);
    retranslate();
}

bool SecretBox::isRevealed() const
{
    return m_text->isRevealed();
}

void SecretBox::showCopied(int secondsLeft)
{
    m_copiedSeconds = secondsLeft;
    retranslate();
}

void SecretBox::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    hideSecret();
}

void SecretBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SecretBox::retranslate()
{
    m_text->setAccessibleName(isRevealed() ? tr("Key, revealed") : tr("Key, masked"));
    m_reveal->setText(isRevealed() ? tr("Hide") : tr("Reveal"));
    m_reveal->setIcon(symbolIcon(isRevealed() ? Symbol::Hide : Symbol::Show));
    m_reveal->setAccessibleName(m_reveal->text());
    m_copy->setText(m_copiedSeconds > 0 ? tr("Copied (%1 s)").arg(m_copiedSeconds) : tr("Copy"));
    m_copy->setAccessibleName(tr("Copy"));
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/TokenDialog.h"

#include "common/PlainLabel.h"
#include "common/SecretClipboard.h"
#include "common/SecretLine.h"
#include "common/Symbol.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr int margin = 16;

} // namespace

TokenDialog::TokenDialog(IssuedToken issued, SecretClipboard &clipboard, std::chrono::seconds lifetime, QWidget *parent)
    : QDialog(parent), m_issued(std::move(issued)), m_clipboard(clipboard), m_lifetime(lifetime), m_text(plainLabel()),
      m_token(new SecretLine), m_copy(new QPushButton), m_close(new QPushButton)
{
    setObjectName(u"Token of a program"_s);
    m_token->setObjectName(u"Token"_s);
    // Ctrl+C does what the button does.
    m_token->installEventFilter(this);
    m_token->showSecret(m_issued.token);
    m_token->setMinimumWidth(m_token->fontMetrics().horizontalAdvance(m_token->text()) + 2 * margin);
    m_copy->setObjectName(u"Copy"_s);
    m_copy->setIcon(symbolIcon(Symbol::Copy));
    m_copy->setDefault(true);
    m_close->setObjectName(u"Close"_s);
    m_close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(12);
    column->addWidget(m_text);
    column->addWidget(m_token);
    column->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, &TokenDialog::copy);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_clipboard, &SecretClipboard::secondsLeft, this, [this](int seconds) {
        m_secondsLeft = m_copied ? seconds : 0;
        retranslate();
    });
    m_copy->setFocus();
    retranslate();
}

void TokenDialog::copy()
{
    m_copied = true;
    m_clipboard.put(m_issued.token, m_lifetime);
}

bool TokenDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void TokenDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void TokenDialog::retranslate()
{
    setWindowTitle(tr("The token of %1").arg(m_issued.client.name));
    m_text->setText(tr("Give this token to %1 now. It is shown only this once: the vault keeps no copy of it.")
                        .arg(m_issued.client.name));
    m_token->setAccessibleName(tr("Token"));
    m_copy->setText(m_secondsLeft > 0 ? tr("Copied (%1 s)").arg(m_secondsLeft) : tr("Copy"));
    m_copy->setAccessibleName(tr("Copy"));
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(m_close->text());
}

} // namespace keyherd

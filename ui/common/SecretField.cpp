// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/SecretField.h"

#include "common/Symbol.h"

#include <QAction>
#include <QEvent>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace keyherd {

SecretField::SecretField(QWidget *parent)
    : QLineEdit(parent), m_show(addAction(symbolIcon(Symbol::Show), QLineEdit::TrailingPosition))
{
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_show->setCheckable(true);
    m_show->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
    m_show->setShortcutContext(Qt::WidgetShortcut);
    for (auto *button : findChildren<QToolButton *>())
        button->setObjectName(u"Show"_s);
    connect(m_show, &QAction::toggled, this, &SecretField::present);
    present();
}

SecretField::~SecretField()
{
    // Whoever listens may be half gone.
    const QSignalBlocker silent(this);
    wipeText();
}

Result<Secret> SecretField::secret() const
{
    return inspect([](QByteArrayView typed) { return Secret::copyOf(typed); });
}

void SecretField::setSecret(const Secret &secret)
{
    QString typed = QString::fromUtf8(secret.view());
    setText(typed);
    wipe(typed);
}

void SecretField::wipeText()
{
    QString typed = text();
    // Not clear(), which keeps what was typed for undo.
    setText(QString());
    wipe(typed);
    m_show->setChecked(false);
}

void SecretField::present()
{
    const bool shown = m_show->isChecked();
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setIcon(symbolIcon(shown ? Symbol::Hide : Symbol::Show));
    retranslate();
}

void SecretField::retranslate()
{
    const bool shown = m_show->isChecked();
    const QString keys = m_show->shortcut().toString(QKeySequence::NativeText);
    m_show->setText(shown ? tr("Hide") : tr("Show"));
    m_show->setToolTip(shown ? tr("Hide what is typed (%1)").arg(keys) : tr("Show what is typed (%1)").arg(keys));
}

void SecretField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

} // namespace keyherd

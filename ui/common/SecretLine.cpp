// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/SecretLine.h"

#include <QFontDatabase>

namespace keyherd {

SecretLine::SecretLine(QWidget *parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    // A drag or the middle button would put the secret where nothing takes it away again.
    setDragEnabled(false);
    setContextMenuPolicy(Qt::NoContextMenu);
    // On X11 what is selected is on a clipboard of its own at once.
    connect(this, &QLineEdit::selectionChanged, this, [this] {
        if (m_revealed && hasSelectedText())
            deselect();
    });
}

SecretLine::~SecretLine()
{
    showInstead({});
}

void SecretLine::showSecret(const Secret &secret)
{
    m_revealed = true;
    setText(QString::fromUtf8(secret.view()));
    setCursorPosition(0);
}

void SecretLine::showInstead(const QString &text)
{
    QString shown = this->text();
    setText(text);
    if (std::exchange(m_revealed, false))
        wipe(shown);
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcuts/ShortcutsAction.h"

#include "shortcuts/ShortcutsDialog.h"

#include <QEvent>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace keyherd {

ShortcutsAction::ShortcutsAction(QWidget &window) : QAction(&window), m_window(window)
{
    setObjectName(u"Keyboard shortcuts"_s);
    setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Question)});
    window.addAction(this);
    window.installEventFilter(this);
    connect(this, &QAction::triggered, this, &ShortcutsAction::show);
    retranslate();
}

void ShortcutsAction::show()
{
    if (m_dialog)
        return;
    m_dialog = new ShortcutsDialog(m_window, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

bool ShortcutsAction::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QAction::eventFilter(watched, event);
}

void ShortcutsAction::retranslate()
{
    setText(tr("Keyboard shortcuts"));
}

} // namespace keyherd

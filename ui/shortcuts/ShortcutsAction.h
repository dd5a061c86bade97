// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QPointer>

namespace keyherd {

class ShortcutsDialog;

/// Opens the list of keyboard shortcuts, from the menu and with F1.
class ShortcutsAction : public QAction
{
    Q_OBJECT

public:
    /// Belongs to `window`, whose shortcuts are listed.
    explicit ShortcutsAction(QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show();
    void retranslate();

    QWidget &m_window;
    QPointer<ShortcutsDialog> m_dialog;
};

} // namespace keyherd

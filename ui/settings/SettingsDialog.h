// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QDialogButtonBox;
class QListWidget;
class QStackedWidget;

namespace keyherd {

class ApiSwitch;
class Keyherd;
class SettingsPage;

/// The settings, page by page. What is changed is effective at once, so there is nothing to apply; show it without waiting for it.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive the dialog.
    SettingsDialog(Keyherd &keyherd, ApiSwitch &api, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(SettingsPage *page);
    void retranslate();

    QListWidget *m_list;
    QStackedWidget *m_stack;
    QDialogButtonBox *m_buttons;
    QList<SettingsPage *> m_pages; ///< in the order of the list
};

} // namespace keyherd

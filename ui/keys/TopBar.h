// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenu;
class QShortcut;
class QPushButton;
class QToolButton;

namespace keyherd {

class SearchField;

/// The row above the keys: search, what can be done, the menu.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void setMenu(QMenu *menu);
    [[nodiscard]] SearchField &search() { return *m_search; }
    void setTestEnabled(bool one, bool all);

    Q_SIGNAL void addWanted();
    Q_SIGNAL void importWanted();
    Q_SIGNAL void testWanted();
    Q_SIGNAL void testAllWanted();
    Q_SIGNAL void lockWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    SearchField *m_search;
    QPushButton *m_add;
    QPushButton *m_import;
    QPushButton *m_test;
    QPushButton *m_testAll;
    QPushButton *m_lock;
    QToolButton *m_menu;
    QShortcut *m_find;
};

} // namespace keyherd

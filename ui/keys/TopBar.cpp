// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/TopBar.h"

#include "common/Symbol.h"
#include "keys/SearchField.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

QPushButton *button(const QString &name, Symbol symbol, const QKeySequence &shortcut)
{
    auto *made = new QPushButton;
    made->setObjectName(name);
    made->setIcon(symbolIcon(symbol));
    made->setProperty("keys", shortcut.toString(QKeySequence::NativeText));
    // Not QPushButton::setShortcut: setText would take it away again.
    auto *key = new QShortcut(shortcut, made);
    QObject::connect(key, &QShortcut::activated, made, [made] { made->animateClick(); });
    return made;
}

void name(QPushButton *button, const QString &text)
{
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(u"%1 (%2)"_s.arg(text, button->property("keys").toString()));
}

} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent), m_search(new SearchField), m_add(button(u"Add key"_s, Symbol::Add, Qt::CTRL | Qt::Key_N)),
      m_import(button(u"Import"_s, Symbol::Import, Qt::CTRL | Qt::Key_I)),
      m_test(button(u"Test"_s, Symbol::Test, Qt::CTRL | Qt::Key_T)),
      m_testAll(button(u"Test all"_s, Symbol::TestAll, Qt::CTRL | Qt::SHIFT | Qt::Key_T)),
      m_lock(button(u"Lock"_s, Symbol::Lock, Qt::CTRL | Qt::Key_L)), m_menu(new QToolButton),
      m_find(new QShortcut(QKeySequence::Find, this))
{
    m_menu->setObjectName(u"Menu"_s);
    m_menu->setIcon(symbolIcon(Symbol::Menu));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 8, 8, 8);
    row->addWidget(m_search, 1);
    for (QWidget *each : std::initializer_list<QWidget *>{m_add, m_import, m_test, m_testAll, m_lock, m_menu})
        row->addWidget(each);
    connect(m_add, &QPushButton::clicked, this, &TopBar::addWanted);
    connect(m_import, &QPushButton::clicked, this, &TopBar::importWanted);
    connect(m_test, &QPushButton::clicked, this, &TopBar::testWanted);
    connect(m_testAll, &QPushButton::clicked, this, &TopBar::testAllWanted);
    connect(m_lock, &QPushButton::clicked, this, &TopBar::lockWanted);
    connect(m_find, &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    setTestEnabled(false, false);
    retranslate();
}

void TopBar::setMenu(QMenu *menu)
{
    m_menu->setMenu(menu);
}

void TopBar::setTestEnabled(bool one, bool all)
{
    m_test->setEnabled(one);
    m_testAll->setEnabled(all);
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TopBar::retranslate()
{
    name(m_add, tr("Add key"));
    name(m_import, tr("Import"));
    name(m_test, tr("Test"));
    name(m_testAll, tr("Test all"));
    name(m_lock, tr("Lock"));
    m_find->setWhatsThis(m_search->placeholderText());
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Menu (F10)"));
}

} // namespace keyherd

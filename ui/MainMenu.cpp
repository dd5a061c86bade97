// SPDX-License-Identifier: GPL-3.0-or-later
#include "MainMenu.h"

#include "shortcuts/ShortcutsAction.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {
constexpr int belowTop = 40;
}

MainMenu::MainMenu(QWidget &window)
    : QMenu(&window), m_window(window), m_programs(new QAction(this)), m_settings(new QAction(this)),
      m_about(new QAction(this)), m_quit(new QAction(this)), m_open(new QShortcut(Qt::Key_F10, &window))
{
    m_programs->setObjectName(u"Programs"_s);
    m_settings->setObjectName(u"Settings"_s);
    m_about->setObjectName(u"About"_s);
    m_quit->setObjectName(u"Quit"_s);
    addAction(m_programs);
    addAction(m_settings);
    addAction(new ShortcutsAction(window));
    addAction(m_about);
    addSeparator();
    addAction(m_quit);
    m_settings->setShortcut(Qt::CTRL | Qt::Key_Comma);
    m_quit->setShortcut(QKeySequence::Quit);
    window.addActions({m_settings, m_quit});
    connect(m_programs, &QAction::triggered, this, &MainMenu::programsWanted);
    connect(m_settings, &QAction::triggered, this, &MainMenu::settingsWanted);
    connect(m_about, &QAction::triggered, this, &MainMenu::showAbout);
    connect(m_quit, &QAction::triggered, this, &MainMenu::quitWanted);
    connect(m_open, &QShortcut::activated, this, &MainMenu::open);
    retranslate();
}

void MainMenu::open()
{
    popup(m_window.mapToGlobal(QPoint(m_window.width() - sizeHint().width(), belowTop)));
}

void MainMenu::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Keyherd"),
                                tr("Keyherd %1\n\nKeeps API keys in an encrypted vault and hands them out safely.\n\n"
                                   "Free software under the GNU General Public License, version 3 or later.")
                                    .arg(QCoreApplication::applicationVersion()),
                                QMessageBox::Close, &m_window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainMenu::retranslate()
{
    m_open->setWhatsThis(tr("Menu"));
    m_programs->setText(tr("Programs"));
    m_settings->setText(tr("Settings…"));
    m_about->setText(tr("About Keyherd"));
    m_quit->setText(tr("Quit"));
}

} // namespace keyherd

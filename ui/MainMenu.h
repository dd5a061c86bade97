// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QShortcut;

namespace keyherd {

/// The menu that all pages of the window share, its shortcuts, and what it answers by itself: the list of shortcuts, and what Keyherd is.
class MainMenu : public QMenu
{
    Q_OBJECT

public:
    /// Belongs to `window`, in which its shortcuts work.
    explicit MainMenu(QWidget &window);

    /// Who has a token is known only while the vault is unlocked.
    void offerPrograms(bool offer) { m_programs->setEnabled(offer); }
    void retranslate();

Q_SIGNALS:
    void programsWanted();
    void settingsWanted();
    void quitWanted();

private:
    void open();
    void showAbout();

    QWidget &m_window;
    QAction *m_programs;
    QAction *m_settings;
    QAction *m_about;
    QAction *m_quit;
    QShortcut *m_open;
};

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "unlock/UnlockPage.h"

#include <QWidget>

class QStackedWidget;
class QSystemTrayIcon;
class QToolButton;

namespace keyherd {

class ApiSwitch;
class FirstRunWizard;
class HomePage;
class KeyActions;
class Keyherd;
class Languages;
class MainMenu;
class Notifier;
class SecretClipboard;
class SettingsDialog;
class Tray;
class UseQuestions;
struct Error;

/// The frame: shows the first run while there is no vault, unlocking while it is locked, and what is in it. Owns the menu that all of them share.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the window, which changes the language when the settings do.
    MainWindow(Keyherd &keyherd, Languages &languages, QWidget *parent = nullptr);
    ~MainWindow() override;

    enum class First { Visible, Hidden };
    /// Hidden: only an icon beside the clock; minimized where there is no place for one.
    void showFirst(First how);
    /// Brings the window up. `activationToken` is what another program got from the desktop for that, if anything.
    void raiseWindow(const QByteArray &activationToken = {});
    /// Finds out what to show, and begins all that goes on behind it. Call it once the window is on the screen: nothing here is needed for its first
    /// picture.
    void start();
    /// Something went wrong outside the window: shown above the keys, at the latest once they are.
    void warn(const QString &what, const QString &text);
    /// Ends the program without a question, as the end of a session does.
    void end();
    /// Puts questions of programs to the person.
    [[nodiscard]] UseQuestions &questions() { return *m_questions; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void followNews();
    void useStatus(bool vaultExists);
    HomePage &home();
    void showPage(QWidget *page);
    void showFirstRun();
    void showUnlock(UnlockPage::Keychain keychain);
    void showKeys();
    void goOn();
    void hideKeys();
    void connectMenu();
    void showSettings();
    void tellNotServing(const Error &error);
    [[nodiscard]] bool mayGo();
    void quit();
    void retranslate();

    Keyherd &m_keyherd;
    Languages &m_languages;
    UseQuestions *m_questions;
    SecretClipboard *m_clipboard; ///< for what the tray copies
    QPointer<SettingsDialog> m_settings;
    QWidget *m_header;
    QToolButton *m_menuButton;
    MainMenu *m_menu;
    ApiSwitch *m_apiSwitch;
    QStackedWidget *m_pages;
    QSystemTrayIcon *m_trayIcon;
    Notifier *m_notifier;
    KeyActions *m_actions;
    Tray *m_tray;
    UnlockPage *m_unlock;
    HomePage *m_home = nullptr;           ///< made when it is wanted, or when there is time
    FirstRunWizard *m_firstRun = nullptr; ///< until it is finished
};

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Languages.h"
#include "unlock/UnlockPage.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace keyherd {

class ApiSwitch;
class HomePage;
class Keyherd;
class Notifier;
class UseQuestions;
struct Error;
struct KeyReminder;
struct RotationReport;
struct TestedKey;

/// The frame: shows the first run while there is no vault, unlocking while it is locked, and what is in it. Owns the menu that all of them share.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    /// `keyherd` must outlive the window. `language` empty: as the settings say.
    MainWindow(Keyherd &keyherd, const QString &language, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Finds out what to show. Call it once the window is on the screen: nothing here is needed for its first picture.
    void start();
    /// Puts questions of programs to the person.
    [[nodiscard]] UseQuestions &questions() { return *m_questions; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void useStatus(bool vaultExists);
    void showPage(QWidget *page);
    void showFirstRun();
    void showUnlock(UnlockPage::Keychain keychain);
    void showKeys();
    void makeMenu();
    void connectPrograms();
    void chooseLanguage(const QString &code);
    void tellNotServing(const Error &error);
    void tellInvalid(const TestedKey &key);
    void tellDue(const KeyReminder &reminder);
    void tellRotation(const RotationReport &report);
    void raiseWindow();
    void showAbout();
    void retranslate();

    Keyherd &m_keyherd;
    Languages m_languages;
    UseQuestions *m_questions;
    QWidget *m_header;
    QToolButton *m_menuButton;
    QMenu *m_menu;
    QMenu *m_languageMenu;
    QActionGroup *m_languageChoices;
    QAction *m_keysAtStart;
    ApiSwitch *m_apiSwitch;
    QAction *m_programsAction;
    QAction *m_about;
    QAction *m_quit;
    QStackedWidget *m_pages;
    Notifier *m_notifier;
    UnlockPage *m_unlock;
    HomePage *m_home;
};

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "MainWindow.h"

#include "MainMenu.h"
#include "base/Observe.h"
#include "common/Languages.h"
#include "common/Notifier.h"
#include "common/OpenDialogs.h"
#include "common/SecretClipboard.h"
#include "common/Symbol.h"
#include "composition/Keyherd.h"
#include "firstrun/FirstRunWizard.h"
#include "home/HomePage.h"
#include "keys/KeyActions.h"
#include "platform/SessionWatch.h"
#include "programs/ApiSwitch.h"
#include "programs/LinkNews.h"
#include "programs/UseQuestions.h"
#include "session/AutoLock.h"
#include "session/CaptureShield.h"
#include "session/KeyNews.h"
#include "session/Tray.h"
#include "settings/SettingsDialog.h"
#include "wording/ErrorText.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QSystemTrayIcon>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {
constexpr QSize usualSize(1120, 680);
}

MainWindow::MainWindow(Keyherd &keyherd, Languages &languages, QWidget *parent)
    : QWidget(parent), m_keyherd(keyherd), m_languages(languages), m_questions(new UseQuestions(keyherd, this)),
      m_clipboard(new SecretClipboard(this)), m_header(new QWidget), m_menuButton(new QToolButton),
      m_menu(new MainMenu(*this)), m_apiSwitch(new ApiSwitch(keyherd, m_questions->asker(), *this)),
      m_pages(new QStackedWidget), m_trayIcon(new QSystemTrayIcon(this)), m_notifier(new Notifier(*m_trayIcon, this)),
      m_actions(new KeyActions(keyherd, this)),
      m_tray(new Tray({keyherd, *m_actions, *m_clipboard, *m_notifier, *m_trayIcon}, this)),
      m_unlock(new UnlockPage(keyherd.vault()))
{
    setWindowIcon(symbolIcon(Symbol::App, Tint::Accent));
    connectMenu();
    m_pages->addWidget(m_unlock);

    auto *headerRow = new QHBoxLayout(m_header);
    headerRow->setContentsMargins(8, 8, 8, 0);
    headerRow->addStretch(1);
    headerRow->addWidget(m_menuButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_pages, 1);

    connect(m_unlock, &UnlockPage::unlocked, this, &MainWindow::goOn);
    // What is under way in the vault may take its time until it is locked.
    connect(&keyherd.vault(), &VaultService::lockAsked, this, &MainWindow::hideKeys);
    connect(&keyherd.vault(), &VaultService::lockedChanged, this, [this](bool locked) {
        if (!locked)
            return;
        hideKeys();
        showUnlock(UnlockPage::Keychain::WhenTold);
    });
    connect(&keyherd.settings(), &Settings::changed, this, [this](QLatin1StringView name) {
        if (name == QLatin1StringView(settings::language.name))
            m_languages.use(m_keyherd.settings().get(settings::language));
    });
    new CaptureShield(keyherd.settings(), this);
    connect(m_tray, &Tray::openWanted, this, [this] { raiseWindow(); });
    connect(m_tray, &Tray::quitWanted, this, &MainWindow::quit);
    connect(m_notifier, &Notifier::activated, this, [this] { raiseWindow(); });
    if (const QByteArray geometry = keyherd.settings().get(settings::windowGeometry);
        geometry.isEmpty() || !restoreGeometry(geometry))
        resize(usualSize);
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::showFirst(First how)
{
    if (how == First::Visible)
        show();
    else if (!m_tray->isThere())
        showMinimized();
}

void MainWindow::start()
{
    new AutoLock({m_keyherd.vault(), m_keyherd.settings(), *new SessionWatch(this)}, this);
    followNews();
    m_apiSwitch->resume();
    observe(m_keyherd.vault().status(), this, [this](const QFuture<Result<VaultStatus>> &asked) {
        // A vault that cannot be looked at exists all the same; the unlock page says what is wrong.
        useStatus(asked.resultCount() == 0 || !asked.result() || asked.result()->exists);
    });
}

void MainWindow::followNews()
{
    // They name keys, which nothing does once the vault is locked.
    const auto tell = [this](const QString &what, const QString &text) {
        if (m_home && m_pages->currentWidget() == m_home)
            warn(what, text);
    };
    connect(new KeyNews(m_keyherd, *m_notifier, this), &KeyNews::wentWrong, this, tell);
    connect(new LinkNews(m_keyherd.linkUpdates(), *m_notifier, this), &LinkNews::wentWrong, this, tell);
    m_keyherd.linkUpdates().start();
}

void MainWindow::useStatus(bool vaultExists)
{
    if (vaultExists)
        showUnlock(UnlockPage::Keychain::AtOnce);
    else
        showFirstRun();
    // While the person, or the keychain, is about to answer.
    QTimer::singleShot(0, this, [this] { home(); });
}

HomePage &MainWindow::home()
{
    if (m_home)
        return *m_home;
    m_home = new HomePage(m_keyherd, *m_actions);
    m_home->setMenu(m_menu);
    m_home->showServing(m_keyherd.localApi().port());
    connect(m_apiSwitch, &ApiSwitch::serving, m_home, &HomePage::showServing);
    m_pages->addWidget(m_home);
    return *m_home;
}

void MainWindow::warn(const QString &what, const QString &text)
{
    home().warn(what, text);
}

void MainWindow::showPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    m_header->setVisible(page != m_home);
}

void MainWindow::showFirstRun()
{
    m_firstRun = new FirstRunWizard(m_keyherd);
    m_pages->addWidget(m_firstRun);
    connect(m_firstRun, &FirstRunWizard::finished, this, [this] {
        showPage(&home());
        home().openFirst();
        std::exchange(m_firstRun, nullptr)->deleteLater();
    });
    showPage(m_firstRun);
}

// Locked while it brought keys in, the first run has still to say what came of them.
void MainWindow::goOn()
{
    if (m_firstRun)
        showPage(m_firstRun);
    else
        showKeys();
}

void MainWindow::showUnlock(UnlockPage::Keychain keychain)
{
    showPage(m_unlock);
    m_unlock->activate(keychain);
}

void MainWindow::showKeys()
{
    showPage(&home());
    home().open();
}

void MainWindow::hideKeys()
{
    m_clipboard->clear();
    if (!m_home)
        return;
    if (m_pages->currentWidget() == m_home)
        showPage(m_unlock);
    m_home->close();
}

void MainWindow::connectMenu()
{
    m_menuButton->setObjectName(u"Menu"_s);
    m_menuButton->setIcon(symbolIcon(Symbol::Menu));
    m_menuButton->setMenu(m_menu);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    connect(m_menu, &QMenu::aboutToShow, this,
            [this] { m_menu->offerPrograms(m_home && m_pages->currentWidget() == m_home); });
    connect(m_menu, &MainMenu::programsWanted, this, [this] { home().goTo(Place::Programs); });
    connect(m_menu, &MainMenu::settingsWanted, this, &MainWindow::showSettings);
    connect(m_menu, &MainMenu::quitWanted, this, &MainWindow::quit);
    connect(m_apiSwitch, &ApiSwitch::notResumed, this, &MainWindow::tellNotServing);
}

void MainWindow::showSettings()
{
    if (!m_settings) {
        m_settings = new SettingsDialog(m_keyherd, *m_apiSwitch, this);
        m_settings->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_settings->show();
    m_settings->raise();
    m_settings->activateWindow();
}

void MainWindow::tellNotServing(const Error &error)
{
    const QString text = asSentence(errorText(error).what);
    m_notifier->notify(tr("Programs cannot ask over HTTP"), text);
    warn(tr("Programs cannot ask over HTTP"), text);
}

void MainWindow::raiseWindow(const QByteArray &activationToken)
{
    // Where Qt looks for it when it asks the desktop for the front.
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

bool MainWindow::mayGo()
{
    QDialog *staying = leaveDialogs(*this);
    if (!staying)
        return true;
    raiseWindow();
    staying->raise();
    staying->activateWindow();
    return false;
}

void MainWindow::quit()
{
    if (mayGo())
        end();
}

void MainWindow::end()
{
    m_keyherd.settings().set(settings::windowGeometry, saveGeometry());
    QCoreApplication::exit();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_tray->isThere() && m_keyherd.settings().get(settings::closeToTray)) {
        event->accept();
        m_keyherd.settings().set(settings::windowGeometry, saveGeometry());
        return m_tray->tellWindowWentHere();
    }
    event->setAccepted(mayGo());
    if (event->isAccepted())
        end();
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::retranslate()
{
    setWindowTitle(u"Keyherd"_s);
    setAccessibleName(u"Keyherd"_s);
    m_menuButton->setAccessibleName(tr("Menu"));
    m_menuButton->setToolTip(tr("Menu (F10)"));
    m_tray->retranslate();
    m_menu->retranslate();
}

} // namespace keyherd

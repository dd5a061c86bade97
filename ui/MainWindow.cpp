// SPDX-License-Identifier: GPL-3.0-or-later
#include "MainWindow.h"

#include "base/Observe.h"
#include "common/Message.h"
#include "common/Notifier.h"
#include "common/SecretClipboard.h"
#include "common/Symbol.h"
#include "composition/Keyherd.h"
#include "firstrun/FirstRunWizard.h"
#include "home/HomePage.h"
#include "platform/SessionWatch.h"
#include "programs/ApiSwitch.h"
#include "programs/LinkNews.h"
#include "programs/UseQuestions.h"
#include "session/AutoLock.h"
#include "session/CaptureShield.h"
#include "session/KeyNews.h"
#include "session/Tray.h"
#include "settings/SettingsDialog.h"
#include "shortcuts/ShortcutsAction.h"
#include "wording/ErrorText.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QMessageBox>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {
constexpr QSize usualSize(1120, 680);
}

MainWindow::MainWindow(Keyherd &keyherd, const QString &language, QWidget *parent)
    : QWidget(parent), m_keyherd(keyherd), m_questions(new UseQuestions(keyherd, this)),
      m_clipboard(new SecretClipboard(this)), m_header(new QWidget), m_menuButton(new QToolButton),
      m_menu(new QMenu(this)), m_apiSwitch(new ApiSwitch(keyherd, m_questions->asker(), *this)),
      m_programsAction(new QAction(this)), m_settingsAction(new QAction(this)), m_about(new QAction(this)),
      m_quit(new QAction(this)), m_pages(new QStackedWidget), m_notifier(new Notifier(this)),
      m_openMenu(new QShortcut(Qt::Key_F10, this))
{
    m_languages.use(language.isEmpty() ? keyherd.settings().get(settings::language) : language);
    m_unlock = new UnlockPage(keyherd.vault());
    m_home = new HomePage(keyherd);
    setWindowIcon(symbolIcon(Symbol::App, Tint::Accent));
    makeMenu();
    m_home->setMenu(m_menu);
    connectPrograms();
    m_pages->addWidget(m_unlock);
    m_pages->addWidget(m_home);

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
    connect(&keyherd.vault(), &VaultService::lockedChanged, this, [this](bool locked) {
        if (!locked)
            return;
        m_clipboard->clear();
        showUnlock(UnlockPage::Keychain::WhenTold);
    });
    connect(&keyherd.settings(), &Settings::changed, this, [this](QLatin1StringView name) {
        if (name == QLatin1StringView(settings::language.name))
            m_languages.use(m_keyherd.settings().get(settings::language));
    });
    new CaptureShield(keyherd.settings(), this);
    new AutoLock({keyherd.vault(), keyherd.settings(), *new SessionWatch(this)}, this);
    new KeyNews(keyherd, *m_notifier, this);
    new LinkNews(keyherd.linkUpdates(), *m_notifier, this);
    keyherd.linkUpdates().start();
    m_tray = new Tray({keyherd, m_home->actions(), *m_clipboard, *m_notifier}, this);
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
    m_apiSwitch->resume();
    observe(m_keyherd.vault().status(), this, [this](const QFuture<Result<VaultStatus>> &asked) {
        // A vault that cannot be looked at exists all the same; the unlock page says what is wrong.
        useStatus(asked.resultCount() == 0 || !asked.result() || asked.result()->exists);
    });
}

void MainWindow::useStatus(bool vaultExists)
{
    if (vaultExists)
        showUnlock(UnlockPage::Keychain::AtOnce);
    else
        showFirstRun();
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
        showKeys();
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
    m_home->close();
    showPage(m_unlock);
    m_unlock->activate(keychain);
}

void MainWindow::showKeys()
{
    showPage(m_home);
    m_home->open();
}

void MainWindow::makeMenu()
{
    m_menu->addAction(m_programsAction);
    m_menu->addAction(m_settingsAction);
    m_menu->addAction(new ShortcutsAction(*this));
    m_menu->addAction(m_about);
    m_menu->addSeparator();
    m_menu->addAction(m_quit);
    m_quit->setShortcut(QKeySequence::Quit);
    addAction(m_quit);
    m_settingsAction->setShortcut(Qt::CTRL | Qt::Key_Comma);
    addAction(m_settingsAction);
    connect(m_settingsAction, &QAction::triggered, this, &MainWindow::showSettings);
    connect(m_about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_quit, &QAction::triggered, this, &MainWindow::quit);
    m_menuButton->setObjectName(u"Menu"_s);
    m_menuButton->setIcon(symbolIcon(Symbol::Menu));
    m_menuButton->setMenu(m_menu);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    connect(m_openMenu, &QShortcut::activated, this,
            [this] { m_menu->popup(mapToGlobal(QPoint(width() - m_menu->sizeHint().width(), 40))); });
}

void MainWindow::connectPrograms()
{
    // Who has a token is known only while the vault is unlocked.
    connect(m_menu, &QMenu::aboutToShow, this,
            [this] { m_programsAction->setEnabled(m_pages->currentWidget() == m_home); });
    connect(m_programsAction, &QAction::triggered, this, [this] { m_home->goTo(Place::Programs); });
    connect(m_apiSwitch, &ApiSwitch::serving, m_home, &HomePage::showServing);
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
    m_notifier->notify(tr("Programs cannot ask over HTTP"), asSentence(errorText(error).what));
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

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Keyherd"),
                                tr("Keyherd %1\n\nKeeps API keys in an encrypted vault and hands them out safely.\n\n"
                                   "Free software under the GNU General Public License, version 3 or later.")
                                    .arg(QCoreApplication::applicationVersion()),
                                QMessageBox::Close, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::quit()
{
    m_keyherd.settings().set(settings::windowGeometry, saveGeometry());
    QCoreApplication::exit();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    if (!m_tray->isThere() || !m_keyherd.settings().get(settings::closeToTray))
        return quit();
    m_keyherd.settings().set(settings::windowGeometry, saveGeometry());
    m_tray->tellWindowWentHere();
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
    m_openMenu->setWhatsThis(tr("Menu"));
    m_programsAction->setText(tr("Programs"));
    m_settingsAction->setText(tr("Settings…"));
    m_about->setText(tr("About Keyherd"));
    m_quit->setText(tr("Quit"));
}

} // namespace keyherd

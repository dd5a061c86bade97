// SPDX-License-Identifier: GPL-3.0-or-later
#include "MainWindow.h"

#include "base/Observe.h"
#include "common/Message.h"
#include "common/Notifier.h"
#include "common/Symbol.h"
#include "composition/Keyherd.h"
#include "firstrun/FirstRunWizard.h"
#include "home/HomePage.h"
#include "keys/KeyOpinion.h"
#include "keys/ScheduleMenu.h"
#include "programs/ApiSwitch.h"
#include "programs/LinkNews.h"
#include "programs/UseQuestions.h"
#include "wording/ErrorText.h"

#include <QActionGroup>
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
    : QWidget(parent), m_keyherd(keyherd), m_questions(new UseQuestions(keyherd, this)), m_header(new QWidget),
      m_menuButton(new QToolButton), m_menu(new QMenu(this)), m_languageMenu(new QMenu(m_menu)),
      m_languageChoices(new QActionGroup(this)), m_keysAtStart(new QAction(this)),
      m_apiSwitch(new ApiSwitch(keyherd, m_questions->asker(), *this)), m_programsAction(new QAction(this)),
      m_about(new QAction(this)), m_quit(new QAction(this)), m_pages(new QStackedWidget), m_notifier(new Notifier(this))
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

    connect(m_unlock, &UnlockPage::unlocked, this, &MainWindow::showKeys);
    connect(&keyherd.vault(), &VaultService::lockedChanged, this, [this](bool locked) {
        if (locked)
            showUnlock(UnlockPage::Keychain::WhenTold);
    });
    connect(&keyherd.schedule(), &TestSchedule::turnedInvalid, this, &MainWindow::tellInvalid);
    connect(&keyherd.rotationSchedule(), &RotationSchedule::due, this, &MainWindow::tellDue);
    connect(&keyherd.rotationSchedule(), &RotationSchedule::wentOn, this, &MainWindow::tellRotation);
    keyherd.rotationSchedule().start({.test = keyherd.testOptions()}, keyherd.reminderRules());
    new LinkNews(keyherd.linkUpdates(), *m_notifier, this);
    keyherd.linkUpdates().start();
    connect(m_notifier, &Notifier::activated, this, &MainWindow::raiseWindow);
    if (const QByteArray geometry = keyherd.settings().get(settings::windowGeometry);
        geometry.isEmpty() || !restoreGeometry(geometry))
        resize(usualSize);
    retranslate();
}

MainWindow::~MainWindow() = default;

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
    auto *wizard = new FirstRunWizard(m_keyherd);
    m_pages->addWidget(wizard);
    connect(wizard, &FirstRunWizard::finished, this, [this, wizard] {
        showKeys();
        wizard->deleteLater();
    });
    showPage(wizard);
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
    const auto addLanguage = [this](const QString &code, const QString &name) {
        QAction *choice = m_languageMenu->addAction(name);
        choice->setData(code);
        choice->setCheckable(true);
        choice->setChecked(code == m_keyherd.settings().get(settings::language));
        m_languageChoices->addAction(choice);
    };
    addLanguage({}, {});
    for (const auto &[code, name] : Languages::all())
        addLanguage(code, name);
    connect(m_languageChoices, &QActionGroup::triggered, this,
            [this](QAction *choice) { chooseLanguage(choice->data().toString()); });
    m_menu->addMenu(new ScheduleMenu(m_keyherd, m_menu));
    m_menu->addAction(m_keysAtStart);
    m_menu->addAction(m_apiSwitch);
    m_menu->addAction(m_programsAction);
    m_menu->addMenu(m_languageMenu);
    m_menu->addAction(m_about);
    m_menu->addSeparator();
    m_menu->addAction(m_quit);
    m_quit->setShortcut(QKeySequence::Quit);
    addAction(m_quit);
    m_keysAtStart->setCheckable(true);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_keysAtStart->setChecked(m_keyherd.settings().get(settings::keysAtStart) == int(AtStart::TakeIn));
    });
    connect(m_keysAtStart, &QAction::triggered, this, [this](bool on) {
        m_keyherd.settings().set(settings::keysAtStart, int(on ? AtStart::TakeIn : AtStart::LeaveAlone));
    });
    connect(m_about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_quit, &QAction::triggered, this, &QWidget::close);
    m_menuButton->setObjectName(u"Menu"_s);
    m_menuButton->setIcon(symbolIcon(Symbol::Menu));
    m_menuButton->setMenu(m_menu);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    auto *open = new QShortcut(Qt::Key_F10, this);
    connect(open, &QShortcut::activated, this,
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

void MainWindow::chooseLanguage(const QString &code)
{
    m_keyherd.settings().set(settings::language, code);
    m_languages.use(code);
}

void MainWindow::tellNotServing(const Error &error)
{
    m_notifier->notify(tr("Programs cannot ask over HTTP"), asSentence(errorText(error).what));
}

void MainWindow::tellInvalid(const TestedKey &key)
{
    const Provider *provider = m_keyherd.catalogue().find(key.provider);
    m_notifier->notify(tr("A key stopped working"),
                       tr("%1 does not accept %2 any more.", "provider, name of a key")
                           .arg(provider ? provider->name : key.provider.toString(), key.name));
}

void MainWindow::tellDue(const KeyReminder &reminder)
{
    m_notifier->notify(tr("A key is due"),
                       asParagraph(errorText(withProviderNames(reminder.error(), m_keyherd.catalogue()))));
}

void MainWindow::tellRotation(const RotationReport &report)
{
    if (report.ended == RotationEnd::Done && report.key)
        m_notifier->notify(tr("A key was replaced"),
                           tr("%1 has its new key, and the old one is gone.").arg(report.key->attributes.name));
    else if (report.ended && report.error)
        m_notifier->notify(tr("A key was not replaced"),
                           asParagraph(errorText(withProviderNames(*report.error, m_keyherd.catalogue()))));
}

void MainWindow::raiseWindow()
{
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

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_keyherd.settings().set(settings::windowGeometry, saveGeometry());
    event->accept();
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
    m_languageMenu->setTitle(tr("Language"));
    m_languageChoices->actions().constFirst()->setText(tr("As the system"));
    m_keysAtStart->setText(tr("Take in keys that lie around at each start"));
    m_apiSwitch->retranslate();
    m_programsAction->setText(tr("Programs"));
    m_about->setText(tr("About Keyherd"));
    m_quit->setText(tr("Quit"));
}

} // namespace keyherd

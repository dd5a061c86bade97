// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/HomePage.h"

#include "activity/ActivityPage.h"
#include "base/Observe.h"
#include "common/DropZone.h"
#include "common/Message.h"
#include "common/SecretClipboard.h"
#include "composition/Keyherd.h"
#include "importing/ImportActions.h"
#include "importing/KeysAtStart.h"
#include "keys/KeyActions.h"
#include "keys/KeysPage.h"
#include "keys/Pasting.h"
#include "keys/RotationActions.h"
#include "keys/SearchField.h"
#include "keys/StatusStrip.h"
#include "keys/TopBar.h"
#include "models/KeyFeed.h"
#include "programs/ProgramsPage.h"
#include "providers/ProviderDialog.h"
#include "providers/ProviderMenu.h"
#include "usage/UsagePage.h"
#include "wording/ErrorText.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QEvent>
#include <QLineEdit>
#include <QListView>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyherd {

HomePage::HomePage(Keyherd &keyherd, KeyActions &actions, QWidget *parent)
    : QWidget(parent), m_keyherd(keyherd), m_model(keyherd.catalogue()),
      m_keys(new KeysPage(keyherd, actions, m_model)), m_providers(m_model, keyherd.catalogue()),
      m_feed(new KeyFeed(keyherd.vault(), keyherd.catalogue(), m_model, this)), m_midnight(this), m_top(new TopBar),
      m_message(new Message), m_atStart(new KeysAtStart(keyherd)), m_sidebar(new Sidebar(m_providers)),
      m_pages(new QStackedWidget), m_tokenClipboard(new SecretClipboard(this)),
      m_programs(new ProgramsPage(keyherd, *m_tokenClipboard)), m_strip(new StatusStrip),
      m_pasting(new Pasting(keyherd.catalogue(), *m_pages, this)), m_imports(new ImportActions(keyherd, *this, this)),
      m_paste(new QShortcut(QKeySequence::Paste, this)), m_back(new QShortcut(QKeySequence::Back, this)),
      m_escape(new QShortcut(Qt::Key_Escape, this))
{
    m_model.setReminderRules(keyherd.reminderRules());
    connect(&keyherd.settings(), &Settings::changed, this, [this](QLatin1StringView name) {
        if (name.startsWith("reminders/"_L1))
            useReminderRules();
    });
    m_midnight.setObjectName(u"Midnight"_s);
    m_midnight.setSingleShot(true);
    connect(&m_midnight, &QTimer::timeout, this, [this] {
        useReminderRules();
        waitForMidnight();
    });
    addPages();
    arrange();
    connectPlaces();
    connectTopBar();
    connectKeys();
    connectProviders();
    connectImports();
    showPlace(Place::Keys);
    retranslate();
    // The vault may be unlocked already.
    m_feed->refresh();
}

// The views go before the models they show.
HomePage::~HomePage()
{
    delete m_pages;
    delete m_sidebar;
}

void HomePage::addPages()
{
    m_pages->addWidget(m_keys);
    m_pages->addWidget(m_programs);
    m_pages->addWidget(new ActivityPage(m_keyherd.vault(), m_keyherd.catalogue()));
    m_pages->addWidget(new UsagePage(m_keyherd.vault(), m_model));
}

void HomePage::arrange()
{
    auto *splitter = new QSplitter;
    splitter->addWidget(m_sidebar);
    splitter->addWidget(m_pages);
    splitter->setStretchFactor(1, 1);
    splitter->setCollapsible(1, false);
    const int unit = fontMetrics().averageCharWidth();
    splitter->setSizes({26 * unit, 132 * unit});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_message);
    column->addWidget(m_atStart);
    column->addWidget(splitter, 1);
    column->addWidget(m_strip);
}

/// Puts what came of something before the person.
template<typename Source>
void HomePage::report(const Source *source)
{
    connect(source, &Source::done, m_strip, &StatusStrip::say);
    connect(source, &Source::failed, m_message, [this](const Error &error) { m_message->showError(error); });
    if constexpr (requires { &Source::warned; })
        connect(source, &Source::warned, m_message,
                [this](const QString &text) { m_message->showText(Message::Kind::Warning, text); });
}

void HomePage::connectPlaces()
{
    connect(m_sidebar, &Sidebar::providerChosen, this, [this](const ProviderListModel::Choice &choice) {
        m_keys->showProvider(choice);
        showPlace(Place::Keys);
    });
    connect(m_sidebar, &Sidebar::placeChosen, this, &HomePage::showPlace);
    for (const QShortcut *back : {m_back, m_escape})
        connect(back, &QShortcut::activated, this, [this] { goTo(Place::Keys); });
}

void HomePage::connectTopBar()
{
    m_top->search().setKeys(&m_model);
    connect(&m_top->search(), &QLineEdit::textChanged, m_keys, &KeysPage::search);
    connect(&m_top->search(), &QLineEdit::textEdited, this, [this] { m_sidebar->choose(Place::Keys); });
    connect(m_keys, &KeysPage::typed, &m_top->search(), [this](const QString &text) {
        m_top->search().setFocus();
        m_top->search().setText(text);
    });
    connect(m_top, &TopBar::addWanted, m_keys, &KeysPage::add);
    connect(m_top, &TopBar::testWanted, m_keys, &KeysPage::testChosen);
    connect(m_top, &TopBar::testAllWanted, m_keys, &KeysPage::testAll);
    connect(m_top, &TopBar::importWanted, m_imports, &ImportActions::open);
    connect(m_top, &TopBar::lockWanted, this, [this] { static_cast<void>(m_keyherd.vault().lock()); });
}

void HomePage::connectKeys()
{
    report(m_keys);
    connect(m_keys, &KeysPage::chosenChanged, this, &HomePage::showTestable);
    connect(m_keys, &KeysPage::saved, this, [this] {
        m_message->clear();
        m_sidebar->choose(Place::Keys);
    });
    const KeyActions &actions = m_keys->actions();
    connect(&actions, &KeyActions::testProgress, m_strip, &StatusStrip::showProgress);
    connect(&actions, &KeyActions::testsEnded, m_strip, &StatusStrip::hideProgress);
    connect(m_strip, &StatusStrip::cancelled, &actions, &KeyActions::cancelTests);
    connect(m_feed, &KeyFeed::refreshed, this, [this] {
        m_providers.refresh();
        m_keys->refresh();
        showTestable();
    });
    connect(m_feed, &KeyFeed::failed, m_message, [this](const Error &error) { m_message->showError(error); });
    m_strip->showAgent(m_keyherd.agent().isServing());
    connect(&m_keyherd.agent(), &Agent::started, m_strip, [this] { m_strip->showAgent(true); });
}

void HomePage::connectProviders()
{
    const auto *menu = new ProviderMenu(m_keyherd, m_providers, m_sidebar->providerList());
    report(menu);
    connect(menu, &ProviderMenu::addWanted, this, &HomePage::addProvider);
    connect(menu, &ProviderMenu::issueWanted, &m_keys->rotations(), &RotationActions::issue);
}

void HomePage::connectImports()
{
    report(m_imports);
    connect(m_imports, &ImportActions::explained, m_strip, &StatusStrip::offerDetails);
    connect(m_atStart, &KeysAtStart::synced, m_imports, &ImportActions::tell);
    connect(m_atStart, &KeysAtStart::failed, m_message, [this](const Error &error) { m_message->showError(error); });
    connect(m_pasting, &Pasting::chosen, m_keys, &KeysPage::addPasted);
    connect(m_pasting, &Pasting::nothingFound, this, &HomePage::sayNoKey);
    connect(m_pasting, &Pasting::tooLong, this, &HomePage::sayTooLong);
    connect(m_pasting, &Pasting::failed, m_message, [this](const Error &error) { m_message->showError(error); });
    connect(m_paste, &QShortcut::activated, this, [this] { m_pasting->take(QApplication::clipboard()->text()); });
    const auto *drops = new DropZone(this);
    connect(drops, &DropZone::filesDropped, m_imports, &ImportActions::openFiles);
    connect(drops, &DropZone::textDropped, m_pasting, &Pasting::take);
}

void HomePage::setMenu(QMenu *menu)
{
    m_top->setMenu(menu);
}

void HomePage::showServing(quint16 port)
{
    m_strip->showServing(port);
    m_programs->sayWhere();
}

void HomePage::warn(const QString &what, const QString &text)
{
    m_message->showText(Message::Kind::Warning, asSentence(what), text);
}

void HomePage::useReminderRules()
{
    m_model.setReminderRules(m_keyherd.reminderRules());
    m_feed->refresh();
}

void HomePage::waitForMidnight()
{
    const QDateTime now = QDateTime::currentDateTime();
    // Long timers are rounded to whole seconds: rather one too late.
    m_midnight.start(std::chrono::milliseconds(now.msecsTo(now.date().addDays(1).startOfDay().addSecs(1))));
}

void HomePage::openFirst()
{
    m_atStart->leaveAlone();
    open();
}

void HomePage::open()
{
    waitForMidnight();
    m_sidebar->chooseAllKeys();
    m_keys->setFocus();
    m_atStart->look();
    observe(m_keyherd.vault().status(), this, [this](const QFuture<Result<VaultStatus>> &asked) {
        if (asked.resultCount() > 0 && asked.result() && asked.result()->warning)
            m_message->showError(*asked.result()->warning, Message::Kind::Warning);
        else
            warnOfDamage();
    });
}

void HomePage::warnOfDamage()
{
    observe(m_keyherd.vault().ownProviders(), this, [this](const QFuture<Result<OwnProviders>> &read) {
        if (read.resultCount() > 0 && read.result() && !read.result()->damaged.isEmpty())
            m_message->showError(read.result()->damaged.constFirst().error(), Message::Kind::Warning);
    });
}

void HomePage::close()
{
    m_midnight.stop();
    // Menus and lists of offers are windows of their own, which stay when the page goes.
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window->windowType() == Qt::Popup)
            window->close();
    }
    m_keys->close();
    m_tokenClipboard->clear();
    m_pasting->forget();
    m_imports->close();
    if (m_providerDialog)
        m_providerDialog->done(QDialog::Rejected);
    m_message->clear();
    m_strip->clear();
    m_top->search().clear();
    m_feed->empty();
    m_sidebar->chooseAllKeys();
}

void HomePage::goTo(Place place)
{
    m_sidebar->choose(place);
    m_pages->currentWidget()->setFocus();
}

void HomePage::showPlace(Place place)
{
    m_pages->setCurrentIndex(static_cast<int>(place));
    const bool isElsewhere = place != Place::Keys;
    m_back->setEnabled(isElsewhere);
    m_escape->setEnabled(isElsewhere);
    showTestable();
}

// What is not on the screen is not tested by mistake.
void HomePage::showTestable()
{
    m_top->setTestEnabled(m_sidebar->place() == Place::Keys && m_keys->canTest(),
                          m_feed->isWhole() && !m_model.entries().isEmpty());
}

void HomePage::addProvider()
{
    if (m_providerDialog)
        return;
    m_providerDialog = new ProviderDialog(m_keyherd, this);
    m_providerDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_providerDialog, &ProviderDialog::saved, this,
            [this](const Provider &provider) { m_strip->say(tr("%1 was added.").arg(provider.name)); });
    m_providerDialog->open();
}

void HomePage::sayNoKey()
{
    m_message->showText(Message::Kind::Warning, tr("There is no key in what was pasted."),
                        tr("Copy a key, or a line that holds one, and paste again."));
}

void HomePage::sayTooLong()
{
    m_message->showText(Message::Kind::Warning, tr("What was pasted is too long to look for a key in it."),
                        tr("Copy only the key, or save the text as a file and import it."));
}

void HomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model.retranslate();
        m_providers.retranslate();
        retranslate();
    }
}

void HomePage::retranslate()
{
    m_paste->setWhatsThis(tr("Add what was copied"));
    m_back->setWhatsThis(tr("Back to the keys"));
    m_escape->setWhatsThis(m_back->whatsThis());
}

} // namespace keyherd

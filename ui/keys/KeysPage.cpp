// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/KeysPage.h"

#include "base/Observe.h"
#include "common/DropZone.h"
#include "common/Message.h"
#include "common/SecretClipboard.h"
#include "composition/Keyherd.h"
#include "importing/ImportActions.h"
#include "importing/KeysAtStart.h"
#include "keys/KeyActions.h"
#include "keys/KeyDetail.h"
#include "keys/KeyDialog.h"
#include "keys/KeyTable.h"
#include "keys/Pasting.h"
#include "keys/ProviderDelegate.h"
#include "keys/RotationActions.h"
#include "keys/SearchField.h"
#include "keys/SecretBox.h"
#include "keys/StatusStrip.h"
#include "keys/TopBar.h"
#include "models/KeyFeed.h"
#include "providers/ProviderDialog.h"
#include "providers/ProviderMenu.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyherd {

KeysPage::KeysPage(Keyherd &keyherd, QWidget *parent)
    : QWidget(parent), m_keyherd(keyherd), m_keys(keyherd.catalogue()), m_shown(m_keys),
      m_providers(m_keys, keyherd.catalogue()), m_feed(new KeyFeed(keyherd.vault(), m_keys, this)),
      m_actions(new KeyActions(keyherd, this)), m_rotations(new RotationActions(keyherd, this)),
      m_clipboard(new SecretClipboard(this)), m_top(new TopBar), m_message(new Message),
      m_atStart(new KeysAtStart(keyherd)), m_providerList(new QListView), m_programs(new QPushButton),
      m_table(new KeyTable(m_shown, keyherd.settings())), m_pasting(new Pasting(keyherd.catalogue(), *m_table, this)),
      m_imports(new ImportActions(keyherd, *this, this)), m_detail(new KeyDetail(keyherd.vault())),
      m_strip(new StatusStrip), m_paste(new QShortcut(QKeySequence::Paste, this)),
      m_delete(new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut))
{
    m_keys.setReminderRules(keyherd.reminderRules());
    connect(&keyherd.settings(), &Settings::changed, this, [this](QLatin1StringView name) {
        if (!name.startsWith("reminders/"_L1))
            return;
        m_keys.setReminderRules(m_keyherd.reminderRules());
        m_feed->refresh();
    });
    arrange();
    connectModels();
    connectTopBar();
    connectDetail();
    connectActions();
    connectProviders();
    connectImports();
    retranslate();
}

// The views go before the models they show.
KeysPage::~KeysPage()
{
    delete m_table;
    delete m_providerList;
}

void KeysPage::arrange()
{
    m_providerList->setObjectName(u"Providers"_s);
    m_providerList->setModel(&m_providers);
    m_providerList->setItemDelegate(new ProviderDelegate(m_providerList));
    m_providerList->setFrameShape(QFrame::NoFrame);
    m_providerList->setUniformItemSizes(true);
    m_programs->setObjectName(u"Programs"_s);
    m_programs->setFlat(true);
    connect(m_programs, &QPushButton::clicked, this, &KeysPage::programsWanted);
    auto *left = new QWidget;
    left->setBackgroundRole(QPalette::Base);
    left->setAutoFillBackground(true);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    leftColumn->addWidget(m_providerList, 1);
    leftColumn->addWidget(m_programs);
    auto *splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(1, 1);
    splitter->setCollapsible(1, false);
    const int unit = fontMetrics().averageCharWidth();
    splitter->setSizes({26 * unit, 92 * unit, 40 * unit});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_message);
    column->addWidget(m_atStart);
    column->addWidget(splitter, 1);
    column->addWidget(m_strip);
}

void KeysPage::connectModels()
{
    connect(m_providerList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { chooseProvider(current.row()); });
    connect(&m_providers, &QAbstractItemModel::modelReset, this,
            [this] { m_providerList->setCurrentIndex(m_providers.index(m_providers.rowOf(m_provider))); });
    connect(m_table, &KeyTable::chosenChanged, this, &KeysPage::showChosen);
    connect(m_feed, &KeyFeed::refreshed, this, [this] {
        m_providers.refresh();
        showChosen();
        showEmptyText();
    });
    connect(m_feed, &KeyFeed::failed, this, [this](const Error &error) { m_message->showError(error); });
    connect(&m_shown, &QAbstractItemModel::modelReset, this, &KeysPage::showEmptyText);
}

void KeysPage::connectTopBar()
{
    m_top->search().setKeys(&m_keys);
    connect(&m_top->search(), &QLineEdit::textChanged, this, [this](const QString &text) { m_shown.setSearch(text); });
    connect(m_table, &KeyTable::typed, &m_top->search(), [this](const QString &text) {
        m_top->search().setFocus();
        m_top->search().setText(text);
    });
    connect(m_top, &TopBar::addWanted, this, &KeysPage::add);
    connect(m_top, &TopBar::testWanted, this, &KeysPage::testChosen);
    connect(m_top, &TopBar::testAllWanted, this, &KeysPage::testAll);
    connect(m_top, &TopBar::lockWanted, this, [this] { static_cast<void>(m_keyherd.vault().lock()); });
    connect(m_paste, &QShortcut::activated, this, [this] { m_pasting->take(QGuiApplication::clipboard()->text()); });
    connect(m_delete, &QShortcut::activated, this, [this] {
        if (const auto id = m_table->chosen())
            m_actions->remove(*id);
    });
    connect(m_table, &QTableView::activated, this, &KeysPage::edit);
}

void KeysPage::connectDetail()
{
    connect(m_detail, &KeyDetail::testWanted, this, &KeysPage::testChosen);
    connect(m_detail, &KeyDetail::editWanted, this, &KeysPage::edit);
    connect(m_detail, &KeyDetail::activationWanted, this, [this](bool active) {
        if (const auto id = m_table->chosen())
            m_actions->setActive(*id, active);
    });
    connect(m_detail, &KeyDetail::deleteWanted, this, [this] {
        if (const auto id = m_table->chosen())
            m_actions->remove(*id);
    });
    connect(m_detail, &KeyDetail::rotateWanted, this, [this] {
        if (const KeyEntry *entry = chosenEntry())
            m_rotations->rotate(*entry);
    });
    connect(m_detail, &KeyDetail::regionWanted, this, [this](const QUrl &baseUrl) {
        if (const auto id = m_table->chosen())
            m_actions->moveTo(*id, baseUrl);
    });
    connect(&m_detail->secret(), &SecretBox::copyWanted, this, [this] {
        const std::chrono::seconds lifetime(m_keyherd.settings().get(settings::clipboardSeconds));
        if (const auto id = m_table->chosen())
            m_actions->handOut(*id, HandOutPurpose::Copy,
                               [this, lifetime](const Secret &secret) { m_clipboard->put(secret, lifetime); });
    });
    connect(&m_detail->secret(), &SecretBox::revealWanted, this, [this] {
        const auto id = m_table->chosen();
        if (!id)
            return;
        m_actions->handOut(*id, HandOutPurpose::Reveal, [this, id](const Secret &secret) {
            // Another key may have been chosen while this one was opened.
            if (m_table->chosen() == id)
                m_detail->secret().reveal(secret,
                                          std::chrono::seconds(m_keyherd.settings().get(settings::revealSeconds)));
        });
    });
    connect(m_clipboard, &SecretClipboard::secondsLeft, &m_detail->secret(), &SecretBox::showCopied);
}

void KeysPage::connectActions()
{
    connect(m_actions, &KeyActions::done, m_strip, &StatusStrip::say);
    connect(m_actions, &KeyActions::failed, this, [this](const Error &error) { m_message->showError(error); });
    connect(m_actions, &KeyActions::warned, this,
            [this](const QString &text) { m_message->showText(Message::Kind::Warning, text); });
    connect(m_actions, &KeyActions::testProgress, m_strip, &StatusStrip::showProgress);
    connect(m_actions, &KeyActions::testsEnded, m_strip, &StatusStrip::hideProgress);
    connect(m_strip, &StatusStrip::cancelled, m_actions, &KeyActions::cancelTests);
    connect(m_rotations, &RotationActions::done, m_strip, &StatusStrip::say);
    connect(m_rotations, &RotationActions::changed, m_table, &KeyTable::choose);
}

void KeysPage::connectProviders()
{
    auto *menu = new ProviderMenu(m_keyherd, m_providers, *m_providerList);
    connect(menu, &ProviderMenu::addWanted, this, &KeysPage::addProvider);
    connect(menu, &ProviderMenu::issueWanted, m_rotations, &RotationActions::issue);
    connect(menu, &ProviderMenu::done, m_strip, &StatusStrip::say);
    connect(menu, &ProviderMenu::failed, this, [this](const Error &error) { m_message->showError(error); });
}

void KeysPage::connectImports()
{
    connect(m_top, &TopBar::importWanted, m_imports, &ImportActions::open);
    connect(m_imports, &ImportActions::done, m_strip, &StatusStrip::say);
    connect(m_imports, &ImportActions::failed, this, [this](const Error &error) { m_message->showError(error); });
    connect(m_imports, &ImportActions::warned, this,
            [this](const QString &text) { m_message->showText(Message::Kind::Warning, text); });
    connect(m_imports, &ImportActions::explained, m_strip, &StatusStrip::offerDetails);
    connect(m_atStart, &KeysAtStart::synced, m_imports, &ImportActions::tell);
    connect(m_atStart, &KeysAtStart::failed, this, [this](const Error &error) { m_message->showError(error); });
    connect(m_pasting, &Pasting::chosen, this, &KeysPage::addPasted);
    connect(m_pasting, &Pasting::nothingFound, this, &KeysPage::sayNoKey);
    connect(m_pasting, &Pasting::failed, this, [this](const Error &error) { m_message->showError(error); });
    auto *drops = new DropZone(this);
    connect(drops, &DropZone::filesDropped, m_imports, &ImportActions::openFiles);
    connect(drops, &DropZone::textDropped, m_pasting, &Pasting::take);
}

void KeysPage::setMenu(QMenu *menu)
{
    m_top->setMenu(menu);
}

void KeysPage::showServing(quint16 port)
{
    m_strip->showServing(port);
}

void KeysPage::open()
{
    m_feed->refresh();
    m_providerList->setCurrentIndex(m_providers.index(0));
    m_table->setFocus();
    m_atStart->look();
    observe(m_keyherd.vault().status(), this, [this](const QFuture<Result<VaultStatus>> &asked) {
        if (asked.resultCount() > 0 && asked.result() && asked.result()->warning)
            m_message->showError(*asked.result()->warning, Message::Kind::Warning);
        else
            warnOfDamage();
    });
}

void KeysPage::warnOfDamage()
{
    observe(m_keyherd.vault().ownProviders(), this, [this](const QFuture<Result<OwnProviders>> &read) {
        if (read.resultCount() > 0 && read.result() && !read.result()->damaged.isEmpty())
            m_message->showError(read.result()->damaged.constFirst().error(), Message::Kind::Warning);
    });
}

void KeysPage::close()
{
    m_actions->cancelTests();
    if (m_dialog)
        m_dialog->done(QDialog::Rejected);
    m_clipboard->clear();
    m_rotations->close();
    m_pasting->forget();
    m_imports->close();
    if (m_providerDialog)
        m_providerDialog->done(QDialog::Rejected);
    m_detail->show({}, nullptr);
    m_message->clear();
    m_strip->clear();
    m_top->search().clear();
    m_feed->empty();
}

void KeysPage::chooseProvider(int row)
{
    if (row < 0)
        return;
    m_provider = m_providers.choiceAt(row);
    m_shown.setProvider(m_provider.provider);
    m_shown.setOnlyAttention(m_provider.onlyAttention);
    showEmptyText();
}

const KeyEntry *KeysPage::chosenEntry() const
{
    const auto id = m_table->chosen();
    return id ? m_keys.find(*id) : nullptr;
}

void KeysPage::showChosen()
{
    const KeyEntry *entry = chosenEntry();
    m_detail->show(entry ? std::optional(*entry) : std::nullopt,
                   entry ? m_keyherd.catalogue().find(entry->provider) : nullptr);
    m_top->setTestEnabled(entry && !entry->damage, !m_keys.entries().isEmpty());
}

void KeysPage::showEmptyText()
{
    if (m_keys.entries().isEmpty())
        m_table->setEmptyText(tr("There are no keys yet. Press Ctrl+N to add one, paste a key here with Ctrl+V, "
                                 "or drop a file with keys on the window."));
    else if (m_provider.onlyAttention && m_shown.search().isEmpty())
        m_table->setEmptyText(tr("Nothing needs your attention."));
    else
        m_table->setEmptyText(tr("No key fits. Clear the search or choose all keys."));
}

void KeysPage::openDialog(KeyDialog *dialog, bool adding)
{
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &KeyDialog::saved, this, [this, adding](const KeyChange &change) {
        m_table->choose(change.entry.id);
        m_message->clear();
        m_actions->reportChange(change, adding);
    });
    dialog->open();
}

void KeysPage::add()
{
    if (!m_dialog)
        openDialog(new KeyDialog(m_keyherd, this), true);
}

void KeysPage::addProvider()
{
    if (m_dialog || m_providerDialog)
        return;
    m_providerDialog = new ProviderDialog(m_keyherd, this);
    m_providerDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_providerDialog, &ProviderDialog::saved, this,
            [this](const Provider &provider) { m_strip->say(tr("%1 was added.").arg(provider.name)); });
    m_providerDialog->open();
}

void KeysPage::sayNoKey()
{
    m_message->showText(Message::Kind::Warning, tr("There is no key in what was pasted."),
                        tr("Copy a key, or a line that holds one, and paste again."));
}

void KeysPage::addPasted(const PastedKey &key)
{
    if (m_dialog)
        return;
    auto *dialog = new KeyDialog(m_keyherd, this);
    dialog->preset(key);
    openDialog(dialog, true);
}

void KeysPage::edit()
{
    const KeyEntry *entry = chosenEntry();
    if (entry && !entry->damage && !m_dialog)
        openDialog(new KeyDialog(m_keyherd, *entry, this), false);
}

void KeysPage::testChosen()
{
    if (const auto id = m_table->chosen())
        m_actions->test({*id}, true);
}

void KeysPage::testAll()
{
    QList<KeyId> ids;
    for (const KeyEntry &entry : m_keys.entries()) {
        if (!entry.damage)
            ids << entry.id;
    }
    m_actions->test(ids, false);
}

void KeysPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void KeysPage::retranslate()
{
    m_providerList->setAccessibleName(tr("Providers"));
    m_table->setAccessibleName(tr("Keys"));
    m_programs->setText(tr("Programs…"));
    m_programs->setAccessibleName(tr("Programs"));
    m_paste->setWhatsThis(tr("Add what was copied"));
    m_delete->setWhatsThis(tr("Delete the chosen key"));
    m_keys.retranslate();
    m_providers.retranslate();
    showEmptyText();
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/KeysPage.h"

#include "common/SecretClipboard.h"
#include "composition/Keyherd.h"
#include "keys/KeyActions.h"
#include "keys/KeyDetail.h"
#include "keys/KeyDialog.h"
#include "keys/KeyTable.h"
#include "keys/RotationActions.h"
#include "keys/SecretBox.h"

#include <QEvent>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyherd {

KeysPage::KeysPage(Keyherd &keyherd, KeyActions &actions, KeyTableModel &keys, QWidget *parent)
    : QWidget(parent), m_keyherd(keyherd), m_keys(keys), m_shown(keys), m_actions(actions),
      m_rotations(new RotationActions(keyherd, this)), m_clipboard(new SecretClipboard(this)),
      m_table(new KeyTable(m_shown, keyherd.settings())), m_detail(new KeyDetail(keyherd.vault())),
      m_delete(new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut))
{
    arrange();
    connectTable();
    connectDetail();
    connectSecret();
    connectActions();
    retranslate();
}

KeysPage::~KeysPage()
{
    delete m_table;
}

void KeysPage::arrange()
{
    auto *splitter = new QSplitter;
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    splitter->setCollapsible(0, false);
    const int unit = fontMetrics().averageCharWidth();
    splitter->setSizes({92 * unit, 40 * unit});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    setFocusProxy(m_table);
    setTabOrder(m_table, m_detail);
}

void KeysPage::connectTable()
{
    connect(m_table, &KeyTable::chosenChanged, this, &KeysPage::showChosen);
    connect(m_table, &KeyTable::typed, this, &KeysPage::typed);
    connect(m_table, &KeyTable::menuOpens, m_detail, &KeyDetail::addActionsTo);
    connect(m_table, &QTableView::activated, this, &KeysPage::edit);
    connect(&m_shown, &QAbstractItemModel::modelReset, this, &KeysPage::showEmptyText);
    connect(m_delete, &QShortcut::activated, m_detail, &KeyDetail::deleteWanted);
}

void KeysPage::forChosen(const std::function<void(KeyId)> &act)
{
    if (const auto id = m_table->chosen())
        act(*id);
}

void KeysPage::connectDetail()
{
    connect(m_detail, &KeyDetail::testWanted, this, &KeysPage::testChosen);
    connect(m_detail, &KeyDetail::editWanted, this, &KeysPage::edit);
    connect(m_detail, &KeyDetail::activationWanted, this,
            [this](bool active) { forChosen([this, active](KeyId id) { m_actions.setActive(id, active); }); });
    connect(m_detail, &KeyDetail::deleteWanted, this,
            [this] { forChosen([this](KeyId id) { m_actions.remove(id); }); });
    connect(m_detail, &KeyDetail::rotateWanted, this, [this] {
        if (const KeyEntry *entry = chosenEntry())
            m_rotations->rotate(*entry);
    });
    connect(m_detail, &KeyDetail::regionWanted, this,
            [this](const QUrl &baseUrl) { forChosen([this, baseUrl](KeyId id) { m_actions.moveTo(id, baseUrl); }); });
}

void KeysPage::connectSecret()
{
    SecretBox &box = m_detail->secret();
    connect(&box, &SecretBox::copyWanted, this, [this] {
        const std::chrono::seconds lifetime(m_keyherd.settings().get(settings::clipboardSeconds));
        forChosen([this, lifetime](KeyId id) {
            m_actions.handOut(id, HandOutPurpose::Copy,
                              [this, lifetime](const Secret &secret) { m_clipboard->put(secret, lifetime); });
        });
    });
    connect(&box, &SecretBox::revealWanted, this, [this] {
        const std::chrono::seconds shownFor(m_keyherd.settings().get(settings::revealSeconds));
        forChosen([this, shownFor](KeyId id) {
            m_actions.handOut(id, HandOutPurpose::Reveal, [this, id, shownFor](const Secret &secret) {
                // Another key may have been chosen while this one was opened.
                if (m_table->chosen() == id)
                    m_detail->secret().reveal(secret, shownFor);
            });
        });
    });
    connect(m_clipboard, &SecretClipboard::secondsLeft, &box, &SecretBox::showCopied);
}

void KeysPage::connectActions()
{
    connect(&m_actions, &KeyActions::done, this, &KeysPage::done);
    connect(&m_actions, &KeyActions::warned, this, &KeysPage::warned);
    connect(&m_actions, &KeyActions::failed, this, &KeysPage::failed);
    connect(m_rotations, &RotationActions::done, this, &KeysPage::done);
    connect(m_rotations, &RotationActions::failed, this, &KeysPage::failed);
    connect(m_rotations, &RotationActions::changed, this, [this](KeyId id) {
        m_table->choose(id);
        Q_EMIT saved();
    });
}

void KeysPage::showProvider(const ProviderListModel::Choice &choice)
{
    m_provider = choice;
    m_shown.setProvider(choice.provider);
    m_shown.setOnlyAttention(choice.onlyAttention);
    showEmptyText();
}

void KeysPage::search(const QString &text)
{
    m_shown.setSearch(text);
}

void KeysPage::refresh()
{
    showChosen();
    showEmptyText();
}

void KeysPage::close()
{
    m_actions.cancelTests();
    if (m_dialog)
        m_dialog->done(QDialog::Rejected);
    m_clipboard->clear();
    m_rotations->close();
    m_detail->show({}, nullptr);
}

const KeyEntry *KeysPage::chosenEntry() const
{
    const auto id = m_table->chosen();
    return id ? m_keys.find(*id) : nullptr;
}

bool KeysPage::canTest() const
{
    const KeyEntry *entry = chosenEntry();
    return entry && !entry->damage;
}

void KeysPage::showChosen()
{
    const KeyEntry *entry = chosenEntry();
    m_detail->show(entry ? std::optional(*entry) : std::nullopt,
                   entry ? m_keyherd.catalogue().find(entry->provider) : nullptr);
    Q_EMIT chosenChanged();
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
        Q_EMIT saved();
        m_actions.reportChange(change, adding);
    });
    dialog->open();
}

void KeysPage::add()
{
    if (!m_dialog)
        openDialog(new KeyDialog(m_keyherd, this), true);
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
    forChosen([this](KeyId id) { m_actions.test({id}, true); });
}

void KeysPage::testAll()
{
    QList<KeyId> ids;
    for (const KeyEntry &entry : m_keys.entries()) {
        if (!entry.damage)
            ids << entry.id;
    }
    m_actions.test(ids, false);
}

void KeysPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void KeysPage::retranslate()
{
    m_table->setAccessibleName(tr("Keys"));
    m_delete->setWhatsThis(tr("Delete the chosen key"));
    showEmptyText();
}

} // namespace keyherd

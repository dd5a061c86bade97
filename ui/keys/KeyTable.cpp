// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/KeyTable.h"

#include "common/Symbol.h"
#include "settings/Settings.h"

#include <QContextMenuEvent>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr std::chrono::milliseconds afterLastChange(300);

} // namespace

KeyTable::KeyTable(KeyFilterModel &keys, Settings &settings, QWidget *parent)
    : PlainTable(parent), m_keys(keys), m_settings(settings)
{
    setModel(&keys);
    setObjectName(u"Keys"_s);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &KeyTable::showColumnMenu);
    connect(&keys, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_resetting = true; });
    connect(&keys, &QAbstractItemModel::modelReset, this, &KeyTable::restoreChoice);
    connect(&keys, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_wanted)
            restoreChoice();
    });
    restoreColumns();
    keepColumns();
}

KeyTable::~KeyTable()
{
    if (m_keeping.isActive())
        saveColumns();
}

// Not only at the end, which may come without a word.
void KeyTable::keepColumns()
{
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(afterLastChange);
    connect(&m_keeping, &QTimer::timeout, this, &KeyTable::saveColumns);
    const auto change = [this] { m_keeping.start(); };
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, change);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, change);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, change);
}

void KeyTable::saveColumns()
{
    m_keeping.stop();
    m_settings.set(settings::keyTableColumns, horizontalHeader()->saveState());
}

void KeyTable::restoreColumns()
{
    setSortingEnabled(true);
    const QByteArray state = m_settings.get(settings::keyTableColumns);
    if (!state.isEmpty() && horizontalHeader()->restoreState(state))
        return;
    const int unit = fontMetrics().averageCharWidth();
    const std::pair<int, int> widths[] = {{KeyTableModel::Status, 18},   {KeyTableModel::Name, 24},
                                          {KeyTableModel::Provider, 15}, {KeyTableModel::Masked, 15},
                                          {KeyTableModel::Active, 10},   {KeyTableModel::LastTested, 18},
                                          {KeyTableModel::Latency, 10}};
    for (const auto &[column, characters] : widths)
        setColumnWidth(column, characters * unit);
    for (const int column : {KeyTableModel::LastUsed, KeyTableModel::Uses, KeyTableModel::Errors,
                             KeyTableModel::Expires, KeyTableModel::Source})
        setColumnHidden(column, true);
    sortByColumn(KeyTableModel::Provider, Qt::AscendingOrder);
}

void KeyTable::choose(KeyId id)
{
    m_wanted = id;
    restoreChoice();
}

void KeyTable::restoreChoice()
{
    m_resetting = false;
    if (m_wanted && m_keys.rowOf(*m_wanted) >= 0)
        m_chosen = std::exchange(m_wanted, std::nullopt);
    const int row = m_chosen ? m_keys.rowOf(*m_chosen) : -1;
    if (row >= 0) {
        chooseRow(row);
        scrollTo(m_keys.index(row, horizontalHeader()->logicalIndex(0)));
    } else if (m_chosen) {
        m_chosen.reset();
    }
    Q_EMIT chosenChanged();
}

void KeyTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (m_resetting)
        return;
    const QModelIndexList rows = selectionModel()->selectedRows();
    const KeyEntry *entry = rows.isEmpty() ? nullptr : m_keys.entryAt(rows.constFirst().row());
    const auto chosen = entry ? std::optional(entry->id) : std::nullopt;
    if (std::exchange(m_chosen, chosen) != chosen)
        Q_EMIT chosenChanged();
}

void KeyTable::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"Key menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_chosen)
        Q_EMIT menuOpens(menu);
    menu->addSeparator();
    auto *columns = menu->addMenu(symbolIcon(Symbol::Columns), tr("Columns"));
    columns->setObjectName(u"Columns"_s);
    fillColumns(*columns);
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(isByKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

void KeyTable::showColumnMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumns(*menu);
    menu->popup(horizontalHeader()->mapToGlobal(place));
}

void KeyTable::fillColumns(QMenu &menu)
{
    for (int column = 0; column < KeyTableModel::ColumnCount; ++column) {
        auto *action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // Without a name a row says nothing.
        action->setEnabled(column != KeyTableModel::Name);
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
}

} // namespace keyherd

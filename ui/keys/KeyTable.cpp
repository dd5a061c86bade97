// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/KeyTable.h"

#include "settings/Settings.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr int rowPadding = 12;
constexpr int margin = 24;

} // namespace

KeyTable::KeyTable(KeyFilterModel &keys, Settings &settings, QWidget *parent)
    : QTableView(parent), m_keys(keys), m_settings(settings)
{
    setModel(&keys);
    setObjectName(u"Keys"_s);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &KeyTable::showColumnMenu);
    connect(&keys, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_resetting = true; });
    connect(&keys, &QAbstractItemModel::modelReset, this, &KeyTable::restoreChoice);
    connect(&keys, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_wanted)
            restoreChoice();
    });
    restoreColumns();
}

KeyTable::~KeyTable()
{
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

void KeyTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void KeyTable::restoreChoice()
{
    m_resetting = false;
    if (m_wanted && m_keys.rowOf(*m_wanted) >= 0)
        m_chosen = std::exchange(m_wanted, std::nullopt);
    const int row = m_chosen ? m_keys.rowOf(*m_chosen) : -1;
    if (row >= 0) {
        selectRow(row);
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

void KeyTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_keys.rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap,
                     m_emptyText);
}

void KeyTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_chosen || actions().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(event->globalPos());
}

void KeyTable::showColumnMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < KeyTableModel::ColumnCount; ++column) {
        auto *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // Without a name a row says nothing.
        action->setEnabled(column != KeyTableModel::Name);
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu->popup(horizontalHeader()->mapToGlobal(place));
}

} // namespace keyherd

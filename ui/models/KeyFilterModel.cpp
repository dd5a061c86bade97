// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/KeyFilterModel.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace keyherd {

namespace {

/// Compares as people of the current language order words, numbers in names by value.
std::vector<QCollatorSortKey> sortKeys(const KeyTableModel &keys, int column)
{
    // Under the locale "C" Qt compares code points.
    QCollator collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> made;
    made.reserve(static_cast<std::size_t>(keys.rowCount()));
    for (int row = 0; row < keys.rowCount(); ++row)
        made.push_back(collator.sortKey(keys.index(row, column).data(KeyTableModel::SortRole).toString()));
    return made;
}

bool isText(int column)
{
    return column == KeyTableModel::Name || column == KeyTableModel::Provider || column == KeyTableModel::Masked
        || column == KeyTableModel::Source;
}

template<typename Values>
void sortBy(std::vector<int> &order, const Values &values, Qt::SortOrder direction)
{
    std::ranges::stable_sort(order, [&](int a, int b) {
        const auto &left = values[static_cast<std::size_t>(direction == Qt::AscendingOrder ? a : b)];
        const auto &right = values[static_cast<std::size_t>(direction == Qt::AscendingOrder ? b : a)];
        return left < right;
    });
}

} // namespace

KeyFilterModel::KeyFilterModel(KeyTableModel &keys, QObject *parent) : QAbstractProxyModel(parent), m_keys(keys)
{
    setSourceModel(&keys);
    connect(&keys, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&keys, &QAbstractItemModel::modelReset, this, [this] {
        orderRows();
        show(wanted());
        endResetModel();
    });
    connect(&keys, &KeyTableModel::entriesChanged, this, &KeyFilterModel::noteChange);
    connect(&keys, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
    rebuild();
}

void KeyFilterModel::setSearch(const QString &text)
{
    m_search = text;
    const QStringList words = foldedText(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    refilter();
}

void KeyFilterModel::setProvider(const std::optional<ProviderId> &provider)
{
    m_provider = provider;
    refilter();
}

void KeyFilterModel::setOnlyAttention(bool only)
{
    m_onlyAttention = only;
    refilter();
}

void KeyFilterModel::orderRows()
{
    m_order.resize(static_cast<std::size_t>(m_keys.rowCount()));
    std::iota(m_order.begin(), m_order.end(), 0);
    if (isText(m_sortColumn)) {
        sortBy(m_order, sortKeys(m_keys, m_sortColumn), m_sortOrder);
        return;
    }
    std::vector<qint64> values;
    values.reserve(m_order.size());
    for (int row = 0; row < m_keys.rowCount(); ++row)
        values.push_back(m_keys.index(row, m_sortColumn).data(KeyTableModel::SortRole).toLongLong());
    sortBy(m_order, values, m_sortOrder);
}

bool KeyFilterModel::isWanted(int row, Moment now) const
{
    const KeyEntry &entry = m_keys.entries().at(row);
    if ((m_provider && entry.provider != *m_provider)
        || (m_onlyAttention && !needsAttention(entry, now, m_keys.reminderRules())))
        return false;
    const QString &text = m_keys.searchText(row);
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word); });
}

std::vector<int> KeyFilterModel::wanted() const
{
    std::vector<int> rows;
    rows.reserve(m_order.size());
    std::ranges::copy_if(m_order, std::back_inserter(rows),
                         [this, now = SystemClock().now()](int row) { return isWanted(row, now); });
    return rows;
}

void KeyFilterModel::show(std::vector<int> rows)
{
    m_shown = std::move(rows);
    m_places.assign(static_cast<std::size_t>(m_keys.rowCount()), -1);
    for (std::size_t place = 0; place < m_shown.size(); ++place)
        m_places[static_cast<std::size_t>(m_shown[place])] = static_cast<int>(place);
}

void KeyFilterModel::refilter()
{
    std::vector<int> rows = wanted();
    if (rows == m_shown)
        return;
    beginResetModel();
    show(std::move(rows));
    endResetModel();
}

void KeyFilterModel::rebuild()
{
    orderRows();
    refilter();
}

void KeyFilterModel::noteChange(const QList<int> &rows, quint32 columns)
{
    const Moment now = SystemClock().now();
    const bool sameRows = std::ranges::all_of(rows, [&](int row) {
        return isWanted(row, now) == (m_places[static_cast<std::size_t>(row)] >= 0);
    });
    const bool sameOrder = (columns & (1u << m_sortColumn)) == 0;
    if (!sameRows || !sameOrder) {
        const std::vector<int> before = m_shown;
        if (sameOrder)
            refilter();
        else
            rebuild();
        if (m_shown != before)
            return;
    }
    for (const int row : rows) {
        const int place = m_places[static_cast<std::size_t>(row)];
        if (place >= 0)
            Q_EMIT dataChanged(index(place, 0), index(place, columnCount() - 1));
    }
}

void KeyFilterModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= KeyTableModel::ColumnCount)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    rebuild();
}

const KeyEntry *KeyFilterModel::entryAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    return &m_keys.entries().at(m_shown[static_cast<std::size_t>(row)]);
}

int KeyFilterModel::rowOf(KeyId id) const
{
    const KeyEntry *entry = m_keys.find(id);
    return entry ? m_places[static_cast<std::size_t>(entry - m_keys.entries().constData())] : -1;
}

QModelIndex KeyFilterModel::mapToSource(const QModelIndex &index) const
{
    return index.isValid() ? m_keys.index(m_shown[static_cast<std::size_t>(index.row())], index.column())
                           : QModelIndex();
}

QModelIndex KeyFilterModel::mapFromSource(const QModelIndex &source) const
{
    if (!source.isValid())
        return {};
    const int place = m_places[static_cast<std::size_t>(source.row())];
    return place < 0 ? QModelIndex() : createIndex(place, source.column());
}

QModelIndex KeyFilterModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex KeyFilterModel::parent(const QModelIndex &) const
{
    return {};
}

int KeyFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int KeyFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : KeyTableModel::ColumnCount;
}

} // namespace keyherd

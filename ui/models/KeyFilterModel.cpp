// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/KeyFilterModel.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <numeric>

namespace keyherd {

namespace {

/// More rows that changed at once than this are sorted and told of as a whole.
constexpr qsizetype mostOneByOne = 16;

/// Compares as people of the current language order words, numbers in names by value.
QCollator collator()
{
    // Under the locale "C" Qt compares code points.
    QCollator made(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
    made.setCaseSensitivity(Qt::CaseInsensitive);
    made.setNumericMode(true);
    return made;
}

QString sortText(const KeyTableModel &keys, int row, int column)
{
    return keys.text(keys.entries().at(row), column);
}

/// Of each row its place among the texts of that column. Texts that occur many times, such as names of providers, are compared once.
std::vector<int> ranks(const KeyTableModel &keys, int column)
{
    QHash<QString, int> known;
    std::vector<int> textOfRow;
    std::vector<QCollatorSortKey> sortKeys;
    const QCollator order = collator();
    textOfRow.reserve(static_cast<std::size_t>(keys.rowCount()));
    for (int row = 0; row < keys.rowCount(); ++row) {
        const QString text = sortText(keys, row, column);
        const auto found = known.constFind(text);
        textOfRow.push_back(found != known.constEnd() ? *found : static_cast<int>(sortKeys.size()));
        if (found == known.constEnd()) {
            known.insert(text, static_cast<int>(sortKeys.size()));
            sortKeys.push_back(order.sortKey(text));
        }
    }
    std::vector<std::size_t> sorted(sortKeys.size());
    std::iota(sorted.begin(), sorted.end(), std::size_t(0));
    std::ranges::sort(sorted, [&](std::size_t a, std::size_t b) { return sortKeys[a] < sortKeys[b]; });
    std::vector<int> rankOfText(sortKeys.size());
    for (std::size_t place = 0; place < sorted.size(); ++place) {
        const bool asBefore = place > 0 && !(sortKeys[sorted[place - 1]] < sortKeys[sorted[place]]);
        rankOfText[sorted[place]] = asBefore ? rankOfText[sorted[place - 1]] : static_cast<int>(place);
    }
    std::ranges::transform(textOfRow, textOfRow.begin(),
                           [&](int text) { return rankOfText[static_cast<std::size_t>(text)]; });
    return textOfRow;
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
    connect(&keys, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { takeIn(first, last); });
    // Out of sight while the source still has them: whoever draws meanwhile finds every row that is shown.
    connect(&keys, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last; ++row)
            removeShown(row);
    });
    connect(&keys, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { takeOut(first, last); });
    connect(&keys, &KeyTableModel::entriesChanged, this, &KeyFilterModel::noteChange);
    connect(&keys, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
    rebuild();
}

void KeyFilterModel::setSearch(const QString &text)
{
    m_search = text;
    KeyQuery query = KeyQuery::parse(text);
    if (query == m_query)
        return;
    const bool narrows = query.narrows(m_query);
    m_query = std::move(query);
    if (!narrows)
        return refilter();
    std::vector<int> rows;
    std::ranges::copy_if(m_shown, std::back_inserter(rows),
                         [this, now = SystemClock().now()](int row) { return isWanted(row, now); });
    reshow(std::move(rows));
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
        sortBy(m_order, ranks(m_keys, m_sortColumn), m_sortOrder);
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
    return m_query.fits(entry, m_keys.searchText(row), now, m_keys.reminderRules());
}

std::vector<int> KeyFilterModel::wanted() const
{
    if (!m_provider && !m_onlyAttention && m_query.isEmpty())
        return m_order;
    // In the order in which they lie in memory.
    std::vector<char> fit(m_order.size());
    const Moment now = SystemClock().now();
    for (std::size_t row = 0; row < fit.size(); ++row)
        fit[row] = isWanted(static_cast<int>(row), now);
    std::vector<int> rows;
    rows.reserve(m_order.size());
    std::ranges::copy_if(m_order, std::back_inserter(rows),
                         [&](int row) { return fit[static_cast<std::size_t>(row)] != 0; });
    return rows;
}

void KeyFilterModel::show(std::vector<int> rows)
{
    m_shown = std::move(rows);
    notePlaces();
}

void KeyFilterModel::notePlaces()
{
    m_places.assign(static_cast<std::size_t>(m_keys.rowCount()), -1);
    for (std::size_t place = 0; place < m_shown.size(); ++place)
        m_places[static_cast<std::size_t>(m_shown[place])] = static_cast<int>(place);
}

void KeyFilterModel::reshow(std::vector<int> rows)
{
    if (rows == m_shown)
        return;
    beginResetModel();
    show(std::move(rows));
    endResetModel();
}

void KeyFilterModel::refilter()
{
    reshow(wanted());
}

void KeyFilterModel::rebuild()
{
    orderRows();
    refilter();
}

bool KeyFilterModel::comesBefore(int a, int b) const
{
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    if (isText(m_sortColumn)) {
        const int order = collator().compare(sortText(m_keys, a, m_sortColumn), sortText(m_keys, b, m_sortColumn));
        return order != 0 ? (order < 0) == ascending : a < b;
    }
    const auto value = [this](int row) {
        return m_keys.index(row, m_sortColumn).data(KeyTableModel::SortRole).toLongLong();
    };
    const qint64 left = value(a);
    const qint64 right = value(b);
    return left != right ? (left < right) == ascending : a < b;
}

void KeyFilterModel::insertShown(int row)
{
    const auto at = std::ranges::lower_bound(m_shown, row, [this](int a, int b) { return comesBefore(a, b); });
    const int place = static_cast<int>(at - m_shown.begin());
    beginInsertRows({}, place, place);
    m_shown.insert(at, row);
    notePlaces();
    endInsertRows();
}

void KeyFilterModel::removeShown(int row)
{
    const int place = m_places[static_cast<std::size_t>(row)];
    if (place < 0)
        return;
    beginRemoveRows({}, place, place);
    m_shown.erase(m_shown.begin() + place);
    notePlaces();
    endRemoveRows();
}

void KeyFilterModel::takeIn(int first, int last)
{
    const auto makeRoom = [&](int row) { return row < first ? row : row + last - first + 1; };
    std::ranges::transform(m_order, m_order.begin(), makeRoom);
    std::ranges::transform(m_shown, m_shown.begin(), makeRoom);
    notePlaces();
    const Moment now = SystemClock().now();
    for (int row = first; row <= last; ++row) {
        m_order.insert(std::ranges::lower_bound(m_order, row, [this](int a, int b) { return comesBefore(a, b); }), row);
        if (isWanted(row, now))
            insertShown(row);
    }
}

void KeyFilterModel::takeOut(int first, int last)
{
    std::erase_if(m_order, [&](int row) { return row >= first && row <= last; });
    const auto closeUp = [&](int row) { return row < first ? row : row - (last - first + 1); };
    std::ranges::transform(m_order, m_order.begin(), closeUp);
    std::ranges::transform(m_shown, m_shown.begin(), closeUp);
    notePlaces();
}

void KeyFilterModel::moveRows(const QList<int> &rows)
{
    const auto before = [this](int a, int b) { return comesBefore(a, b); };
    std::erase_if(m_order, [&](int row) { return std::ranges::binary_search(rows, row); });
    for (const int row : rows)
        m_order.insert(std::ranges::lower_bound(m_order, row, before), row);
    std::vector<int> shown;
    shown.reserve(m_shown.size());
    std::ranges::copy_if(m_order, std::back_inserter(shown), [this](int row) { return isShown(row); });
    if (shown == m_shown)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList held = persistentIndexList();
    std::vector<int> rowsHeld;
    for (const QModelIndex &index : held)
        rowsHeld.push_back(m_shown[static_cast<std::size_t>(index.row())]);
    show(std::move(shown));
    for (qsizetype at = 0; at < held.size(); ++at) {
        const auto row = static_cast<std::size_t>(rowsHeld[static_cast<std::size_t>(at)]);
        changePersistentIndex(held.at(at), createIndex(m_places[row], held.at(at).column()));
    }
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void KeyFilterModel::noteChange(const QList<int> &rows, quint32 columns)
{
    const Moment now = SystemClock().now();
    const bool sameOrder = (columns & (1u << m_sortColumn)) == 0;
    if (rows.size() > mostOneByOne) {
        const std::vector<int> before = m_shown;
        if (!sameOrder)
            rebuild();
        else if (!std::ranges::all_of(rows, [&](int row) { return isWanted(row, now) == isShown(row); }))
            refilter();
        if (m_shown != before)
            return;
    } else {
        for (const int row : rows) {
            if (!isWanted(row, now))
                removeShown(row);
        }
        if (!sameOrder)
            moveRows(rows);
        for (const int row : rows) {
            if (!isShown(row) && isWanted(row, now))
                insertShown(row);
        }
    }
    tellOf(rows);
}

void KeyFilterModel::tellOf(const QList<int> &rows)
{
    if (rows.size() > mostOneByOne && !m_shown.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
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

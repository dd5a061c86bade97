// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/UsageModel.h"

#include <QLocale>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace keyherd {

UsageModel::UsageModel(const KeyTableModel &keys, QObject *parent) : QAbstractTableModel(parent), m_keys(keys) { }

void UsageModel::setUses(const QList<DailyUse> &uses)
{
    m_uses = uses;
    refresh();
}

void UsageModel::clear()
{
    m_uses.clear();
    setRows({});
}

void UsageModel::refresh()
{
    std::map<KeyId, Row> byKey;
    for (const DailyUse &use : std::as_const(m_uses)) {
        Row &row = byKey.try_emplace(use.key, Row{.key = use.key}).first->second;
        row.uses += use.uses;
        if (!use.program.isEmpty() && !row.programs.contains(use.program))
            row.programs << use.program;
        if (use.last)
            row.last = std::max(row.last.value_or(*use.last), *use.last);
    }
    QList<Row> rows;
    for (const KeyEntry &entry : m_keys.entries()) {
        const auto used = byKey.find(entry.id);
        if (used == byKey.end() && !entry.lastUsed && entry.errorCount == 0)
            continue;
        Row row = used == byKey.end() ? Row{.key = entry.id} : used->second;
        row.name = entry.attributes.name;
        row.provider = m_keys.providerName(entry.provider);
        row.errors = entry.errorCount;
        if (entry.lastUsed)
            row.last = std::max(row.last.value_or(*entry.lastUsed), *entry.lastUsed);
        row.programs.sort();
        rows << row;
    }
    setRows(rows);
}

void UsageModel::setRows(const QList<Row> &rows)
{
    if (rows == m_rows)
        return;
    if (std::ranges::equal(rows, m_rows, {}, &Row::key, &Row::key)) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int UsageModel::rowOf(KeyId key) const
{
    const auto found = std::ranges::find(m_rows, key, &Row::key);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int UsageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int UsageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString UsageModel::text(const Row &row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case Provider:
        return row.provider;
    case Uses:
        return QLocale().toString(row.uses);
    case Programs:
        return row.programs.join(", "_L1);
    case Errors:
        return QLocale().toString(row.errors);
    case LastUse:
        return row.last ? QLocale().toString(toDateTime(*row.last).toLocalTime(), QLocale::ShortFormat) : tr("never");
    default:
        return {};
    }
}

QVariant UsageModel::sortValue(const Row &row, int column) const
{
    switch (column) {
    case Uses:
        return row.uses;
    case Programs:
        return row.programs.size();
    case Errors:
        return row.errors;
    case LastUse:
        return row.last ? toMilliseconds(*row.last) : -1;
    default:
        return text(row, column);
    }
}

QVariant UsageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    const bool isNumber = index.column() == Uses || index.column() == Errors;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case SortRole:
        return sortValue(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant UsageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section == Errors && role == Qt::ToolTipRole)
        return tr("How often the provider refused the key since it was added, in tests or as programs report it.");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Provider:
        return tr("Provider");
    case Uses:
        return tr("Uses in 30 days");
    case Programs:
        return tr("Programs");
    case Errors:
        return tr("Errors");
    case LastUse:
        return tr("Last used");
    default:
        return {};
    }
}

void UsageModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace keyherd

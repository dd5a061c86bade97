// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ImportTableModel.h"

#include "common/Symbol.h"
#include "keys/KeyOpinion.h"
#include "providers/Catalogue.h"
#include "wording/ErrorText.h"
#include "wording/ImportText.h"

#include <algorithm>

namespace keyherd {

namespace {

QIcon iconOf(keyherd::Verdict verdict)
{
    switch (verdict) {
    case keyherd::Verdict::New:
        return symbolIcon(Symbol::Add, Tint::Good);
    case keyherd::Verdict::Same:
        return symbolIcon(Symbol::Good, Tint::Quiet);
    case keyherd::Verdict::Conflict:
        return symbolIcon(Symbol::Warning, Tint::Warning);
    case keyherd::Verdict::Failed:
        return symbolIcon(Symbol::Bad, Tint::Bad);
    }
    return {};
}

} // namespace

ImportTableModel::ImportTableModel(const Catalogue &catalogue, QObject *parent)
    : QAbstractTableModel(parent), m_catalogue(catalogue)
{
}

void ImportTableModel::setRows(QList<ImportRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_ticked.clear();
    m_count = m_tickable = 0;
    tickNew(0);
    endResetModel();
    Q_EMIT ticksChanged();
}

void ImportTableModel::append(const QList<ImportRow> &rows)
{
    if (rows.isEmpty())
        return;
    const qsizetype from = m_rows.size();
    beginInsertRows({}, static_cast<int>(from), static_cast<int>(from + rows.size()) - 1);
    m_rows += rows;
    tickNew(from);
    endInsertRows();
    Q_EMIT ticksChanged();
}

void ImportTableModel::tickNew(qsizetype from)
{
    for (qsizetype row = from; row < m_rows.size(); ++row) {
        m_ticked << isTickable(row);
        m_tickable += m_ticked.constLast() ? 1 : 0;
        m_count += m_ticked.constLast() ? 1 : 0;
    }
}

QString ImportTableModel::reason(const ImportRow &row) const
{
    if (!row.reason)
        return {};
    ImportRow shown = row;
    shown.reason = withProviderNames(*row.reason, m_catalogue);
    return asSentence(reasonText(shown));
}

bool ImportTableModel::isTickable(qsizetype row) const
{
    return m_rows.at(row).verdict == keyherd::Verdict::New;
}

void ImportTableModel::tickAll(bool on)
{
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        m_ticked[row] = on && isTickable(row);
    m_count = on ? m_tickable : 0;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Provider), index(rowCount() - 1, Provider), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

void ImportTableModel::tick(const QList<int> &rows, bool on)
{
    for (const int row : rows) {
        if (!isTickable(row) || m_ticked.at(row) == on)
            continue;
        m_ticked[row] = on;
        m_count += on ? 1 : -1;
        Q_EMIT dataChanged(index(row, Provider), index(row, Provider), {Qt::CheckStateRole});
    }
    Q_EMIT ticksChanged();
}

bool ImportTableModel::hasFiles() const
{
    return std::ranges::any_of(m_rows, [](const ImportRow &row) { return !row.file.isEmpty(); });
}

int ImportTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags ImportTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Provider && isTickable(index.row()))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QString ImportTableModel::text(const ImportRow &row, int column) const
{
    switch (column) {
    case Provider: {
        if (!row.provider)
            return tr("Unknown");
        const keyherd::Provider *provider = m_catalogue.find(*row.provider);
        return provider ? provider->name : row.provider->toString();
    }
    case Name:
        return row.name;
    case Masked:
        return row.masked;
    case Verdict:
        return asSentence(verdictText(row.verdict)).chopped(1);
    case Reason:
        return reason(row);
    case File:
        return row.file;
    default:
        return {};
    }
}

QVariant ImportTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ImportRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Reason || index.column() == Name ? text(row, index.column()) : QVariant();
    case Qt::DecorationRole:
        return index.column() == Verdict ? iconOf(row.verdict) : QVariant();
    case Qt::CheckStateRole:
        if (index.column() != Provider || !isTickable(index.row()))
            return {};
        return m_ticked.at(index.row()) ? Qt::Checked : Qt::Unchecked;
    case VerdictRole:
        return static_cast<int>(row.verdict);
    default:
        return {};
    }
}

bool ImportTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || !isTickable(index.row()))
        return false;
    tick({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

QVariant ImportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Provider:
        return tr("Provider");
    case Name:
        return tr("Name");
    case Masked:
        return tr("Key");
    case Verdict:
        return tr("Verdict");
    case Reason:
        return tr("Why");
    case File:
        return tr("File");
    default:
        return {};
    }
}

void ImportTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace keyherd

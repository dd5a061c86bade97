// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ProviderListModel.h"

#include "common/Symbol.h"
#include "providers/Catalogue.h"

#include <QHash>

#include <algorithm>

namespace keyherd {

ProviderListModel::ProviderListModel(const KeyTableModel &keys, const Catalogue &catalogue, QObject *parent)
    : QAbstractListModel(parent), m_keys(keys), m_catalogue(catalogue), m_rows(rows())
{
    connect(&keys, &QAbstractItemModel::modelReset, this, &ProviderListModel::refresh);
    connect(&keys, &QAbstractItemModel::rowsInserted, this, &ProviderListModel::refresh);
    connect(&keys, &QAbstractItemModel::rowsRemoved, this, &ProviderListModel::refresh);
    connect(&keys, &KeyTableModel::entriesChanged, this, &ProviderListModel::refresh);
}

QList<ProviderListModel::Row> ProviderListModel::rows() const
{
    Row all{{}, {}, {}, static_cast<int>(m_keys.entries().size()), Attention::Fine};
    Row attention{{{}, true}, {}, {}, 0, Attention::Fine};
    QHash<ProviderId, Row> byProvider;
    const Moment now = SystemClock().now();
    // Keys of one provider mostly stand together, and looking up is most of the work.
    const ProviderId *last = nullptr;
    Row *found = nullptr;
    for (const KeyEntry &entry : m_keys.entries()) {
        if (!last || entry.provider != *last) {
            last = &entry.provider;
            found = &byProvider[*last];
        }
        Row &row = *found;
        if (row.count++ == 0)
            row.attention = Attention::Fine;
        if (entry.active || entry.damage)
            row.attention = std::min(row.attention, attentionOf(entry));
        attention.count += needsAttention(entry, now, m_keys.reminderRules()) ? 1 : 0;
    }
    QList<Row> made{all, attention};
    for (const Provider &provider : m_catalogue.providers()) {
        if (!provider.own && !byProvider.contains(provider.id))
            continue;
        const Row row = byProvider.take(provider.id);
        made.append({{provider.id, false}, provider.name, QColor(provider.colour), row.count, row.attention});
    }
    // Rows whose provider was altered, or belongs to a newer catalogue.
    QList<ProviderId> unknown = byProvider.keys();
    std::ranges::sort(unknown);
    for (const ProviderId &id : std::as_const(unknown)) {
        const Row row = byProvider.value(id);
        made.append({{id, false}, id.toString(), QColor(Qt::gray), row.count, row.attention});
    }
    return made;
}

void ProviderListModel::refresh()
{
    QList<Row> fresh = rows();
    if (fresh == m_rows)
        return;
    const bool sameChoices = std::ranges::equal(fresh, m_rows, {}, &Row::choice, &Row::choice);
    if (!sameChoices)
        beginResetModel();
    m_rows = std::move(fresh);
    if (!sameChoices)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

ProviderListModel::Choice ProviderListModel::choiceAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).choice : Choice();
}

int ProviderListModel::rowOf(const Choice &choice) const
{
    const auto found = std::ranges::find(m_rows, choice, &Row::choice);
    return found == m_rows.end() ? 0 : static_cast<int>(found - m_rows.begin());
}

int ProviderListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString ProviderListModel::label(const Row &row) const
{
    if (row.choice.provider)
        return row.name;
    return row.choice.onlyAttention ? tr("Needs attention") : tr("All keys");
}

QVariant ProviderListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return label(row);
    case Qt::AccessibleTextRole:
        return tr("%1, %n key(s)", nullptr, row.count).arg(label(row));
    case Qt::DecorationRole:
        if (row.choice.provider)
            return {};
        return symbolIcon(row.choice.onlyAttention ? Symbol::Warning : Symbol::Key);
    case CountRole:
        return row.count;
    case AttentionRole:
        return static_cast<int>(row.attention);
    case ColourRole:
        return row.colour;
    default:
        return {};
    }
}

void ProviderListModel::retranslate()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace keyherd

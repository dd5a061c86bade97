// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ActivityFilterModel.h"

#include "vault/KeyEntry.h"

#include <algorithm>

namespace keyherd {

ActivityFilterModel::ActivityFilterModel(ActivityModel &events, QObject *parent)
    : QSortFilterProxyModel(parent), m_events(events)
{
    setSourceModel(&events);
}

void ActivityFilterModel::setSearch(const QString &text)
{
    QStringList words = foldedText(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = std::move(words);
    invalidateRowsFilter();
}

void ActivityFilterModel::setKind(std::optional<EventKind> kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    invalidateRowsFilter();
}

bool ActivityFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_kind && kindOf(m_events.eventAt(row).action) != *m_kind)
        return false;
    const QString &text = m_events.searchText(row);
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word); });
}

} // namespace keyherd

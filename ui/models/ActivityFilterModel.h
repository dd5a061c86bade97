// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ActivityModel.h"
#include "models/EventKind.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace keyherd {

/// Those events that fit a search and are of a kind.
class ActivityFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// `events` must outlive the model.
    explicit ActivityFilterModel(ActivityModel &events, QObject *parent = nullptr);

    /// Each word must stand somewhere.
    void setSearch(const QString &text);
    /// Nothing: all kinds.
    void setKind(std::optional<EventKind> kind);
    [[nodiscard]] bool isFiltering() const { return !m_words.isEmpty() || m_kind; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ActivityModel &m_events;
    QStringList m_words;
    std::optional<EventKind> m_kind;
};

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/KeyQuery.h"
#include "models/KeyTableModel.h"

#include <QAbstractProxyModel>

#include <vector>

namespace keyherd {

/// What of the keys is shown, and in which order.
///
/// Not a QSortFilterProxyModel: that one takes rows out run by run, which for a word found in every other one of 100,000 rows takes seconds. Here the
/// order is kept apart from the selection, so a new search is one pass over texts made beforehand.
class KeyFilterModel : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit KeyFilterModel(KeyTableModel &keys, QObject *parent = nullptr);

    /// As `KeyQuery` reads it.
    void setSearch(const QString &text);
    [[nodiscard]] const QString &search() const { return m_search; }
    /// Nothing: keys of all providers.
    void setProvider(const std::optional<ProviderId> &provider);
    void setOnlyAttention(bool only);

    /// nullptr outside the rows.
    [[nodiscard]] const KeyEntry *entryAt(int row) const;
    /// -1 if it is not shown.
    [[nodiscard]] int rowOf(KeyId id) const;

    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

private:
    void rebuild();
    void refilter();
    void orderRows();
    [[nodiscard]] std::vector<int> wanted() const;
    void reshow(std::vector<int> rows);
    void show(std::vector<int> rows);
    void notePlaces();
    void noteChange(const QList<int> &rows, quint32 columns);
    void tellOf(const QList<int> &rows);
    void moveRows(const QList<int> &rows);
    void insertShown(int row);
    void removeShown(int row);
    void takeIn(int first, int last);
    void takeOut(int first, int last);
    [[nodiscard]] bool isWanted(int row, Moment now) const;
    [[nodiscard]] bool isShown(int row) const { return m_places[static_cast<std::size_t>(row)] >= 0; }
    [[nodiscard]] bool comesBefore(int a, int b) const;

    KeyTableModel &m_keys;
    QString m_search;
    KeyQuery m_query;
    std::optional<ProviderId> m_provider;
    bool m_onlyAttention = false;
    int m_sortColumn = KeyTableModel::Provider;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<int> m_order;  ///< all rows of the source, sorted
    std::vector<int> m_shown;  ///< those that fit, in that order
    std::vector<int> m_places; ///< of each row of the source in m_shown; -1: not shown
};

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/KeyTableModel.h"
#include "vault/DailyUse.h"

#include <QAbstractTableModel>

namespace keyherd {

/// The keys that were used or refused, each with how often in the days that are looked at.
class UsageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Provider, Uses, Programs, Errors, LastUse, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< a value that compares as the column sorts
    };

    /// `keys` must outlive the model.
    explicit UsageModel(const KeyTableModel &keys, QObject *parent = nullptr);

    void setUses(const QList<DailyUse> &uses);
    /// The keys changed. Not by itself: of many keys it takes its time, and nobody may be looking.
    void refresh();
    void clear();
    [[nodiscard]] KeyId keyAt(int row) const { return m_rows.at(row).key; }
    /// -1: it is not there.
    [[nodiscard]] int rowOf(KeyId key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// After a change of language.
    void retranslate();

private:
    struct Row
    {
        KeyId key;
        QString name = {};
        QString provider = {};
        qint64 uses = 0;
        QStringList programs = {};
        qint64 errors = 0;
        std::optional<Moment> last = {};
        friend bool operator==(const Row &, const Row &) = default;
    };
    void setRows(const QList<Row> &rows);
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] QVariant sortValue(const Row &row, int column) const;

    const KeyTableModel &m_keys;
    QList<DailyUse> m_uses;
    QList<Row> m_rows; ///< in the order of the keys' ids
};

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportPlan.h"

#include <QAbstractTableModel>

namespace keyherd {

class Catalogue;

/// What would come of each key that was found; those that are new can be ticked. Holds no secret.
class ImportTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Provider, Name, Masked, Verdict, Reason, File, ColumnCount };
    enum Role {
        VerdictRole = Qt::UserRole, ///< the verdict's number
    };

    /// `catalogue` must outlive the model.
    explicit ImportTableModel(const Catalogue &catalogue, QObject *parent = nullptr);

    /// Ticks all that are new.
    void setRows(QList<ImportRow> rows);
    /// Below the others, whose ticks stay; ticks those of them that are new.
    void append(const QList<ImportRow> &rows);
    [[nodiscard]] bool isTicked(qsizetype row) const { return m_ticked.at(row); }
    [[nodiscard]] int ticked() const { return m_count; }
    /// Those that are new.
    [[nodiscard]] int tickable() const { return m_tickable; }
    void tickAll(bool on);
    /// Of these rows, those that are new.
    void tick(const QList<int> &rows, bool on);
    [[nodiscard]] bool hasFiles() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void retranslate();

    Q_SIGNAL void ticksChanged();

private:
    [[nodiscard]] QString text(const ImportRow &row, int column) const;
    [[nodiscard]] QString reason(const ImportRow &row) const;
    [[nodiscard]] bool isTickable(qsizetype row) const;
    void tickNew(qsizetype from);

    const Catalogue &m_catalogue;
    QList<ImportRow> m_rows;
    QList<bool> m_ticked;
    int m_count = 0;
    int m_tickable = 0;
};

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/KeyTableModel.h"

#include <QAbstractListModel>
#include <QColor>

namespace keyherd {

/// The left list: all keys, those that need attention, then each provider that has keys or is the person's own, in the order of
/// the catalogue.
class ProviderListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CountRole = Qt::UserRole,
        AttentionRole, ///< int of Attention: of its worst active key
        ColourRole,    ///< QColor of its tile; invalid: no tile
    };

    /// Both must outlive the model.
    ProviderListModel(const KeyTableModel &keys, const Catalogue &catalogue, QObject *parent = nullptr);

    struct Choice
    {
        std::optional<ProviderId> provider;
        bool onlyAttention = false;
        friend bool operator==(const Choice &, const Choice &) = default;
    };
    [[nodiscard]] Choice choiceAt(int row) const;
    /// The first row if the choice is not there any more.
    [[nodiscard]] int rowOf(const Choice &choice) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    void retranslate();
    /// The catalogue may have changed.
    void refresh();

private:
    struct Row
    {
        Choice choice;
        QString name;
        QColor colour;
        int count = 0;
        Attention attention = Attention::Fine;
        friend bool operator==(const Row &, const Row &) = default;
    };
    [[nodiscard]] QList<Row> rows() const;
    [[nodiscard]] QString label(const Row &row) const;

    const KeyTableModel &m_keys;
    const Catalogue &m_catalogue;
    QList<Row> m_rows;
};

} // namespace keyherd

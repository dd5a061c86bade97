// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/Client.h"

#include <QAbstractTableModel>

namespace keyherd {

class Catalogue;

/// The programs with a token, in the order in which they got it. Holds no token.
class ClientTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Scope, Providers, Requests, LastUsed, Program, LastError, ColumnCount };

    /// `catalogue` must outlive the model.
    explicit ClientTableModel(const Catalogue &catalogue, QObject *parent = nullptr);

    void setClients(const QList<Client> &clients);
    /// nullptr: there is no such row.
    [[nodiscard]] const Client *clientAt(int row) const;
    /// -1: it is not there any more.
    [[nodiscard]] int rowOf(ClientId id) const;
    /// What a person should look at, one sentence or more for each; empty: nothing.
    [[nodiscard]] QString warnings() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void retranslate();

private:
    [[nodiscard]] QString text(const Client &client, int column) const;
    [[nodiscard]] QString providersOf(const Client &client) const;
    [[nodiscard]] QString warning(const Client &client) const;

    const Catalogue &m_catalogue;
    QList<Client> m_clients;
};

} // namespace keyherd

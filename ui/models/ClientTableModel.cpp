// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ClientTableModel.h"

#include "common/Symbol.h"
#include "providers/Catalogue.h"
#include "wording/ErrorText.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

QString localTime(Moment moment)
{
    return QLocale().toString(toDateTime(moment).toLocalTime(), QLocale::ShortFormat);
}

} // namespace

ClientTableModel::ClientTableModel(const Catalogue &catalogue, QObject *parent)
    : QAbstractTableModel(parent), m_catalogue(catalogue)
{
}

void ClientTableModel::setClients(const QList<Client> &clients)
{
    if (!std::ranges::equal(clients, m_clients, {}, &Client::id, &Client::id)) {
        beginResetModel();
        m_clients = clients;
        endResetModel();
        return;
    }
    m_clients = clients;
    if (!m_clients.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const Client *ClientTableModel::clientAt(int row) const
{
    return row >= 0 && row < m_clients.size() ? &m_clients.at(row) : nullptr;
}

int ClientTableModel::rowOf(ClientId id) const
{
    const auto found = std::ranges::find(m_clients, id, &Client::id);
    return found == m_clients.end() ? -1 : static_cast<int>(found - m_clients.begin());
}

int ClientTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_clients.size());
}

int ClientTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ClientTableModel::providersOf(const Client &client) const
{
    if (client.providers.isEmpty())
        return tr("all");
    QStringList names;
    for (const ProviderId &id : client.providers) {
        const Provider *provider = m_catalogue.find(id);
        names << (provider ? provider->name : id.toString());
    }
    return names.join(", "_L1);
}

QString ClientTableModel::warning(const Client &client) const
{
    if (client.damage)
        return asParagraph(errorText(*client.damage));
    if (client.otherProgram.isEmpty())
        return {};
    return tr("The token of %1 came from another program than before: %2, and before that %3. "
              "If this is not your doing, revoke it.")
        .arg(client.name, client.program, client.otherProgram);
}

QString ClientTableModel::warnings() const
{
    QStringList sentences;
    for (const Client &client : m_clients) {
        if (const QString sentence = warning(client); !sentence.isEmpty())
            sentences << sentence;
    }
    return sentences.join(u'\n');
}

QString ClientTableModel::text(const Client &client, int column) const
{
    if (column == Name)
        return client.name.isEmpty() ? client.id.toString() : client.name;
    if (client.damage)
        return column == Scope ? tr("altered") : QString();
    switch (column) {
    case Scope:
        return client.scope == ClientScope::Read   ? tr("gets keys")
             : client.scope == ClientScope::Manage ? tr("manages keys")
                                                   : tr("sends requests");
    case Providers:
        return providersOf(client);
    case Requests:
        return QLocale().toString(client.requests);
    case LastUsed:
        return client.lastUsed ? localTime(*client.lastUsed) : tr("never");
    case Program:
        return client.program;
    case LastError:
        return client.lastError;
    default:
        return {};
    }
}

QVariant ClientTableModel::data(const QModelIndex &index, int role) const
{
    const Client *client = clientAt(index.row());
    if (!client)
        return {};
    const QString warned = index.column() == Name ? warning(*client) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return text(*client, index.column());
    case Qt::AccessibleTextRole:
        return warned.isEmpty() ? text(*client, index.column())
                                : tr("%1, warning", "a program").arg(text(*client, index.column()));
    case Qt::DecorationRole:
        return warned.isEmpty() ? QVariant() : symbolIcon(Symbol::Warning, Tint::Warning);
    case Qt::ToolTipRole:
        return warned.isEmpty() ? text(*client, index.column()) : warned;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() == Requests ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant ClientTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section == Program && role == Qt::ToolTipRole)
        return tr("Which program used the token last. Only a hint: a program of yours can pose as another one.");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Scope:
        return tr("What it may do");
    case Providers:
        return tr("Providers");
    case Requests:
        return tr("Requests");
    case LastUsed:
        return tr("Last used");
    case Program:
        return tr("Program (hint)");
    case LastError:
        return tr("Last error");
    default:
        return {};
    }
}

void ClientTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_clients.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ActivityModel.h"

#include "base/Observe.h"
#include "providers/Catalogue.h"
#include "providers/TestStatus.h"
#include "vault/KeyEntry.h"
#include "vault/VaultService.h"
#include "wording/HistoryText.h"
#include "wording/SlotText.h"
#include "wording/StatusText.h"

#include <QLocale>

#include <algorithm>

namespace keyherd {

namespace {
constexpr qint64 readAtOnce = 1'000;
}

ActivityModel::ActivityModel(VaultService &vault, const Catalogue &catalogue, QObject *parent)
    : QAbstractTableModel(parent), m_vault(vault), m_catalogue(catalogue)
{
}

void ActivityModel::read(const QFuture<Events> &reading, void (ActivityModel::*take)(const QList<AuditEvent> &))
{
    m_reading = true;
    observe(reading, this, [this, take, session = m_session](const QFuture<Events> &read) {
        if (session != m_session)
            return;
        m_reading = false;
        if (read.resultCount() > 0) {
            const Events events = read.result();
            if (events) {
                (this->*take)(*events);
                Q_EMIT wasRead();
            } else if (events.error().code != ErrorCode::VaultLocked) {
                Q_EMIT failed(events.error());
            }
        }
        if (std::exchange(m_again, false))
            refresh();
    });
}

void ActivityModel::refresh()
{
    if (m_reading)
        m_again = true;
    else
        read(m_vault.history(readAtOnce), &ActivityModel::takeNewest);
}

bool ActivityModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasOlder && !m_reading;
}

void ActivityModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read(m_vault.historyBefore(m_events.constLast().sequence, readAtOnce), &ActivityModel::takeOlder);
}

void ActivityModel::clear()
{
    ++m_session;
    m_reading = false;
    m_again = false;
    beginResetModel();
    m_events.clear();
    m_searchTexts.clear();
    m_hasOlder = false;
    endResetModel();
}

// Records never change, so that those above the newest known one are all that is new; unless so many came that there is a gap, or another
// vault was put in the place of this one.
void ActivityModel::takeNewest(const QList<AuditEvent> &newestFirst)
{
    const auto known = m_events.isEmpty()
                         ? newestFirst.cend()
                         : std::ranges::find(newestFirst, m_events.constFirst().sequence, &AuditEvent::sequence);
    if (known != newestFirst.cend())
        return insert(0, QList<AuditEvent>(newestFirst.cbegin(), known));
    beginResetModel();
    m_events.clear();
    m_searchTexts.clear();
    endResetModel();
    takeOlder(newestFirst);
}

void ActivityModel::takeOlder(const QList<AuditEvent> &newestFirst)
{
    m_hasOlder = newestFirst.size() == readAtOnce;
    insert(rowCount(), newestFirst);
}

void ActivityModel::insert(int row, const QList<AuditEvent> &events)
{
    if (events.isEmpty())
        return;
    QStringList texts;
    for (const AuditEvent &event : events)
        texts << searchTextOf(event);
    beginInsertRows({}, row, row + static_cast<int>(events.size()) - 1);
    // At the end, where most come, a long list is not copied.
    if (row == m_events.size()) {
        m_events += events;
        m_searchTexts += texts;
    } else {
        m_events = m_events.first(row) + events + m_events.sliced(row);
        m_searchTexts = m_searchTexts.first(row) + texts + m_searchTexts.sliced(row);
    }
    endInsertRows();
}

QString ActivityModel::providerName(const AuditEvent &event) const
{
    const keyherd::Provider *provider =
        event.provider.isEmpty() ? nullptr : m_catalogue.find(ProviderId(event.provider));
    return provider ? provider->name : event.provider;
}

QString ActivityModel::searchTextOf(const AuditEvent &event) const
{
    QStringList parts{event.provider};
    for (const int column : {What, Key, Provider, Actor, Details})
        parts << text(event, column);
    return foldedText(parts.join(u'\n'));
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

// Scripts have words of their own for these, which stand in the history.
QString ActivityModel::details(const AuditEvent &event)
{
    if (event.action == AuditAction::KeyTested) {
        const auto status = testStatusFromText(event.detail);
        return status ? statusText(*status) : event.detail;
    }
    const auto slot = slotKindFromText(event.detail);
    const bool isOfSlot = event.action == AuditAction::SlotAdded || event.action == AuditAction::SlotRemoved;
    return isOfSlot && slot ? slotText(*slot) : event.detail;
}

QString ActivityModel::text(const AuditEvent &event, int column) const
{
    switch (column) {
    case When:
        return QLocale().toString(toDateTime(event.at).toLocalTime(), QLocale::ShortFormat);
    case What:
        return actionText(event.action);
    case Key:
        return event.name;
    case Provider:
        return providerName(event);
    case Actor:
        return event.actor;
    case Details:
        return details(event);
    case Times:
        return QLocale().toString(event.times);
    default:
        return {};
    }
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AuditEvent &event = m_events.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(event, index.column());
    case Qt::ToolTipRole:
        return index.column() == When ? QLocale().toString(toDateTime(event.at).toLocalTime(), QLocale::LongFormat)
                                      : text(event, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() == Times ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section == Details && role == Qt::ToolTipRole)
        return tr("Which program or file got the key, what a test found. A program's name is only a hint.");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case What:
        return tr("What");
    case Key:
        return tr("Key");
    case Provider:
        return tr("Provider");
    case Actor:
        return tr("By");
    case Details:
        return tr("Program or result");
    case Times:
        return tr("Times");
    default:
        return {};
    }
}

void ActivityModel::retranslate()
{
    for (qsizetype row = 0; row < m_events.size(); ++row)
        m_searchTexts[row] = searchTextOf(m_events.at(row));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_events.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace keyherd

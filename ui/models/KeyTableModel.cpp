// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/KeyTableModel.h"

#include "common/Symbol.h"
#include "providers/Catalogue.h"
#include "wording/SourceText.h"
#include "wording/StatusText.h"

#include <QLocale>

#include <algorithm>
#include <numeric>
#include <ranges>

namespace keyherd {

namespace {

QString localTime(const std::optional<Moment> &moment)
{
    return moment ? QLocale().toString(toDateTime(*moment).toLocalTime(), QLocale::ShortFormat) : QString();
}

std::optional<Moment> lastTested(const KeyEntry &entry)
{
    return entry.lastTest ? std::optional(entry.lastTest->checkedAt) : std::nullopt;
}

QVariant sortable(const std::optional<Moment> &moment)
{
    return moment ? toMilliseconds(*moment) : qint64(0);
}

QIcon iconOf(const KeyEntry &entry)
{
    switch (attentionOf(entry)) {
    case Attention::Damaged:
    case Attention::NotWorking:
        return symbolIcon(Symbol::Bad, Tint::Bad);
    case Attention::Uncertain:
        return symbolIcon(Symbol::Warning, Tint::Warning);
    case Attention::Untested:
        return symbolIcon(Symbol::Idle, Tint::Quiet);
    case Attention::Fine:
        return symbolIcon(Symbol::Good, Tint::Good);
    }
    return {};
}

} // namespace

Attention attentionOf(const KeyEntry &entry)
{
    if (entry.damage)
        return Attention::Damaged;
    if (!entry.lastTest)
        return Attention::Untested;
    if (saysNothingOfKey(entry.lastTest->status))
        return Attention::Uncertain;
    switch (entry.lastTest->status) {
    case TestStatus::Valid:
        return Attention::Fine;
    case TestStatus::Invalid:
    case TestStatus::Forbidden:
    case TestStatus::QuotaExhausted:
        return Attention::NotWorking;
    default: // switched off, so not sent
        return Attention::Untested;
    }
}

bool needsAttention(const KeyEntry &entry, Moment now, const ReminderRules &rules)
{
    const Attention attention = attentionOf(entry);
    return attention == Attention::Damaged || attention == Attention::NotWorking || attention == Attention::Uncertain
        || reminderReason(entry, now, rules);
}

KeyTableModel::KeyTableModel(const Catalogue &catalogue, QObject *parent)
    : QAbstractTableModel(parent), m_catalogue(catalogue)
{
}

void KeyTableModel::setEntries(const QList<KeyEntry> &entries)
{
    apply(changeOf(m_shown, entries, m_catalogue));
}

KeyListing KeyTableModel::apply(const KeyListingChange &change)
{
    KeyListing before;
    // With the last step the new listing comes as a whole, shared with the vault: to write into a long one takes a while.
    const auto takeOver = [&] { before = std::exchange(m_shown, change.after); };
    if (change.anew) {
        beginResetModel();
        takeOver();
        endResetModel();
        return before;
    }
    for (const KeyId id : change.gone)
        takeOut(id);
    changeInPlace(change);
    for (const int row : change.added) {
        beginInsertRows({}, row, row);
        if (row == change.added.constLast()) {
            takeOver();
        } else {
            m_shown.entries.insert(row, change.after.entries.at(row));
            m_shown.searchTexts.insert(row, change.after.searchTexts.at(row));
        }
        endInsertRows();
    }
    if (change.added.isEmpty())
        takeOver();
    return before;
}

void KeyTableModel::takeOut(KeyId id)
{
    const auto place = std::ranges::lower_bound(m_shown.entries, id, {}, &KeyEntry::id);
    const int row = static_cast<int>(place - m_shown.entries.begin());
    beginRemoveRows({}, row, row);
    m_shown.entries.removeAt(row);
    m_shown.searchTexts.removeAt(row);
    endRemoveRows();
}

void KeyTableModel::changeInPlace(const KeyListingChange &change)
{
    QList<int> rows;
    quint32 columns = 0;
    for (const int row : change.changed) {
        // Those that are added come later.
        const auto above = std::ranges::lower_bound(change.added, row) - change.added.begin();
        const int here = row - static_cast<int>(above);
        columns |= columnsSortedAnew(m_shown.entries.at(here), change.after.entries.at(row));
        m_shown.entries[here] = change.after.entries.at(row);
        m_shown.searchTexts[here] = change.after.searchTexts.at(row);
        rows << here;
    }
    announce(rows, columns);
}

quint32 KeyTableModel::columnsSortedAnew(const KeyEntry &before, const KeyEntry &after) const
{
    quint32 columns = 0;
    for (int column = 0; column < ColumnCount; ++column) {
        if (sortValue(before, column) != sortValue(after, column))
            columns |= 1u << column;
    }
    return columns;
}

void KeyTableModel::announce(const QList<int> &rows, quint32 columns)
{
    if (rows.isEmpty())
        return;
    for (qsizetype first = 0; first < rows.size();) {
        qsizetype last = first;
        while (last + 1 < rows.size() && rows.at(last + 1) == rows.at(last) + 1)
            ++last;
        Q_EMIT dataChanged(index(rows.at(first), 0), index(rows.at(last), ColumnCount - 1));
        first = last + 1;
    }
    Q_EMIT entriesChanged(rows, columns);
}

const KeyEntry *KeyTableModel::find(KeyId id) const
{
    const auto found = std::ranges::lower_bound(m_shown.entries, id, {}, &KeyEntry::id);
    return found != m_shown.entries.end() && found->id == id ? &*found : nullptr;
}

QString KeyTableModel::providerName(const ProviderId &id) const
{
    return keyherd::providerName(m_catalogue, id);
}

int KeyTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.entries.size());
}

int KeyTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString KeyTableModel::text(const KeyEntry &entry, int column) const
{
    switch (column) {
    case Status:
        return entry.damage ? tr("Damaged") : entry.lastTest ? statusText(entry.lastTest->status) : tr("Not tested");
    case Name:
        return entry.attributes.name;
    case Provider:
        return providerName(entry.provider);
    case Masked:
        return entry.attributes.masked;
    case Active:
        return entry.active ? tr("Active") : tr("Inactive");
    case LastTested:
        return localTime(lastTested(entry));
    case Latency:
        return entry.lastTest && entry.lastTest->httpStatus > 0
                 ? tr("%1 ms").arg(QLocale().toString(qint64(entry.lastTest->latency.count())))
                 : QString();
    case LastUsed:
        return localTime(entry.lastUsed);
    case Uses:
        return QLocale().toString(entry.useCount);
    case Errors:
        return QLocale().toString(entry.errorCount);
    case Expires:
        return entry.attributes.expires ? QLocale().toString(*entry.attributes.expires, QLocale::ShortFormat)
                                        : QString();
    case Source:
        return sourceText(entry.attributes.source);
    default:
        return {};
    }
}

QVariant KeyTableModel::sortValue(const KeyEntry &entry, int column) const
{
    switch (column) {
    case Status:
        return static_cast<int>(attentionOf(entry));
    case Active:
        return entry.active ? 0 : 1;
    case LastTested:
        return sortable(lastTested(entry));
    case Latency:
        return entry.lastTest ? qint64(entry.lastTest->latency.count()) : qint64(-1);
    case LastUsed:
        return sortable(entry.lastUsed);
    case Uses:
        return entry.useCount;
    case Errors:
        return entry.errorCount;
    case Expires:
        return entry.attributes.expires ? entry.attributes.expires->toJulianDay() : std::numeric_limits<qint64>::max();
    default:
        return text(entry, column);
    }
}

QVariant KeyTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const KeyEntry &entry = m_shown.entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(entry, index.column());
    case Qt::DecorationRole:
        return index.column() == Status ? iconOf(entry) : QVariant();
    case Qt::TextAlignmentRole: {
        const bool number = index.column() == Latency || index.column() == Uses || index.column() == Errors;
        return QVariant::fromValue(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    }
    case Qt::ToolTipRole:
        return index.column() == Status && entry.lastTest && !entry.damage ? statusSentence(*entry.lastTest)
                                                                           : QVariant();
    case SortRole:
        return sortValue(entry, index.column());
    case IdRole:
        return entry.id.value();
    default:
        return {};
    }
}

QVariant KeyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Status:
        return tr("Status");
    case Name:
        return tr("Name");
    case Provider:
        return tr("Provider");
    case Masked:
        return tr("Key");
    case Active:
        return tr("Active");
    case LastTested:
        return tr("Last tested");
    case Latency:
        return tr("Latency");
    case LastUsed:
        return tr("Last used");
    case Uses:
        return tr("Uses");
    case Errors:
        return tr("Errors");
    case Expires:
        return tr("Expires");
    case Source:
        return tr("Source");
    default:
        return {};
    }
}

void KeyTableModel::setReminderRules(const ReminderRules &rules)
{
    m_rules = rules;
    announceAll(0);
}

void KeyTableModel::announceAll(quint32 columns)
{
    QList<int> all(m_shown.entries.size());
    std::iota(all.begin(), all.end(), 0);
    announce(all, columns);
}

void KeyTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    announceAll(~quint32(0));
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/KeyTableModel.h"

#include "common/Symbol.h"
#include "models/KeyQuery.h"
#include "providers/Catalogue.h"
#include "wording/SourceText.h"
#include "wording/StatusText.h"

#include <QLocale>

#include <algorithm>
#include <numeric>
#include <ranges>

namespace keyherd {

namespace {

/// More keys that come or go at once than this are told of as a new table.
constexpr qsizetype mostOneByOne = 16;

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

bool same(const KeyEntry &a, const KeyEntry &b)
{
    const auto outcome = [](const KeyEntry &entry) {
        return entry.lastTest ? std::pair(entry.lastTest->checkedAt, entry.lastTest->status)
                              : std::pair(Moment(), TestStatus::Inactive);
    };
    return a.id == b.id && a.provider == b.provider && a.attributes == b.attributes && a.active == b.active
        && a.updated == b.updated && a.lastUsed == b.lastUsed && outcome(a) == outcome(b) && a.useCount == b.useCount
        && a.errorCount == b.errorCount && a.lastError == b.lastError && a.damage == b.damage;
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

bool KeyTableModel::sameRows(const QList<KeyEntry> &entries) const
{
    return std::ranges::equal(m_entries, entries, {}, &KeyEntry::id, &KeyEntry::id);
}

void KeyTableModel::setEntries(const QList<KeyEntry> &entries)
{
    if (!sameRows(entries) && !addAndRemove(entries)) {
        beginResetModel();
        m_entries = entries;
        m_searchTexts.clear();
        m_searchTexts.reserve(m_entries.size());
        for (const KeyEntry &entry : std::as_const(m_entries))
            m_searchTexts << searchTextOf(entry);
        endResetModel();
        return;
    }
    QList<int> changed;
    quint32 columns = 0;
    for (qsizetype row = 0; row < entries.size(); ++row) {
        if (same(entries.at(row), m_entries.at(row)))
            continue;
        columns |= columnsSortedAnew(m_entries.at(row), entries.at(row));
        m_searchTexts[row] = searchTextOf(entries.at(row));
        changed << static_cast<int>(row);
    }
    // The list as a whole: writing into a shared one would copy 100,000 keys for the sake of one.
    m_entries = entries;
    announce(changed, columns);
}

bool KeyTableModel::addAndRemove(const QList<KeyEntry> &entries)
{
    QList<KeyId> gone;
    QList<KeyEntry> added;
    std::ranges::set_difference(m_entries | std::views::transform(&KeyEntry::id),
                                entries | std::views::transform(&KeyEntry::id), std::back_inserter(gone));
    std::ranges::set_difference(entries, m_entries, std::back_inserter(added), {}, &KeyEntry::id, &KeyEntry::id);
    if (gone.size() + added.size() > mostOneByOne)
        return false;
    for (const KeyId id : std::as_const(gone)) {
        const int row = rowFor(id);
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        m_searchTexts.removeAt(row);
        endRemoveRows();
    }
    for (const KeyEntry &entry : std::as_const(added)) {
        const int row = rowFor(entry.id);
        beginInsertRows({}, row, row);
        m_entries.insert(row, entry);
        m_searchTexts.insert(row, searchTextOf(entry));
        endInsertRows();
    }
    return true;
}

int KeyTableModel::rowFor(KeyId id) const
{
    return static_cast<int>(std::ranges::lower_bound(m_entries, id, {}, &KeyEntry::id) - m_entries.begin());
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
    const auto found = std::ranges::lower_bound(m_entries, id, {}, &KeyEntry::id);
    return found != m_entries.end() && found->id == id ? &*found : nullptr;
}

QString KeyTableModel::providerName(const ProviderId &id) const
{
    const keyherd::Provider *provider = m_catalogue.find(id);
    return provider ? provider->name : id.toString();
}

QString KeyTableModel::searchTextOf(const KeyEntry &entry) const
{
    return KeyQuery::textOf(entry, providerName(entry.provider));
}

int KeyTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
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
    const KeyEntry &entry = m_entries.at(index.row());
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

void KeyTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    QList<int> all(m_entries.size());
    std::iota(all.begin(), all.end(), 0);
    announce(all, ~quint32(0));
}

} // namespace keyherd

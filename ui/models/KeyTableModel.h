// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/KeyListing.h"
#include "vault/KeyReminders.h"

#include <QAbstractTableModel>

namespace keyherd {

class Catalogue;

/// The keys of the vault, one row each, in the order of their ids. Holds no secret, and nothing at all while the vault is locked.
class KeyTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Status,
        Name,
        Provider,
        Masked,
        Active,
        LastTested,
        Latency,
        LastUsed,
        Uses,
        Errors,
        Expires,
        Source,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole, ///< a value that compares as the column sorts
        IdRole,
    };

    /// `catalogue` must outlive the model.
    explicit KeyTableModel(const Catalogue &catalogue, QObject *parent = nullptr);

    /// Shows these keys instead. Only what differs is announced, unless very many keys came or went.
    void setEntries(const QList<KeyEntry> &entries);
    /// The same for a change that was found beforehand, from what `listing` is now. Returns what was shown before: with very many keys, whoever
    /// lets go of that should not be the window's thread.
    KeyListing apply(const KeyListingChange &change);
    [[nodiscard]] const KeyListing &listing() const { return m_shown; }
    [[nodiscard]] const QList<KeyEntry> &entries() const { return m_shown.entries; }
    /// Which keys are due for replacing. All rows are announced: what a filter makes of them depends on it, and, with the same rules, on the day.
    void setReminderRules(const ReminderRules &rules);
    [[nodiscard]] const ReminderRules &reminderRules() const { return m_rules; }
    /// nullptr if there is no such key.
    [[nodiscard]] const KeyEntry *find(KeyId id) const;
    /// What `KeyQuery` looks through.
    [[nodiscard]] const QByteArray &searchText(qsizetype row) const { return m_shown.searchTexts.at(row); }
    [[nodiscard]] QString providerName(const ProviderId &id) const;
    /// What the column shows of a key.
    [[nodiscard]] QString text(const KeyEntry &entry, int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// After a change of language.
    void retranslate();

    /// Entries changed in place: which rows, in ascending order, and the columns (a bit each) by which they sort otherwise now. Sent once for
    /// many rows, after `dataChanged`.
    Q_SIGNAL void entriesChanged(const QList<int> &rows, quint32 columns);

private:
    [[nodiscard]] QVariant sortValue(const KeyEntry &entry, int column) const;
    [[nodiscard]] quint32 columnsSortedAnew(const KeyEntry &before, const KeyEntry &after) const;
    void announce(const QList<int> &rows, quint32 columns);
    void takeOut(KeyId id);
    void changeInPlace(const KeyListingChange &change);
    void announceAll(quint32 columns);

    const Catalogue &m_catalogue;
    KeyListing m_shown;
    ReminderRules m_rules;
};

/// How much a person should look at a key: the worst first.
enum class Attention { Damaged, NotWorking, Uncertain, Untested, Fine };
[[nodiscard]] Attention attentionOf(const KeyEntry &entry);
/// Whether it belongs under "Needs attention".
[[nodiscard]] bool needsAttention(const KeyEntry &entry, Moment now, const ReminderRules &rules);

} // namespace keyherd

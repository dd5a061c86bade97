// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "vault/AuditEvent.h"

#include <QAbstractTableModel>
#include <QFuture>

namespace keyherd {

class Catalogue;
class VaultService;

/// The history of the vault, newest first. Read in parts, in the background: the newest at first, older ones as they are fetched.
class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, Key, Provider, Actor, Details, Times, ColumnCount };

    /// Both must outlive the model.
    ActivityModel(VaultService &vault, const Catalogue &catalogue, QObject *parent = nullptr);

    /// Reads what is new. What comes while one reading is under way shares the next.
    void refresh();
    /// Forgets everything.
    void clear();
    [[nodiscard]] const AuditEvent &eventAt(int row) const { return m_events.at(row); }
    /// What a search looks through, case folded.
    [[nodiscard]] const QString &searchText(int row) const { return m_searchTexts.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// There are older events, and none are being read.
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// After a change of language.
    void retranslate();

    /// A part was read, whether there was something new in it or not.
    Q_SIGNAL void wasRead();
    Q_SIGNAL void failed(const keyherd::Error &error);

private:
    using Events = Result<QList<AuditEvent>>;
    void read(const QFuture<Events> &reading, void (ActivityModel::*take)(const QList<AuditEvent> &));
    void takeNewest(const QList<AuditEvent> &newestFirst);
    void takeOlder(const QList<AuditEvent> &newestFirst);
    void insert(int row, const QList<AuditEvent> &events);
    [[nodiscard]] QString text(const AuditEvent &event, int column) const;
    [[nodiscard]] static QString details(const AuditEvent &event);
    [[nodiscard]] QString searchTextOf(const AuditEvent &event) const;
    [[nodiscard]] QString providerName(const AuditEvent &event) const;

    VaultService &m_vault;
    const Catalogue &m_catalogue;
    QList<AuditEvent> m_events;
    QStringList m_searchTexts;
    bool m_hasOlder = false;
    bool m_reading = false;
    bool m_again = false;
    int m_session = 0; ///< counts clearings: a reading of an earlier one is dropped
};

} // namespace keyherd

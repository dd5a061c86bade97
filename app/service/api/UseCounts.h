// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/Client.h"
#include "vault/RecentUses.h"

#include <QHash>

#include <mutex>

namespace keyherd {

/// What programs did that is not written down yet: hand-outs that repeat an earlier one, what they report of keys, their requests. From any thread.
class UseCounts
{
public:
    struct Batch
    {
        QList<CountedUse> uses;
        QHash<qint64, KeyReport> reports; ///< by key
        QHash<qint64, ClientUse> clients; ///< by client

        [[nodiscard]] bool isEmpty() const { return uses.isEmpty() && reports.isEmpty() && clients.isEmpty(); }
    };

    /// One more use of each of these by this program, if all follow one that was written down less than a minute ago.
    [[nodiscard]] bool countRepeat(const QList<KeyId> &keys, const HandOut &how, Moment now);
    /// A use of these was written down.
    void note(const QList<KeyId> &keys, const HandOut &how, Moment now);
    void report(const KeyReport &report);
    void note(const ClientUse &use);

    /// By key; a copy.
    [[nodiscard]] QHash<qint64, KeyReport> reports() const;
    [[nodiscard]] Batch take();
    /// What could not be written down.
    void giveBack(const Batch &batch);
    [[nodiscard]] bool isEmpty() const;

private:
    mutable std::mutex m_mutex;
    RecentUses m_recent;
    QHash<qint64, KeyReport> m_reports;
    QHash<qint64, ClientUse> m_clients;
};

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Sync.h"

#include <map>
#include <vector>

namespace keyherd {

/// One synchronisation, on a thread that may wait. Only for `Sync`.
class SyncWork
{
public:
    /// All must outlive it.
    SyncWork(VaultService &vault, const Catalogue &catalogue, KeyIssuing &issuing, FoundKeys &found,
             const SyncOptions &options);

    [[nodiscard]] Result<SyncReport> run();

private:
    struct Candidate
    {
        SyncSource source;
        ForeignKey *key;
    };
    /// All that is known of one provider.
    struct Known
    {
        QList<const KeyEntry *> held = {}; ///< by the vault, for programs
        std::vector<Candidate> candidates = {};
        bool canIssue = false;
    };

    void assign(ForeignKeys &keys, SyncSource source, SyncReport &report);
    [[nodiscard]] bool isAsked(const ProviderId &provider) const;
    [[nodiscard]] SyncedProvider sync(const Provider &provider, Known &known);
    /// The vault's own key.
    static void keep(const QList<const KeyEntry *> &held, SyncedProvider &result);
    /// The first of the candidates that can be a key; its secret if there was one.
    [[nodiscard]] Secret takeIn(const Provider &provider, Known &known, SyncedProvider &result);
    [[nodiscard]] Result<void> add(const Provider &provider, const Candidate &candidate);
    void issue(const Provider &provider, SyncedProvider &result);
    [[nodiscard]] Result<bool> differs(const Provider &provider, const ForeignKey &key, const Secret &taken);
    void findConflicts(const Provider &provider, const Known &known, const Secret &taken, SyncedProvider &result);

    VaultService &m_vault;
    const Catalogue &m_catalogue;
    KeyIssuing &m_issuing;
    FoundKeys &m_found;
    const SyncOptions &m_options;
    const Uuid m_batch = Uuid::random();
    QList<KeyEntry> m_entries;        ///< of the vault
    std::map<QString, Known> m_known; ///< by provider
};

} // namespace keyherd

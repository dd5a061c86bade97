// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/KeyIssuing.h"
#include "vault/Replacement.h"

#include <QFuture>
#include <QThreadPool>

#include <optional>

namespace keyherd {

class VaultService;

/// A key that a provider issued, and the vault's entry of it.
struct IssuedEntry
{
    ManagedKey facts;
    std::optional<KeyEntry> held = {};
};

/// The keys that providers issued, by Keyherd or not: which there are, and switching off, on and deleting them there. From any thread. All that it
/// was given must outlive it; its end waits for calls under way.
/// Fails with what KeyIssuing::issuer, Provisioning and the vault fail with.
class IssuedKeys
{
public:
    IssuedKeys(VaultService &vault, const Catalogue &catalogue, KeyIssuing &issuing);

    /// In the provider's order, disabled ones too.
    [[nodiscard]] QFuture<Result<QList<IssuedEntry>>> list(ProviderId provider, FoundKeys found);
    /// By the provider's id. Tells the vault, whose entry of that key becomes inactive unless the key was enabled, and stays. NotIssued.
    [[nodiscard]] QFuture<Result<IssuedEntry>> change(ProviderId provider, QString id, IssuedChange what,
                                                      FoundKeys found);

private:
    [[nodiscard]] Result<QList<IssuedEntry>> listNow(const ProviderId &provider, const FoundKeys &found);
    [[nodiscard]] Result<IssuedEntry> changeNow(const ProviderId &provider, const QString &id, IssuedChange what,
                                                const FoundKeys &found);
    [[nodiscard]] Result<Issuer> issuer(const ProviderId &provider, const FoundKeys &found);
    [[nodiscard]] Result<QList<IssuedEntry>> entriesOf(const Issuer &issuer);

    VaultService &m_vault;
    const Catalogue &m_catalogue;
    KeyIssuing &m_issuing;
    QThreadPool m_waiting; ///< one thread, for what waits
};

/// The one of these that is meant: by the provider's id, or as the vault's entry.
[[nodiscard]] const IssuedEntry *findIssued(const QList<IssuedEntry> &keys, const QString &id,
                                            const std::optional<KeyEntry> &held);

} // namespace keyherd

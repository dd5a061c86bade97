// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/FoundKeys.h"
#include "exchange/Issuer.h"
#include "vault/KeyChanges.h"

#include <QFuture>
#include <QThreadPool>

#include <optional>

namespace keyherd {

class VaultService;

/// Has a provider issue a key, and keeps it. The management key is the vault's, else one that lies around; it stays where it is.
/// From any thread. All that it was given must outlive it; its end waits for calls under way.
class KeyIssuing
{
public:
    KeyIssuing(VaultService &vault, const Catalogue &catalogue, Provisioning &provisioning);

    /// `wish.name` is the key's name in the vault too; empty: the provider's name, numbered if taken. NoIssuingApi,
    /// NoIssuingKey{Provider, Expected}, and what Provisioning and VaultService::add fail with. A key that cannot be kept is deleted at the
    /// provider again.
    [[nodiscard]] QFuture<Result<KeyChange>> issue(ProviderId provider, KeyWish wish, FoundKeys found);
    /// The same, and waits: for threads that may.
    [[nodiscard]] Result<KeyChange> issueNow(const Provider &provider, KeyWish wish, const FoundKeys &found);
    /// Whether there is a key to issue with. Waits.
    [[nodiscard]] Result<bool> canIssue(const Provider &provider, const FoundKeys &found);
    /// Waits. NoIssuingApi, NoIssuingKey{Provider, Expected}, and what reading the vault fails with.
    [[nodiscard]] Result<Issuer> issuer(const Provider &provider, const FoundKeys &found);

private:
    [[nodiscard]] Result<std::optional<ManagementKey>> managementKey(const Provider &provider, const FoundKeys &found);
    [[nodiscard]] Result<KeyChange> keep(const Issuer &issuer, IssuedKey issued, const KeyWish &wish);

    VaultService &m_vault;
    const Catalogue &m_catalogue;
    Provisioning &m_provisioning;
    QThreadPool m_waiting; ///< one thread, for what waits
};

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connect/Provisioning.h"

namespace keyherd {

/// A provider's interface for issuing, and the key that may use it. Every call waits for the answer: for threads that may.
/// Fails with what Provisioning fails with, and OutOfSecretMemory.
class Issuer
{
public:
    /// `provisioning` must outlive it.
    Issuer(Provisioning &provisioning, ManagementKey with) : m_provisioning(&provisioning), m_with(std::move(with)) { }

    [[nodiscard]] const ProviderId &provider() const { return m_with.provider; }
    /// Where its keys work; empty: the provider's own address.
    [[nodiscard]] const QString &baseUrl() const { return m_with.baseUrl; }

    [[nodiscard]] Result<IssuedKey> create(const KeyWish &wish) const;
    [[nodiscard]] Result<QList<ManagedKey>> list() const;
    [[nodiscard]] Result<ManagedKey> setDisabled(const QString &id, bool disabled) const;
    /// A key that is gone already counts as removed.
    [[nodiscard]] Result<void> remove(const QString &id) const;

private:
    [[nodiscard]] Result<ManagementKey> key() const;

    Provisioning *m_provisioning;
    ManagementKey m_with;
};

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ForeignKey.h"
#include "exchange/ProviderVariables.h"

namespace keyherd {

/// Says whose a foreign key is, and what its variable calls it. For the entries that the catalogue has when it is built.
class ProviderFinder
{
public:
    /// `catalogue` must outlive the finder.
    explicit ProviderFinder(const Catalogue &catalogue);

    /// By id, alias or name; else by its variable; else from the key itself and what is named beside it. UnknownProvider,
    /// ProviderDamaged, ProviderUnclear.
    [[nodiscard]] Result<ProviderId> providerOf(const ForeignKey &key) const;
    /// What a key of that provider is for, by its variable or its shape.
    [[nodiscard]] static KeyUse useOf(const Provider &owner, const ForeignKey &key);
    /// "Staging", of OPENAI_API_KEY_STAGING; empty if the variable says nothing that the provider does not say.
    [[nodiscard]] QString nameFrom(const QString &variable, const Provider &provider) const;

private:
    [[nodiscard]] Result<ProviderId> named(const QString &typed) const;
    [[nodiscard]] Result<ProviderId> recognised(const ForeignKey &key) const;

    const Catalogue &m_catalogue;
    KeyNaming m_naming;
    ProviderVariables m_variables;
};

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "providers/Catalogue.h"

#include <QList>

#include <optional>

namespace keyherd {

/// An own provider whose row was deleted, replaced or does not open. Nothing is known of it but its place and, mostly, its id.
struct DamagedProvider
{
    qint64 row;
    std::optional<ProviderId> id;

    /// What a person names it by: its id, or `own:3` after its row. No id has a colon.
    [[nodiscard]] QString reference() const;
    /// ProviderDamaged.
    [[nodiscard]] Error error() const;
};

struct KeptProvider
{
    qint64 row;
    OwnProvider own;
};

/// The person's own entries of the catalogue, as the vault keeps them.
struct OwnProviders
{
    QList<KeptProvider> entries; ///< those that can be trusted
    QList<DamagedProvider> damaged;
};

} // namespace keyherd

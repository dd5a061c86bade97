// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "providers/Provider.h"

#include <QByteArray>
#include <QHash>

namespace keyherd {

/// The providers Keyherd knows, in the order they are shown. Immutable; may be read from any thread.
class Catalogue
{
public:
    /// The catalogue built into the program (`resources/providers.json`). A build whose catalogue does not load fails its tests.
    [[nodiscard]] static Catalogue builtIn();
    /// Reads the JSON form. Fails with InvalidArgument{Field: where in the document, Reason}.
    [[nodiscard]] static Result<Catalogue> fromJson(const QByteArray &json);

    [[nodiscard]] const QList<Provider> &providers() const { return m_providers; }
    /// By id or alias, whatever the case. Fails with UnknownProvider{Provider: as typed}.
    [[nodiscard]] Result<ProviderId> resolve(const QString &idOrAlias) const;
    /// nullptr for an id that is not in the catalogue.
    [[nodiscard]] const Provider *find(const ProviderId &id) const;

private:
    QList<Provider> m_providers;
    QHash<QString, qsizetype> m_positions; ///< folded ids and aliases
};

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Id.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace keyherd {

using LinkedFileId = Id<struct LinkedFileIdTag>;

/// Which key stands in a variable of a linked file.
struct LinkedVariable
{
    QString name;
    QString lookup; ///< what VaultService::find takes: the id of a key, or a provider for its active key
    /// The marks (SecretMatch) of what was last written there, the newest last: what bears another one, somebody else wrote.
    QList<QByteArray> written = {};

    friend bool operator==(const LinkedVariable &, const LinkedVariable &) = default;
};

/// A file that is kept in step with the vault.
struct LinkedFile
{
    std::optional<LinkedFileId> id = {}; ///< nothing: the vault does not have it yet
    QByteArray path = {};                ///< absolute, as the file system has it
    QList<LinkedVariable> variables = {};
    /// Set if what is known of it failed authentication; all but the id is empty then.
    std::optional<Error> damage = {};
};

} // namespace keyherd

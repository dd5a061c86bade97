// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ForeignKey.h"
#include "providers/Provider.h"

#include <QList>
#include <QProcessEnvironment>
#include <QStringList>

#include <optional>

namespace keyherd {

class Catalogue;
class KeyNaming;

/// The keys that lie around a program as it starts.
struct FoundKeys
{
    ForeignKeys keyFile = {};
    ForeignKeys environment = {};
    QList<Error> warnings = {}; ///< of key files that were there but were not read
};

/// Reads the key file of each folder, in this order, and the environment.
[[nodiscard]] FoundKeys findKeys(const Catalogue &catalogue, const QStringList &folders,
                                 const QProcessEnvironment &environment);

/// Whose key it is: by what it says itself, by its variable, or by its shape if that leaves no doubt; nullptr: nobody knows.
[[nodiscard]] const Provider *ownerOf(const Catalogue &catalogue, const KeyNaming &naming, const ForeignKey &key);

/// What it is for, by its variable or its shape.
[[nodiscard]] KeyUse useOf(const Provider &owner, const ForeignKey &key);

} // namespace keyherd

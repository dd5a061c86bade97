// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ForeignKey.h"

#include <QList>
#include <QProcessEnvironment>
#include <QStringList>

namespace keyherd {

class Catalogue;

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

} // namespace keyherd

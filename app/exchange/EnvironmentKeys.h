// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "exchange/ForeignKey.h"

#include <QProcessEnvironment>

namespace keyherd {

class Catalogue;

/// The keys in the environment variables that the catalogue names, in its order and for each provider the one that wins first; those
/// that issue keys, too. With a key goes the base URL that the environment names beside it, unless it is the provider's own. Empty
/// variables count as not set, and services that have ended are left out: their variables are other programs' by now. A provider of the
/// person's own gets no variable that a built-in one documents.
[[nodiscard]] ForeignKeys environmentKeys(const Catalogue &catalogue, const QProcessEnvironment &environment);

} // namespace keyherd

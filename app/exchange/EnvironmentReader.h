// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ForeignKey.h"

class QProcessEnvironment;

namespace keyherd {

class Catalogue;

/// The keys in variables that a provider of the catalogue documents, with the base URLs beside them, by name. OutOfSecretMemory, FileNotUnderstood{Reason: "many"}.
[[nodiscard]] Result<ForeignKeys> readEnvironment(const QProcessEnvironment &environment, const Catalogue &catalogue);

} // namespace keyherd

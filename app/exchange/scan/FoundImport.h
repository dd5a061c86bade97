// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ForeignKey.h"
#include "exchange/scan/KeyCollection.h"
#include "vault/KeyEntry.h"

namespace keyherd {

/// The keys of a search that the vault lacks and of which it can be told whose they are, as an ImportPlan takes them. `known` is what
/// `keysOfVault` gave. Each has its place among the keys, from 1, as its row. FileNotUnderstood{Reason: "many"}, OutOfSecretMemory.
[[nodiscard]] Result<ForeignKeys> foreignKeysOf(const KeyCollection &keys, const QList<std::optional<KeyEntry>> &known);
/// The same without a vault, and without as many of the first keys as `passed` says.
[[nodiscard]] Result<ForeignKeys> foreignKeysOf(const KeyCollection &keys, std::size_t passed);

} // namespace keyherd

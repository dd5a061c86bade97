// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/scan/KeyCollection.h"
#include "vault/KeyEntry.h"

namespace keyherd {

class VaultService;

/// For each key of the collection, in its order: the first key of the vault that has the same secret; nothing if none has. Waits for the
/// vault: not for a window's thread. Fails as VaultService does.
[[nodiscard]] Result<QList<std::optional<KeyEntry>>> keysOfVault(const KeyCollection &keys, VaultService &vault);

} // namespace keyherd

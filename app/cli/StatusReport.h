// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/VaultService.h"

#include <QJsonObject>

namespace keyherd {

/// `{vault, exists, locked, slots: [{id, kind}], keys, agent, local_api, version}`. `locked` as another command would find it: no command leaves
/// the vault open behind itself.
[[nodiscard]] QJsonObject statusJson(const VaultStatus &status);

/// The ways to unlock, for people: "system keychain, passphrase".
[[nodiscard]] QString slotList(const VaultStatus &status);

} // namespace keyherd

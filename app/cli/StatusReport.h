// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/RunningAgent.h"
#include "vault/VaultService.h"

#include <QJsonObject>

namespace keyherd {

/// `{vault, exists, locked, slots: [{id, kind}], keys, agent, local_api, version}`. `status.locked` as another command would find it: no command
/// leaves the vault open behind itself, only an agent does.
[[nodiscard]] QJsonObject statusJson(const VaultStatus &status, const std::optional<RunningAgent> &agent);

/// The ways to unlock, for people: "system keychain, passphrase".
[[nodiscard]] QString slotList(const VaultStatus &status);

} // namespace keyherd

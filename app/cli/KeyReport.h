// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Table.h"
#include "vault/CreditOutlook.h"
#include "vault/KeyEntry.h"

#include <QJsonObject>

namespace keyherd {

/// A key as `list --json` gives it. Unknown values are null; `base_url` is null unless the key has one of its own. A damaged key has
/// `"damaged": true` besides, and null for what could not be read.
[[nodiscard]] QJsonObject keyJson(const KeyEntry &key);
/// `keyJson` and what only `show` tells: note, use, uuid, headers, the last test in full, how long the credit lasts.
[[nodiscard]] QJsonObject keyDetailsJson(const KeyEntry &key, const std::optional<CreditOutlook> &outlook);

[[nodiscard]] Table keyTable(const QList<KeyEntry> &keys);
[[nodiscard]] Table keyDetailsTable(const KeyEntry &key, const std::optional<CreditOutlook> &outlook);

/// What people and scripts call a key: `openai/work (id 1)`.
[[nodiscard]] QString keyLabel(const KeyEntry &key);

/// In the person's language and time zone; empty for nothing.
[[nodiscard]] QString localTime(const std::optional<Moment> &moment);

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/Answer.h"

#include <QJsonObject>

namespace keyherd {

/// What an answer told of a key, for scripts: `credit`, `limit`, `used`, `used_today` as `{value, unit}`, `tier`, `owner`, `label`, `scopes`, `expires_at`,
/// `rate_limits`. Only what is known.
[[nodiscard]] QJsonObject factsJson(const KeyFacts &facts);

/// `other_region`, `leaked`, `restricted`, `maybe_quota`, `disabled`; null for no hint.
[[nodiscard]] QJsonValue hintJson(AnswerHint hint);

} // namespace keyherd

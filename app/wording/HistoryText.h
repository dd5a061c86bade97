// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/AuditEvent.h"

#include <QString>

namespace keyherd {

/// What happened, translated: "Key added", "Key copied".
[[nodiscard]] QString actionText(AuditAction action);

/// Whether the history can be trusted, translated: lower case, no full stop, like `ErrorText`.
[[nodiscard]] QString verdictText(const HistoryVerdict &verdict);

} // namespace keyherd

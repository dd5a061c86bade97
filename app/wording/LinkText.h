// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/FileLinks.h"

#include <QString>

namespace keyherd {

/// `in_step`, `outdated`, `changed_by_hand`, `no_key`, `gone`, `not_readable`: a contract with scripts.
[[nodiscard]] QLatin1StringView toText(LinkState state);
/// The same in a person's words: "in step".
[[nodiscard]] QString linkStateText(LinkState state);
/// What a person should do about a linked file, in one line; empty: nothing.
[[nodiscard]] QString linkAdvice(const LinkReport &report);

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QString>

namespace keyherd {

/// As `Expected` of a keychain's error: the vault has a passphrase slot.
inline constexpr QLatin1StringView anotherWayOpens("passphrase");

/// `<what went wrong>; <what to do>`, one line without control characters, with the commands that help here. `command` is the one that was
/// asked for, "providers show"; empty: none yet.
[[nodiscard]] QString errorLine(const Error &error, const QString &command);

/// `text` as one line that does nothing to a terminal: control and bidirectional characters taken out, line ends become spaces.
[[nodiscard]] QString asOneLine(const QString &text);

} // namespace keyherd

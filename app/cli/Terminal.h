// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QString>

/// The person at the terminal, if there is one.
namespace keyherd::terminal {

[[nodiscard]] bool standardInputIsTerminal();
[[nodiscard]] bool standardOutputIsTerminal();
[[nodiscard]] bool standardErrorIsTerminal();
/// Standard output is a terminal, and NO_COLOR (no-color.org) is not set.
[[nodiscard]] bool coloursWanted();

/// Whether someone can be asked, even where standard input and output lead elsewhere.
[[nodiscard]] bool isAvailable();

/// Asks for one line that is not shown while it is typed, up to `longestAnswer` bytes; what is typed beyond that is dropped. The terminal is as it was
/// afterwards, also if a signal ends the program meanwhile. Fails with VaultLocked where there is no terminal, and Cancelled at its end.
[[nodiscard]] Result<Secret> askSecret(const QString &question);
inline constexpr std::size_t longestAnswer = 20 * 1024;

/// Asks a question on standard error and reads the answer from standard input: whether it begins as "yes" does, in English or the person's language.
[[nodiscard]] bool confirm(const QString &question);

/// Lets standard streams carry UTF-8 and bytes as they are.
void prepareStreams();

} // namespace keyherd::terminal

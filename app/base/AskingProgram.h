// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace keyherd {

/// The executable of the program that had `process` started: its parent, or the first further up that lets itself be seen. A hint for people and
/// for the history, not a proof: a program may start another that asks for it. Empty where the system does not tell.
[[nodiscard]] QString programAsking(qint64 process);

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

namespace keyherd {

/// What the process ends with. A contract with scripts.
enum class ExitCode {
    Done = 0,
    Failed = 1,
    WrongUsage = 2,
    NotFound = 3,    ///< no such key, provider or file
    Locked = 4,      ///< vault locked, wrong passphrase, no keychain
    KeyNotValid = 5, ///< a tested key is not valid
    Damaged = 6,     ///< the vault is damaged or was tampered with
    Unreachable = 7, ///< network or provider
    // As the shell has it (POSIX, "Exit Status for Commands").
    ProgramNotStarted = 126,
    ProgramNotFound = 127,
};

[[nodiscard]] ExitCode exitCodeFor(ErrorCode code);

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "vault/RedactedFile.h"

#include <filesystem>
#include <optional>

namespace keyherd {

class VaultService;

/// How a file stands to the original that the vault keeps of it.
enum class OriginalState {
    Redacted,  ///< as it was left
    Unchanged, ///< it is the original
    Changed,   ///< somebody changed it since
    Gone,      ///< there is no file
};

/// Waits for the vault. VaultDamaged, FileUnreadable, FileNotReplaceable.
[[nodiscard]] Result<OriginalState> stateOf(const KeptOriginal &original, VaultService &vault);

/// What was done to a file.
struct ReturnedOriginal
{
    OriginalState before;
    std::optional<std::filesystem::path> keptBeside; ///< where a changed file is now
};

/// Gives a file its original back, with mode, owner and time of its last change, and then takes it out of the vault. Killed at any
/// point, the file is either one, and it can be done again. A changed file is refused with FileChanged{Path, Reason: redaction}, unless
/// `force`: then it is kept under another name. Waits for the vault.
[[nodiscard]] Result<ReturnedOriginal> giveBack(const KeptOriginal &original, VaultService &vault, bool force);

} // namespace keyherd

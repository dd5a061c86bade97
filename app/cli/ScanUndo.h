// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/CommandLine.h"
#include "cli/ScanOptions.h"

namespace keyherd {

/// `keyherd scan --undo`: gives redacted files their originals back, or with --dry-run lists them.
[[nodiscard]] Result<ExitCode> undoRedaction(Invocation &invocation, const ScanCommandOptions &options);

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace keyherd {

/// Makes all texts of this process appear in a language: of `--lang` if it is among the arguments for Keyherd, else of the system, else English.
/// Before the grammar is built, for its texts are translated too. InvalidArgument for a language that there is not.
[[nodiscard]] Result<void> installTranslation(const QStringList &arguments);

} // namespace keyherd

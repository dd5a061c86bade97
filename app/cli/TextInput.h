// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "exchange/ForeignText.h"

#include <QString>

namespace keyherd {

/// All of standard input, which may hold secrets. FileUnreadable, FileNotUnderstood{Reason: size}.
[[nodiscard]] Result<ForeignBytes> readStandardInput();

/// The error, saying that it is standard input it speaks of.
[[nodiscard]] Error ofStandardInput(const Error &error);

/// All of a file; `-` is standard input. NoSuchFile, FileUnreadable, FileNotUnderstood{Reason: size}.
[[nodiscard]] Result<ForeignBytes> readText(const QString &path);

} // namespace keyherd

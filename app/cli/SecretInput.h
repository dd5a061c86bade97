// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QIODevice>

namespace keyherd {

/// The longest input that is looked at: more than any key or passphrase may have, so that what is too long is seen to be.
inline constexpr std::size_t longestSecretInput = 20 * 1024;

/// The first line, without its end. Reads not a byte more of a device opened Unbuffered, so that what follows stays there for others.
[[nodiscard]] Result<Secret> readSecretLine(QIODevice &device);

/// All there is, up to `longestSecretInput` bytes, without the one line end that `echo` and text files leave. Opened Unbuffered, no copy
/// stays in the device.
[[nodiscard]] Result<Secret> readSecret(QIODevice &device);

/// A secret for a command: asked for with `question` at a terminal, where it is not shown; else all of standard input. VaultLocked where there is no
/// terminal to ask at, Cancelled, FileUnreadable.
[[nodiscard]] Result<Secret> takeSecret(const QString &question);

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ForeignKey.h"

#include <QByteArrayView>

namespace keyherd {

/// The most keys that are read at once: each secret has guarded pages of its own, of which a process can have about four times as many
/// as this.
inline constexpr std::size_t mostForeignKeys = 15'000;

/// A file that holds what keys are decrypted with, straight into guarded memory; at most 1 MiB. NoSuchFile, FileUnreadable,
/// OutOfSecretMemory.
[[nodiscard]] Result<Secret> readSecretFile(const QString &path);

/// Adds a key to those that were read. FileNotUnderstood{Reason: "many"}.
[[nodiscard]] Result<void> append(ForeignKeys &keys, ForeignKey key);
/// The same with a copy of its secret, which the caller wipes. OutOfSecretMemory besides.
[[nodiscard]] Result<void> append(ForeignKeys &keys, ForeignKey key, QByteArrayView secret);

} // namespace keyherd

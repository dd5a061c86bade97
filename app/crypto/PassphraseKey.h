// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QByteArray>

namespace keyherd {

/// The cost of turning a passphrase into a key by Argon2id13 (RFC 9106, parallelism 1).
struct PassphraseCost
{
    quint64 operations = 3;
    quint64 memoryBytes = 256ULL * 1024 * 1024;

    /// At least the default, raised in operations until one derivation takes about half a second on this machine, at most the ceiling.
    [[nodiscard]] static PassphraseCost calibrated();
    /// SlotOutOfRange below 3 operations and 64 MiB (a row altered to be cheap to guess) or above 10 and 2 GiB (altered to exhaust the machine).
    [[nodiscard]] Result<void> check() const;

    friend bool operator==(const PassphraseCost &, const PassphraseCost &) = default;
};

/// A fresh salt of the length Argon2id wants.
[[nodiscard]] QByteArray newSalt();

/// 32 bytes from a passphrase (UTF-8; brought to Unicode NFKC first, spaces kept). PassphraseEmpty, InvalidArgument for bytes that are no UTF-8, SlotOutOfRange,
/// OutOfSecretMemory when the machine lacks the memory. Checks a known answer of Argon2id first and fails with SelfTestFailed.
[[nodiscard]] Result<Secret> keyFromPassphrase(const Secret &passphrase, const QByteArray &salt, PassphraseCost cost);

} // namespace keyherd

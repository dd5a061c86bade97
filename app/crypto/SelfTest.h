// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace keyherd {

/// A published answer that the library must reproduce.
struct KnownSeal
{
    QByteArray key, nonce, associatedData, plaintext, ciphertextAndTag;
};

/// The vector of draft-irtf-cfrg-xchacha-03, A.3.1.
[[nodiscard]] KnownSeal publishedSeal();

/// Makes sure, before anything is sealed or opened, that the cryptography under us works: sealing, refusing an altered tag, the keyed hash.
/// Takes microseconds. SelfTestFailed names the part. The known answer is an argument so that a test can show that a wrong one is noticed.
[[nodiscard]] Result<void> testCryptography(const KnownSeal &known = publishedSeal());

/// A known answer of Argon2id13 (1 operation, 8 MiB; libsodium and OpenSSL agree on it). Takes milliseconds, so it runs before the first use.
[[nodiscard]] Result<void> testPassphraseKeys();

} // namespace keyherd

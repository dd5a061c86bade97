// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "providers/Catalogue.h"

#include <QList>

namespace keyherd {

/// Something odd about a key that may all the same be one.
enum class FormatWarning {
    Trimmed,      ///< white space around it was taken away
    UnusualShape, ///< fits none of the provider's known families
};

/// A key that may be stored: trimmed, only bytes 0x21–0x7E, at most 16 KiB.
struct CheckedKey
{
    Secret secret;
    QList<FormatWarning> warnings;
};

/// Refuses what cannot be a key of that provider: empty (KeyEmpty), over 16 KiB (KeyTooLong), a byte outside 0x21–0x7E
/// inside (KeyHasInvalidBytes), another provider's distinctive prefix (KeyOfOtherProvider), a required prefix missing
/// (KeyWrongPrefix), a key for a provider that takes none (KeyNotNeeded is only for callers that ask `keyRequired`; here any key passes).
/// Odd but possible keys pass with a warning.
[[nodiscard]] Result<CheckedKey> checkKey(const Catalogue &catalogue, const ProviderId &provider, QByteArrayView typed);

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ForeignKey.h"

namespace keyherd {

class Catalogue;

/// The API keys in the exports of password managers; entries are counted from 1. All fail with FileNotUnderstood{Reason, Position} and
/// OutOfSecretMemory. The parsers of JSON and XML keep texts in buffers that cannot be wiped.

/// Bitwarden's JSON or CSV. Reason "encrypted" for a protected export.
[[nodiscard]] Result<ForeignKeys> readBitwarden(QByteArrayView bytes, const Catalogue &catalogue);
/// 1Password's archive, 1PUX, or its CSV.
[[nodiscard]] Result<ForeignKeys> readOnePassword(QByteArrayView bytes, const Catalogue &catalogue);
/// KeePassXC's CSV, or the XML of KeePass 2 and KeePassXC.
[[nodiscard]] Result<ForeignKeys> readKeePassXc(QByteArrayView bytes, const Catalogue &catalogue);

/// A table with a header, one entry a record, as all of them write it. Reason "kind" if it has no column for passwords.
[[nodiscard]] Result<ForeignKeys> readManagerCsv(QByteArrayView text, const Catalogue &catalogue);

} // namespace keyherd

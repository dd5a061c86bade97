// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/scan/ScanFindings.h"
#include "vault/KeyEntry.h"
#include "vault/RedactedFile.h"

namespace keyherd {

class VaultService;

/// The keys in one file that a reference is to take the place of.
struct RedactionTarget
{
    std::shared_ptr<const ScannedFile> file;
    QList<ReplacedKey> keys;      ///< by offset, none over another
    QList<std::size_t> foundKeys; ///< for each of those, which one of the search it is
};

/// For each file of the search that has keys of the vault, in the order of paths. `known` is what `keysOfVault` gave.
[[nodiscard]] QList<RedactionTarget> redactionTargets(const KeyCollection &keys,
                                                      const QList<std::optional<KeyEntry>> &known);

/// What becomes of a text. The keys must lie in it, in order.
[[nodiscard]] Result<Secret> redacted(QByteArrayView original, const QList<ReplacedKey> &keys);

/// Puts references in the place of the keys of one file, wherever they stand in it again, once the vault keeps its original. Killed at any point, the file is either the
/// old or the new one, and the vault has the original of the new one. Waits for the vault. Fails with what ReplaceableFile::read,
/// replaceFile and VaultService::keepOriginal fail with, and with FileNotReplaceable{Path, Reason: links}; nothing is changed then.
[[nodiscard]] Result<void> redactFile(const RedactionTarget &target, const KeyCollection &keys, VaultService &vault);

} // namespace keyherd

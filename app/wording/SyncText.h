// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Sync.h"

#include <QString>

namespace keyherd {

/// What came of one provider, in a few words in lower case: "taken into the vault".
[[nodiscard]] QString syncedText(const SyncedProvider &one);
/// Where another key lies, what both look like, masked, and that the vault's is kept; begins with the provider's name.
[[nodiscard]] QString conflictText(const QString &providerName, const SyncedProvider &one,
                                   const SyncConflict &conflict);
/// "2 keys were taken in. 1 other key lies around: the vault's was kept." Whole sentences; empty if there is nothing to say.
[[nodiscard]] QString syncSummary(const SyncReport &report);

} // namespace keyherd

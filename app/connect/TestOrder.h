// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/KeyEntry.h"

#include <QList>

namespace keyherd {

/// The keys in the order in which a test is needed: those never tested first, then those whose last test said nothing of the key (network,
/// provider), then the one tested longest ago. Ids that no entry has come last.
[[nodiscard]] QList<KeyId> byNeed(const QList<KeyId> &keys, const QList<KeyEntry> &entries);

} // namespace keyherd

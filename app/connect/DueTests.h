// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/KeyEntry.h"

#include <QList>

#include <chrono>
#include <optional>

namespace keyherd {

/// Which keys a regular test is due for, and when the next one will be.
struct DueTests
{
    QList<KeyId> now = {};
    std::optional<Moment> next = {}; ///< nothing: no key is tested regularly
};

/// Active, undamaged keys whose last test is an interval ago. Each key's moment is up to a tenth earlier or later, always by the same part for the
/// same test, so that keys added together do not stay together. A test that said nothing of the key comes again within the hour.
[[nodiscard]] DueTests dueTests(const QList<KeyEntry> &entries, Moment now, std::chrono::milliseconds interval);

} // namespace keyherd

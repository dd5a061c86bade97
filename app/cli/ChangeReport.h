// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/CommandLine.h"
#include "vault/KeyChanges.h"

namespace keyherd {

/// What a change led to besides itself: notes and warnings on standard error.
void reportChange(Invocation &invocation, const KeyChange &change, const QString &providerName);

} // namespace keyherd

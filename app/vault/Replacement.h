// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/KeyChanges.h"
#include "vault/Rotation.h"

namespace keyherd {

/// A new secret that waits beside the one it is to replace.
struct Replacement
{
    Rotation rotation;
    QList<FormatWarning> warnings = {};
    std::optional<KeyEntry> sameSecret = {}; ///< another key of the vault that holds it already
};

/// A key that got its new secret, and the entry that keeps the old one.
struct RotatedKey
{
    Rotation rotation;
    KeyEntry key;
    KeyEntry old;
};

/// What a provider did, when asked, with a key that it had issued.
enum class IssuedChange { Disabled, Enabled, Deleted };

} // namespace keyherd

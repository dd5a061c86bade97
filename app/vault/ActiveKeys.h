// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"
#include "vault/KeyEntry.h"

#include <QList>

#include <memory>

namespace keyherd {

class KeyRing;

/// The active keys of an unlocked vault at one moment, and what opens their secrets, one at a time, without asking the vault again. For one thread at a
/// time. Drop it when the vault is locked, and when keys were edited. A hand-out must be in the history before its secret is opened here
/// (VaultService::handOutAll), or be one of those that are counted together (VaultService::countUses).
class ActiveKeys
{
public:
    ~ActiveKeys();
    ActiveKeys(ActiveKeys &&other) noexcept;
    ActiveKeys &operator=(ActiveKeys &&other) noexcept;

    /// Those that open and that programs may have; in the order of their ids.
    [[nodiscard]] const QList<KeyEntry> &entries() const;
    /// The secret of the key at this place of `entries`. VaultDamaged, FormatTooNew. The bytes are good until another one is opened.
    [[nodiscard]] Result<QByteArrayView> open(qsizetype place) const;
    /// Wipes the one that was opened last.
    void close() const;

private:
    friend class KeyRing;
    class Private;
    explicit ActiveKeys(std::unique_ptr<Private> keys);
    std::unique_ptr<Private> d;
};

} // namespace keyherd

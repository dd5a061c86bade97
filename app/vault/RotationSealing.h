// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/RotationRepository.h"
#include "vault/Rotation.h"

namespace keyherd {

class VaultCipher;

/// Turns a rotation into its row and back. The state is bound to vault, row and version.
class RotationSealing
{
public:
    explicit RotationSealing(const VaultCipher &cipher) : m_cipher(cipher) { }

    [[nodiscard]] RotationRow seal(const Rotation &rotation) const;
    /// VaultDamaged, FormatTooNew.
    [[nodiscard]] Result<Rotation> open(const RotationRow &row) const;

private:
    const VaultCipher &m_cipher;
};

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/LinkedFileRepository.h"
#include "vault/LinkedFile.h"

namespace keyherd {

class VaultCipher;

/// Turns what is known of a linked file into the sealed field of its row and back. It is bound to vault, row and version.
class LinkSealing
{
public:
    explicit LinkSealing(const VaultCipher &cipher) : m_cipher(cipher) { }

    /// The row's UUID must be whole.
    [[nodiscard]] QByteArray seal(const LinkedFileRow &row, const LinkedFile &file) const;
    /// VaultDamaged, FormatTooNew.
    [[nodiscard]] Result<LinkedFile> open(const LinkedFileRow &row) const;

private:
    const VaultCipher &m_cipher;
};

} // namespace keyherd

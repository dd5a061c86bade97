// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "providers/Catalogue.h"
#include "storage/OwnProviderRepository.h"

namespace keyherd {

class VaultCipher;

/// Turns an own provider into the sealed field of its row and back. The field is bound to vault, row and version: the entry decides where
/// keys go.
class ProviderSealing
{
public:
    explicit ProviderSealing(const VaultCipher &cipher) : m_cipher(cipher) { }

    /// The row's UUID must be whole.
    [[nodiscard]] QByteArray seal(const OwnProviderRow &row, const OwnProvider &provider) const;
    /// VaultDamaged, FormatTooNew; InvalidArgument for what a newer program accepted and this one does not.
    [[nodiscard]] Result<OwnProvider> open(const OwnProviderRow &row) const;

private:
    const VaultCipher &m_cipher;
};

} // namespace keyherd

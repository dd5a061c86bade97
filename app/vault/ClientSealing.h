// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/ClientRepository.h"
#include "vault/Client.h"

namespace keyherd {

class VaultCipher;

/// Turns what is known of a client into the sealed fields of its row and back. They are bound to vault, row and version, and to the hash of the
/// token: whoever puts another hash there has not given another token these rights.
class ClientSealing
{
public:
    explicit ClientSealing(const VaultCipher &cipher) : m_cipher(cipher) { }

    /// Name, scope and providers. The row's UUID must be whole.
    [[nodiscard]] QByteArray sealFacts(const ClientRow &row, const NewClient &facts) const;
    /// Programs and error of the last use. The same.
    [[nodiscard]] QByteArray sealLast(const ClientRow &row, const Client &client) const;
    /// VaultDamaged, FormatTooNew. What is known of the last use is only a hint: if it does not open, it is left out.
    [[nodiscard]] Result<Client> open(const ClientRow &row) const;

private:
    const VaultCipher &m_cipher;
};

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "storage/KeyRepository.h"
#include "vault/KeyEntry.h"

namespace keyherd {

class VaultCipher;

/// What the connection tests of a key left behind; one sealed field.
struct KeyRecord
{
    std::optional<TestOutcome> lastTest;
    std::optional<Moment> lastValidated;
    QString lastError;
};

/// Turns the parts of a key into the sealed fields of its row and back. Each field is bound to vault, row, provider, column and version.
class KeySealing
{
public:
    explicit KeySealing(const VaultCipher &cipher) : m_cipher(cipher) { }

    [[nodiscard]] QByteArray sealAttributes(const KeyRow &row, const KeyAttributes &attributes) const;
    [[nodiscard]] Result<KeyAttributes> openAttributes(const KeyRow &row) const;
    [[nodiscard]] QByteArray sealSecret(const KeyRow &row, const Secret &secret) const;
    [[nodiscard]] Result<Secret> openSecret(const KeyRow &row, const QByteArray &sealed) const;
    [[nodiscard]] QByteArray sealRecord(const KeyRow &row, const KeyRecord &record) const;
    /// An empty record if nothing was kept yet.
    [[nodiscard]] Result<KeyRecord> openRecord(const KeyRow &row) const;

    [[nodiscard]] QByteArray nameHash(const ProviderId &provider, const KeyName &name) const;
    [[nodiscard]] QByteArray secretHash(const Secret &secret) const;

private:
    const VaultCipher &m_cipher;
};

} // namespace keyherd

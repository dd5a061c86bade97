// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "storage/KeyRepository.h"
#include "storage/TestRepository.h"
#include "vault/KeyEntry.h"
#include "vault/KeyTest.h"

namespace keyherd {

class VaultCipher;

/// What the connection tests of a key left behind; one sealed field.
struct KeyRecord
{
    std::shared_ptr<const TestOutcome> lastTest; ///< null: never tested
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
    /// The same into guarded memory that is there already (VaultCipher::openIn).
    [[nodiscard]] Result<QByteArrayView> openSecretIn(Secret &room, const KeyRow &row, const QByteArray &sealed) const;
    [[nodiscard]] QByteArray sealRecord(const KeyRow &row, const KeyRecord &record) const;
    /// An empty record if nothing was kept yet.
    [[nodiscard]] Result<KeyRecord> openRecord(const KeyRow &row) const;

    /// The result that led to the row's present outcome.
    [[nodiscard]] QByteArray sealResult(const KeyRow &row, const KeyTest &test) const;
    [[nodiscard]] Result<KeyTest> openResult(const KeyRow &row, const TestRow &test) const;
    [[nodiscard]] QByteArray sealModels(const KeyRow &row, const QStringList &models, qint64 version) const;
    [[nodiscard]] Result<QStringList> openModels(const KeyRow &row, const ModelsRow &models) const;

    [[nodiscard]] QByteArray nameHash(const ProviderId &provider, const KeyName &name) const;
    [[nodiscard]] QByteArray secretHash(const Secret &secret) const;

private:
    const VaultCipher &m_cipher;
};

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "base/Uuid.h"

#include <QByteArray>

#include <array>
#include <initializer_list>

namespace keyherd {

/// What a sub-key of the vault key is for. Each purpose has its own, derived by crypto_kdf (libsodium) with a context of its own.
enum class SubKey { Secrets, Attributes, Index, Audit, Tokens, Check };

/// Where a sealed field belongs. Every part is authenticated with it, so that a field put elsewhere does not open.
struct FieldPlace
{
    QByteArrayView table;
    Uuid row;
    /// What else of the row the field belongs to: the provider of a key, the hash of a token. Empty where there is none.
    QByteArray binding;
    QByteArrayView column;
    quint64 version; ///< of this field, as the row states it
};

/// Seals and opens the fields of one vault under its vault key.
///
/// Format of a sealed field: magic "KHSF" ‖ version 1 ‖ algorithm 1 (XChaCha20-Poly1305-IETF, draft-irtf-cfrg-xchacha-03) ‖ key epoch (4, big-endian) ‖
/// nonce (24, random) ‖ ciphertext and tag. Associated data, each part length-prefixed: domain, vault UUID, table, row UUID, binding,
/// column, version, header. Immutable once made; usable from one thread at a time.
class VaultCipher
{
public:
    /// Derives the sub-keys. `vaultKey` must have 32 bytes; it is not kept.
    [[nodiscard]] static Result<VaultCipher> make(const Secret &vaultKey, Uuid vault, quint32 epoch);
    /// With the sub-keys of another one. VaultDamaged if they have not the right size; whether they are right, `matches` says.
    [[nodiscard]] static Result<VaultCipher> withSubKeys(Secret subKeys, Uuid vault, quint32 epoch);
    /// Another one of the same vault, for another thread. OutOfSecretMemory.
    [[nodiscard]] Result<VaultCipher> copy() const;
    /// A copy of the sub-keys: enough to read and write all fields, not to open the vault another time by itself.
    [[nodiscard]] Result<Secret> subKeys() const { return m_subKeys.clone(); }

    [[nodiscard]] const Uuid &vault() const { return m_vault; }

    [[nodiscard]] QByteArray seal(SubKey purpose, const FieldPlace &place, QByteArrayView plaintext) const;
    /// VaultDamaged if the bytes are not what was sealed for that place; FormatTooNew for a version this program does not know.
    [[nodiscard]] Result<Secret> open(SubKey purpose, const FieldPlace &place, QByteArrayView sealed) const;
    /// The same into guarded memory that is there already, for one who opens many: making it takes longer than opening. The bytes are good until `room` is used
    /// again. OutOfSecretMemory if it is too small.
    [[nodiscard]] Result<QByteArrayView> openIn(Secret &room, SubKey purpose, const FieldPlace &place,
                                                QByteArrayView sealed) const;
    /// The same for fields that are private, not secret; cheaper, as it needs no guarded memory.
    [[nodiscard]] Result<QByteArray> openPrivate(SubKey purpose, const FieldPlace &place, QByteArrayView sealed) const;

    /// Keyed BLAKE2b-256 over the length-prefixed parts.
    [[nodiscard]] QByteArray hash(SubKey purpose, std::initializer_list<QByteArrayView> parts) const;

    /// The key-check value: opens only under the right vault key, so that a wrong key is told from damage.
    [[nodiscard]] QByteArray keyCheck() const;
    [[nodiscard]] bool matches(QByteArrayView keyCheck) const;

private:
    explicit VaultCipher(Uuid vault, quint32 epoch) : m_vault(std::move(vault)), m_epoch(epoch) { }
    [[nodiscard]] const unsigned char *key(SubKey purpose) const;

    Uuid m_vault;
    quint32 m_epoch;
    Secret m_subKeys; ///< one after another, in the order of SubKey
};

} // namespace keyherd

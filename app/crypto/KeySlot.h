// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "base/Uuid.h"
#include "crypto/PassphraseKey.h"
#include "crypto/RecoveryKey.h"

#include <QByteArray>
#include <QLatin1StringView>

#include <optional>

namespace keyherd {

/// What unwraps the vault key.
enum class SlotKind { Keychain, Passphrase, Recovery };
/// `keychain`, `passphrase`, `recovery`: stored, and a contract with scripts.
[[nodiscard]] QLatin1StringView toText(SlotKind kind);
[[nodiscard]] std::optional<SlotKind> slotKindFromText(QStringView text);

/// One way to unwrap the vault key: XChaCha20-Poly1305 of it under the master secret or under the key made of a passphrase or of the text of a
/// recovery key.
/// Associated data, length-prefixed: "keyherd/slot/v1", vault UUID, slot UUID, kind, parameters. All fields are stored as they are.
struct KeySlot
{
    Uuid uuid;
    SlotKind kind;
    QByteArray parameters; ///< CBOR: version, and unless it is the keychain's, salt, operations, memory
    QByteArray nonce;
    QByteArray wrapped;
    /// BLAKE2b-256 over all the above: tells a row that was damaged from a passphrase that is wrong. Protects against accidents, not against people.
    QByteArray checksum;

    /// KeychainEntryWrong or VaultDamaged if the master secret or the vault key has not 32 bytes.
    [[nodiscard]] static Result<KeySlot> forMasterSecret(const Secret &masterSecret, const Uuid &vault,
                                                         const Secret &vaultKey);
    [[nodiscard]] static Result<KeySlot> forPassphrase(const Secret &passphrase, PassphraseCost cost, const Uuid &vault,
                                                       const Secret &vaultKey);
    [[nodiscard]] static Result<KeySlot> forRecoveryKey(const RecoveryKey &recoveryKey, PassphraseCost cost,
                                                        const Uuid &vault, const Secret &vaultKey);

    /// The vault key. KeychainEntryWrong if the master secret is another one; VaultDamaged if the row was altered.
    [[nodiscard]] Result<Secret> unwrapWithMasterSecret(const Secret &masterSecret, const Uuid &vault) const;
    /// The vault key. WrongPassphrase; VaultDamaged if the row was altered; SlotOutOfRange.
    [[nodiscard]] Result<Secret> unwrapWithPassphrase(const Secret &passphrase, const Uuid &vault) const;
    /// The same; WrongRecoveryKey.
    [[nodiscard]] Result<Secret> unwrapWithRecoveryKey(const RecoveryKey &recoveryKey, const Uuid &vault) const;

private:
    [[nodiscard]] static Result<KeySlot> forText(SlotKind kind, const Secret &text, PassphraseCost cost,
                                                 const Uuid &vault, const Secret &vaultKey);
    [[nodiscard]] Result<Secret> unwrapWithText(const Secret &text, const Uuid &vault, ErrorCode whenWrong) const;
};

} // namespace keyherd

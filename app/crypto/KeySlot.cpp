// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/KeySlot.h"

#include "crypto/Digest.h"
#include "crypto/LengthPrefixed.h"

#include <QCborMap>
#include <QCborValue>

#include <sodium.h>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qint64 parametersVersion = 1;
constexpr std::size_t vaultKeySize = 32;

constexpr std::array<std::pair<SlotKind, QLatin1StringView>, 3> kindTexts = {{
    {SlotKind::Keychain, "keychain"_L1},
    {SlotKind::Passphrase, "passphrase"_L1},
    {SlotKind::Recovery, "recovery"_L1},
}};

struct Parameters
{
    QByteArray salt;
    PassphraseCost cost;
};

QByteArray encode(const Parameters *parameters)
{
    QCborMap map{{u"v"_s, parametersVersion}};
    if (parameters) {
        map.insert(u"salt"_s, parameters->salt);
        map.insert(u"ops"_s, static_cast<qint64>(parameters->cost.operations));
        map.insert(u"mem"_s, static_cast<qint64>(parameters->cost.memoryBytes));
    }
    return QCborValue(map).toCbor();
}

Result<Parameters> decode(const QByteArray &bytes)
{
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    const qint64 version = map.value(u"v"_s).toInteger();
    if (version > parametersVersion)
        return fail(ErrorCode::FormatTooNew, {{ErrorField::Found, QString::number(version)}});
    const qint64 operations = map.value(u"ops"_s).toInteger();
    const qint64 memory = map.value(u"mem"_s).toInteger();
    return Parameters{map.value(u"salt"_s).toByteArray(),
                      {static_cast<quint64>(qMax<qint64>(operations, 0)),
                       static_cast<quint64>(qMax<qint64>(memory, 0))}};
}

QByteArray kindBytes(SlotKind kind)
{
    return QByteArray(toText(kind).data(), toText(kind).size());
}

QByteArray associatedData(const KeySlot &slot, const Uuid &vault)
{
    return lengthPrefixed({"keyherd/slot/v1", vault.bytes(), slot.uuid.bytes(), kindBytes(slot.kind), slot.parameters});
}

QByteArray checksumOf(const KeySlot &slot, const Uuid &vault)
{
    return digestOf(lengthPrefixed({associatedData(slot, vault), slot.nonce, slot.wrapped}));
}

Result<KeySlot> wrap(SlotKind kind, const QByteArray &parameters, const Secret &wrappingKey, const Uuid &vault,
                     const Secret &vaultKey)
{
    if (vaultKey.size() != vaultKeySize)
        return fail(ErrorCode::VaultDamaged, {{ErrorField::Detail, u"vault key"_s}});
    KeySlot slot{Uuid::random(),
                 kind,
                 parameters,
                 QByteArray(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES, Qt::Uninitialized),
                 QByteArray(vaultKeySize + crypto_aead_xchacha20poly1305_ietf_ABYTES, Qt::Uninitialized),
                 {}};
    randombytes_buf(slot.nonce.data(), static_cast<std::size_t>(slot.nonce.size()));
    const QByteArray data = associatedData(slot, vault);
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(slot.wrapped.data()), nullptr,
                                               vaultKey.data(), vaultKey.size(),
                                               reinterpret_cast<const unsigned char *>(data.data()),
                                               static_cast<unsigned long long>(data.size()), nullptr,
                                               reinterpret_cast<const unsigned char *>(slot.nonce.data()),
                                               wrappingKey.data());
    slot.checksum = checksumOf(slot, vault);
    return slot;
}

Result<void> checkWhole(const KeySlot &slot, const Uuid &vault)
{
    if (slot.checksum != checksumOf(slot, vault) || slot.nonce.size() != crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
        || slot.wrapped.size() != vaultKeySize + crypto_aead_xchacha20poly1305_ietf_ABYTES)
        return fail(ErrorCode::VaultDamaged, {{ErrorField::Detail, u"key slot"_s}});
    return {};
}

Result<Secret> unwrap(const KeySlot &slot, const Secret &wrappingKey, const Uuid &vault, ErrorCode whenWrong)
{
    auto vaultKey = Secret::allocate(vaultKeySize);
    if (!vaultKey)
        return vaultKey;
    const QByteArray data = associatedData(slot, vault);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            vaultKey->writable().data(), nullptr, nullptr, reinterpret_cast<const unsigned char *>(slot.wrapped.data()),
            static_cast<unsigned long long>(slot.wrapped.size()), reinterpret_cast<const unsigned char *>(data.data()),
            static_cast<unsigned long long>(data.size()), reinterpret_cast<const unsigned char *>(slot.nonce.data()),
            wrappingKey.data())
        != 0)
        return fail(whenWrong);
    return vaultKey;
}

} // namespace

QLatin1StringView toText(SlotKind kind)
{
    for (const auto &[candidate, text] : kindTexts) {
        if (candidate == kind)
            return text;
    }
    return {};
}

std::optional<SlotKind> slotKindFromText(QStringView text)
{
    for (const auto &[kind, candidate] : kindTexts) {
        if (candidate == text)
            return kind;
    }
    return std::nullopt;
}

Result<KeySlot> KeySlot::forMasterSecret(const Secret &masterSecret, const Uuid &vault, const Secret &vaultKey)
{
    if (masterSecret.size() != crypto_aead_xchacha20poly1305_ietf_KEYBYTES)
        return fail(ErrorCode::KeychainEntryWrong);
    return wrap(SlotKind::Keychain, encode(nullptr), masterSecret, vault, vaultKey);
}

Result<KeySlot> KeySlot::forText(SlotKind kind, const Secret &text, PassphraseCost cost, const Uuid &vault,
                                 const Secret &vaultKey)
{
    const Parameters parameters{newSalt(), cost};
    return keyFromPassphrase(text, parameters.salt, cost).and_then([&](const Secret &key) {
        return wrap(kind, encode(&parameters), key, vault, vaultKey);
    });
}

Result<KeySlot> KeySlot::forPassphrase(const Secret &passphrase, PassphraseCost cost, const Uuid &vault,
                                       const Secret &vaultKey)
{
    return forText(SlotKind::Passphrase, passphrase, cost, vault, vaultKey);
}

Result<KeySlot> KeySlot::forRecoveryKey(const RecoveryKey &recoveryKey, PassphraseCost cost, const Uuid &vault,
                                        const Secret &vaultKey)
{
    return forText(SlotKind::Recovery, recoveryKey.text(), cost, vault, vaultKey);
}

Result<Secret> KeySlot::unwrapWithMasterSecret(const Secret &masterSecret, const Uuid &vault) const
{
    if (const auto whole = checkWhole(*this, vault); !whole)
        return fail(whole.error());
    if (masterSecret.size() != crypto_aead_xchacha20poly1305_ietf_KEYBYTES)
        return fail(ErrorCode::KeychainEntryWrong);
    if (const auto parameters_ = decode(parameters); !parameters_)
        return fail(parameters_.error());
    return unwrap(*this, masterSecret, vault, ErrorCode::KeychainEntryWrong);
}

Result<Secret> KeySlot::unwrapWithPassphrase(const Secret &passphrase, const Uuid &vault) const
{
    return unwrapWithText(passphrase, vault, ErrorCode::WrongPassphrase);
}

Result<Secret> KeySlot::unwrapWithRecoveryKey(const RecoveryKey &recoveryKey, const Uuid &vault) const
{
    return unwrapWithText(recoveryKey.text(), vault, ErrorCode::WrongRecoveryKey);
}

Result<Secret> KeySlot::unwrapWithText(const Secret &text, const Uuid &vault, ErrorCode whenWrong) const
{
    if (const auto whole = checkWhole(*this, vault); !whole)
        return fail(whole.error());
    const auto decoded = decode(parameters);
    if (!decoded)
        return fail(decoded.error());
    const auto key = keyFromPassphrase(text, decoded->salt, decoded->cost);
    if (!key)
        return fail(key.error());
    return unwrap(*this, *key, vault, whenWrong);
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/VaultCipher.h"

#include "crypto/LengthPrefixed.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr std::size_t keySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype headerSize = 4 + 1 + 1 + 4;
using Header = std::array<char, headerSize>;
constexpr char formatVersion = 1;
constexpr char algorithm = 1;

// Eight characters each, as crypto_kdf wants them; the order is that of SubKey.
constexpr std::array<const char *, 6> contexts = {"khSecret", "khAttrib", "khIndex_",
                                                  "khAudit_", "khTokens", "khCheck_"};

Header header(quint32 epoch)
{
    Header bytes{'K', 'H', 'S', 'F', formatVersion, algorithm};
    qToBigEndian(epoch, bytes.data() + 6);
    return bytes;
}

QByteArray associatedData(const Uuid &vault, const FieldPlace &place, QByteArrayView headerBytes)
{
    return lengthPrefixed({"keyherd/field/v1", vault.bytes(), place.table, place.row.bytes(), place.binding,
                           place.column, numberBytes(place.version), headerBytes});
}

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

// Checks the header, then opens into `plaintext`, which must have room for the sealed size less overhead.
Result<void> openInto(unsigned char *plaintext, const unsigned char *key, const Uuid &vault, quint32 epoch,
                      const FieldPlace &place, QByteArrayView sealed)
{
    const QByteArrayView headerBytes = sealed.first(headerSize);
    if (headerBytes.startsWith("KHSF") && static_cast<quint8>(headerBytes[4]) > formatVersion)
        return fail(ErrorCode::FormatTooNew,
                    {{ErrorField::Found, QString::number(static_cast<quint8>(headerBytes[4]))}});
    const QByteArrayView nonce = sealed.sliced(headerSize, nonceSize);
    const QByteArrayView box = sealed.sliced(headerSize + nonceSize);
    const QByteArray data = associatedData(vault, place, headerBytes);
    if (headerBytes != QByteArrayView(header(epoch))
        || crypto_aead_xchacha20poly1305_ietf_decrypt(plaintext, nullptr, nullptr, bytesOf(box),
                                                      static_cast<unsigned long long>(box.size()), bytesOf(data),
                                                      static_cast<unsigned long long>(data.size()), bytesOf(nonce), key)
               != 0)
        return fail(ErrorCode::VaultDamaged, {{ErrorField::Detail, QString::fromLatin1(place.column)}});
    return {};
}

Result<std::size_t> plaintextSize(const FieldPlace &place, QByteArrayView sealed)
{
    const qsizetype size = sealed.size() - headerSize - nonceSize - tagSize;
    if (size < 0)
        return fail(ErrorCode::VaultDamaged, {{ErrorField::Detail, QString::fromLatin1(place.column)}});
    return static_cast<std::size_t>(size);
}

} // namespace

Result<VaultCipher> VaultCipher::make(const Secret &vaultKey, Uuid vault, quint32 epoch)
{
    static_assert(keySize == crypto_kdf_KEYBYTES);
    if (vaultKey.size() != keySize)
        return fail(ErrorCode::VaultDamaged, {{ErrorField::Detail, u"vault key"_s}});
    VaultCipher cipher(std::move(vault), epoch);
    auto subKeys = Secret::allocate(keySize * contexts.size());
    if (!subKeys)
        return fail(subKeys.error());
    for (std::size_t i = 0; i < contexts.size(); ++i)
        crypto_kdf_derive_from_key(subKeys->writable().data() + i * keySize, keySize, i + 1, contexts[i],
                                   vaultKey.data());
    cipher.m_subKeys = std::move(*subKeys);
    return cipher;
}

Result<VaultCipher> VaultCipher::withSubKeys(Secret subKeys, Uuid vault, quint32 epoch)
{
    if (subKeys.size() != keySize * contexts.size())
        return fail(ErrorCode::VaultDamaged, {{ErrorField::Detail, u"sub-keys"_s}});
    VaultCipher cipher(std::move(vault), epoch);
    cipher.m_subKeys = std::move(subKeys);
    return cipher;
}

const unsigned char *VaultCipher::key(SubKey purpose) const
{
    return m_subKeys.data() + static_cast<std::size_t>(purpose) * keySize;
}

Result<VaultCipher> VaultCipher::copy() const
{
    return m_subKeys.clone().map([this](Secret &&subKeys) {
        VaultCipher other(m_vault, m_epoch);
        other.m_subKeys = std::move(subKeys);
        return other;
    });
}

QByteArray VaultCipher::seal(SubKey purpose, const FieldPlace &place, QByteArrayView plaintext) const
{
    const Header head = header(m_epoch);
    const QByteArray data = associatedData(m_vault, place, head);
    QByteArray sealed(headerSize + nonceSize + plaintext.size() + tagSize, Qt::Uninitialized);
    auto *bytes = reinterpret_cast<unsigned char *>(sealed.data());
    std::copy(head.begin(), head.end(), bytes);
    randombytes_buf(bytes + headerSize, nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes + headerSize + nonceSize, nullptr, bytesOf(plaintext),
                                               static_cast<unsigned long long>(plaintext.size()), bytesOf(data),
                                               static_cast<unsigned long long>(data.size()), nullptr,
                                               bytes + headerSize, key(purpose));
    return sealed;
}

Result<Secret> VaultCipher::open(SubKey purpose, const FieldPlace &place, QByteArrayView sealed) const
{
    return plaintextSize(place, sealed).and_then(Secret::allocate).and_then([&](Secret secret) -> Result<Secret> {
        const auto opened = openInto(secret.writable().data(), key(purpose), m_vault, m_epoch, place, sealed);
        if (!opened)
            return fail(opened.error());
        return secret;
    });
}

Result<QByteArrayView> VaultCipher::openIn(Secret &room, SubKey purpose, const FieldPlace &place,
                                           QByteArrayView sealed) const
{
    return plaintextSize(place, sealed).and_then([&](std::size_t size) -> Result<QByteArrayView> {
        if (size > room.size())
            return fail(ErrorCode::OutOfSecretMemory);
        const auto opened = openInto(room.writable().data(), key(purpose), m_vault, m_epoch, place, sealed);
        if (!opened)
            return fail(opened.error());
        return room.view().first(static_cast<qsizetype>(size));
    });
}

Result<QByteArray> VaultCipher::openPrivate(SubKey purpose, const FieldPlace &place, QByteArrayView sealed) const
{
    return plaintextSize(place, sealed).and_then([&](std::size_t size) -> Result<QByteArray> {
        QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
        const auto opened =
            openInto(reinterpret_cast<unsigned char *>(bytes.data()), key(purpose), m_vault, m_epoch, place, sealed);
        if (!opened)
            return fail(opened.error());
        return bytes;
    });
}

QByteArray VaultCipher::hash(SubKey purpose, std::initializer_list<QByteArrayView> parts) const
{
    QByteArray message = lengthPrefixed(parts);
    QByteArray digest(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()), crypto_generichash_BYTES, bytesOf(message),
                       static_cast<unsigned long long>(message.size()), key(purpose), keySize);
    wipe(message);
    return digest;
}

QByteArray VaultCipher::keyCheck() const
{
    return seal(SubKey::Check, {"vault", m_vault, {}, "key_check", 1}, "keyherd key check");
}

bool VaultCipher::matches(QByteArrayView keyCheck) const
{
    const auto opened = openPrivate(SubKey::Check, {"vault", m_vault, {}, "key_check", 1}, keyCheck);
    return opened && *opened == "keyherd key check";
}

} // namespace keyherd

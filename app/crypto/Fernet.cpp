// SPDX-License-Identifier: GPL-3.0-or-later
// The tag is compared before anything is decrypted, in constant time.
#include "crypto/Fernet.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <sodium.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qsizetype versionSize = 1;
constexpr qsizetype timeSize = 8;
constexpr qsizetype ivSize = 16;
constexpr qsizetype blockSize = 16;
constexpr qsizetype tagSize = 32;
constexpr unsigned char tokenVersion = 0x80;
constexpr int halfKey = 16;

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

tl::unexpected<Error> badToken()
{
    return fail(ErrorCode::InvalidArgument, {{ErrorField::Field, u"token"_s}});
}

std::optional<QByteArray> decodeBase64(QByteArrayView text)
{
    QByteArray url = text.trimmed().toByteArray();
    url.replace('+', '-').replace('/', '_');
    if (url.isEmpty() || url.size() % 4 != 0)
        return std::nullopt;
    auto decoded =
        QByteArray::fromBase64Encoding(url, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    wipe(url);
    if (!decoded)
        return std::nullopt;
    return *decoded;
}

Result<Secret> decrypt(const unsigned char *key, QByteArrayView iv, QByteArrayView box)
{
    auto plaintext = Secret::allocate(static_cast<std::size_t>(box.size()));
    if (!plaintext)
        return plaintext;
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(EVP_CIPHER_CTX_new(),
                                                                                  EVP_CIPHER_CTX_free);
    int written = 0;
    int last = 0;
    unsigned char *out = plaintext->writable().data();
    if (!context || EVP_DecryptInit_ex(context.get(), EVP_aes_128_cbc(), nullptr, key, bytesOf(iv)) != 1
        || EVP_DecryptUpdate(context.get(), out, &written, bytesOf(box), static_cast<int>(box.size())) != 1
        || EVP_DecryptFinal_ex(context.get(), out + written, &last) != 1)
        return badToken();
    plaintext->truncate(static_cast<std::size_t>(written) + static_cast<std::size_t>(last));
    return plaintext;
}

} // namespace

Result<FernetKey> FernetKey::fromText(QByteArrayView base64)
{
    auto decoded = decodeBase64(base64);
    if (!decoded || decoded->size() != 2 * halfKey)
        return fail(ErrorCode::InvalidArgument, {{ErrorField::Field, u"fernet key"_s}});
    auto bytes = Secret::copyOf(*decoded);
    wipe(*decoded);
    return std::move(bytes).map([](Secret secret) { return FernetKey(std::move(secret)); });
}

Result<FernetKey> FernetKey::fromDjangoSecretKey(QByteArrayView secretKey)
{
    static_assert(crypto_hash_sha256_BYTES == 2 * halfKey);
    return Secret::allocate(crypto_hash_sha256_BYTES).map([&](Secret digest) {
        crypto_hash_sha256(digest.writable().data(), bytesOf(secretKey),
                           static_cast<unsigned long long>(secretKey.size()));
        return FernetKey(std::move(digest));
    });
}

Result<Secret> FernetKey::open(QByteArrayView token) const
{
    const auto decoded = decodeBase64(token);
    if (!decoded || decoded->size() < versionSize + timeSize + ivSize + tagSize)
        return badToken();
    const QByteArrayView bytes = *decoded;
    const QByteArrayView authenticated = bytes.chopped(tagSize);
    unsigned char tag[tagSize];
    unsigned int tagLength = 0;
    HMAC(EVP_sha256(), m_bytes.data(), halfKey, bytesOf(authenticated), static_cast<std::size_t>(authenticated.size()),
         tag, &tagLength);
    if (tagLength != tagSize || sodium_memcmp(tag, bytesOf(bytes.last(tagSize)), tagSize) != 0
        || bytesOf(bytes)[0] != tokenVersion)
        return badToken();
    const QByteArrayView box = authenticated.sliced(versionSize + timeSize + ivSize);
    if (box.isEmpty() || box.size() % blockSize != 0)
        return badToken();
    return decrypt(m_bytes.data() + halfKey, authenticated.sliced(versionSize + timeSize, ivSize), box);
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Secret.h"

#include <sodium.h>

#include <cstring>

namespace keyherd {

void Secret::Free::operator()(unsigned char *bytes) const noexcept
{
    sodium_free(bytes);
}

Result<Secret> Secret::allocate(std::size_t size)
{
    if (sodium_init() < 0)
        return fail(ErrorCode::OutOfSecretMemory);
    // sodium_malloc(0) is valid; one byte keeps the pointer usable everywhere.
    auto *bytes = static_cast<unsigned char *>(sodium_malloc(size > 0 ? size : 1));
    if (!bytes)
        return fail(ErrorCode::OutOfSecretMemory);
    std::memset(bytes, 0, size);
    return Secret(bytes, size);
}

Result<Secret> Secret::copyOf(QByteArrayView bytes)
{
    auto secret = allocate(static_cast<std::size_t>(bytes.size()));
    if (secret && !bytes.isEmpty())
        std::memcpy(secret->m_bytes.get(), bytes.data(), static_cast<std::size_t>(bytes.size()));
    return secret;
}

Result<Secret> Secret::random(std::size_t size)
{
    auto secret = allocate(size);
    if (secret)
        randombytes_buf(secret->m_bytes.get(), size);
    return secret;
}

Result<Secret> Secret::takeText(QString &text)
{
    QByteArray utf8 = text.toUtf8();
    auto secret = copyOf(utf8);
    wipe(utf8);
    if (secret)
        wipe(text);
    return secret;
}

QByteArrayView Secret::view() const
{
    return {reinterpret_cast<const char *>(m_bytes.get()), static_cast<qsizetype>(m_size)};
}

void Secret::truncate(std::size_t size)
{
    if (size >= m_size)
        return;
    sodium_memzero(m_bytes.get() + size, m_size - size);
    m_size = size;
}

bool Secret::equals(QByteArrayView other) const
{
    if (static_cast<std::size_t>(other.size()) != m_size)
        return false;
    return m_size == 0 || sodium_memcmp(m_bytes.get(), other.data(), m_size) == 0;
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached() && !bytes.isEmpty())
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    if (text.isDetached() && !text.isEmpty())
        sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace keyherd

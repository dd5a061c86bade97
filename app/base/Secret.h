// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArrayView>

#include <cstddef>
#include <memory>
#include <span>
#include <utility>

namespace keyherd {

/// Bytes that nobody else should see: an API key, a vault key, a passphrase.
///
/// Lives in libsodium's guarded memory: between guard pages, locked against swapping where the system allows, left out
/// of core dumps, wiped when freed. Moves, never copies; no conversion to QString; nothing prints it.
/// A moved-from Secret is empty. May be handed between threads by move; not for use by two at once.
class Secret
{
public:
    Secret() = default;
    Secret(Secret &&other) noexcept : m_bytes(std::move(other.m_bytes)), m_size(std::exchange(other.m_size, 0)) { }
    Secret &operator=(Secret &&other) noexcept
    {
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
        return *this;
    }
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret() = default;

    /// `size` zero bytes. Fails with OutOfSecretMemory.
    [[nodiscard]] static Result<Secret> allocate(std::size_t size);
    /// A copy of bytes that the caller goes on owning (and should wipe).
    [[nodiscard]] static Result<Secret> copyOf(QByteArrayView bytes);
    /// `size` bytes of the system's random generator.
    [[nodiscard]] static Result<Secret> random(std::size_t size);
    /// Moves the text into guarded memory as UTF-8 and wipes the caller's string if nobody shares it.
    [[nodiscard]] static Result<Secret> takeText(QString &text);

    /// An explicit second copy, for the few places that need one.
    [[nodiscard]] Result<Secret> clone() const { return copyOf(view()); }

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    /// Valid as long as this object is neither moved nor destroyed.
    [[nodiscard]] QByteArrayView view() const;
    [[nodiscard]] const unsigned char *data() const { return m_bytes.get(); }
    [[nodiscard]] std::span<unsigned char> writable() { return {m_bytes.get(), m_size}; }
    /// Forgets all but the first `size` bytes.
    void truncate(std::size_t size);

    /// In time that depends only on the sizes.
    [[nodiscard]] bool equals(QByteArrayView other) const;

private:
    struct Free
    {
        void operator()(unsigned char *bytes) const noexcept;
    };
    Secret(unsigned char *bytes, std::size_t size) : m_bytes(bytes), m_size(size) { }

    std::unique_ptr<unsigned char, Free> m_bytes;
    std::size_t m_size = 0;
};

/// Overwrites a buffer that had to hold a secret for a moment, if nobody shares it.
void wipe(QByteArray &bytes);
void wipe(QString &text);

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

namespace keyherd::wire {

/// Bytes that may hold a secret, in libsodium's guarded memory: locked against swapping where the system allows, left out of core dumps,
/// wiped when freed. Of a fixed capacity. Moves, never copies.
class LockedBytes
{
public:
    /// Of no capacity if the system has no memory for it: `append` says so.
    explicit LockedBytes(std::size_t capacity);

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::size_t room() const { return m_capacity - m_size; }
    [[nodiscard]] std::string_view view() const;
    /// Whether there was room.
    [[nodiscard]] bool append(std::string_view bytes);
    /// Where `room()` bytes may be written; `grow` says how many were.
    [[nodiscard]] char *end() { return m_bytes.get() + m_size; }
    void grow(std::size_t written) { m_size += written; }
    /// Wipes the first bytes and moves the rest to the front.
    void dropFront(std::size_t count);

private:
    struct Free
    {
        void operator()(char *bytes) const noexcept;
    };
    std::unique_ptr<char, Free> m_bytes;
    std::size_t m_capacity = 0;
    std::size_t m_size = 0;
};

} // namespace keyherd::wire

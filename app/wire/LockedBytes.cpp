// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/LockedBytes.h"

#include <cstring>

#include <sodium.h>

namespace keyherd::wire {

LockedBytes::LockedBytes(std::size_t capacity)
{
    if (sodium_init() < 0)
        return;
    m_bytes.reset(static_cast<char *>(sodium_malloc(capacity)));
    m_capacity = m_bytes ? capacity : 0;
}

std::string_view LockedBytes::view() const
{
    return {m_bytes.get(), m_size};
}

bool LockedBytes::append(std::string_view bytes)
{
    if (bytes.size() > room())
        return false;
    if (!bytes.empty())
        std::memcpy(end(), bytes.data(), bytes.size());
    m_size += bytes.size();
    return true;
}

void LockedBytes::dropFront(std::size_t count)
{
    const std::size_t left = m_size - count;
    std::memmove(m_bytes.get(), m_bytes.get() + count, left);
    sodium_memzero(m_bytes.get() + left, count);
    m_size = left;
}

void LockedBytes::Free::operator()(char *bytes) const noexcept
{
    sodium_free(bytes);
}

} // namespace keyherd::wire

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sodium.h>

#include <vector>

namespace keyherd::bench {

/// libsodium's AEAD and nothing else: the least that sealing and opening a field of that size can cost.
class BareCipher
{
public:
    explicit BareCipher(std::size_t size) : m_text(size), m_box(size + crypto_aead_xchacha20poly1305_ietf_ABYTES)
    {
        randombytes_buf(m_key, sizeof m_key);
        seal();
    }

    void seal()
    {
        randombytes_buf(m_nonce, sizeof m_nonce);
        crypto_aead_xchacha20poly1305_ietf_encrypt(m_box.data(), nullptr, m_text.data(), m_text.size(), m_place,
                                                   sizeof m_place, nullptr, m_nonce, m_key);
    }

    [[nodiscard]] int open()
    {
        return crypto_aead_xchacha20poly1305_ietf_decrypt(m_text.data(), nullptr, nullptr, m_box.data(), m_box.size(),
                                                          m_place, sizeof m_place, m_nonce, m_key);
    }

private:
    unsigned char m_key[crypto_aead_xchacha20poly1305_ietf_KEYBYTES] = {};
    unsigned char m_nonce[crypto_aead_xchacha20poly1305_ietf_NPUBBYTES] = {};
    unsigned char m_place[140] = {}; ///< what the associated data of a field comes to
    std::vector<unsigned char> m_text;
    std::vector<unsigned char> m_box;
};

} // namespace keyherd::bench

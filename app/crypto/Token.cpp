// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Token.h"

#include <sodium.h>

#include <algorithm>

namespace keyherd {

namespace {
constexpr std::size_t randomSize = 32;
constexpr int form = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
// With the zero byte that libsodium writes at the end.
constexpr std::size_t textSize = sodium_base64_ENCODED_LEN(randomSize, form);
} // namespace

Result<Secret> randomToken(QByteArrayView prefix)
{
    const auto random = Secret::random(randomSize);
    if (!random)
        return fail(random.error());
    const auto prefixSize = static_cast<std::size_t>(prefix.size());
    return Secret::allocate(prefixSize + textSize).map([&](Secret token) {
        char *text = reinterpret_cast<char *>(token.writable().data());
        std::ranges::copy(prefix, text);
        sodium_bin2base64(text + prefixSize, textSize, random->data(), random->size(), form);
        token.truncate(prefixSize + textSize - 1);
        return token;
    });
}

} // namespace keyherd

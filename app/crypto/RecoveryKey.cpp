// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/RecoveryKey.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::string_view mark = "KH1";
constexpr std::string_view context = "keyherd/recovery/v1";
constexpr std::size_t randomSize = 17;
constexpr std::size_t checkSize = 3;
constexpr std::size_t size = randomSize + checkSize;
constexpr std::size_t symbolBits = 5;
constexpr std::size_t symbols = size * 8 / symbolBits;
constexpr std::size_t groupSize = 4;
constexpr std::size_t textSize = mark.size() + symbols + symbols / groupSize;

std::array<unsigned char, checkSize> checkOf(std::span<const unsigned char> random)
{
    crypto_generichash_state state;
    std::array<unsigned char, crypto_generichash_BYTES> digest{};
    crypto_generichash_init(&state, nullptr, 0, digest.size());
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(context.data()), context.size());
    crypto_generichash_update(&state, random.data(), random.size());
    crypto_generichash_final(&state, digest.data(), digest.size());
    std::array<unsigned char, checkSize> check{};
    std::copy_n(digest.begin(), checkSize, check.begin());
    sodium_memzero(&state, sizeof state);
    sodium_memzero(digest.data(), digest.size());
    return check;
}

Result<Secret> textOf(const Secret &bytes)
{
    auto text = Secret::allocate(textSize);
    if (!text)
        return text;
    auto end = std::ranges::copy(mark, text->writable().begin()).out;
    for (std::size_t symbol = 0; symbol < symbols; ++symbol) {
        if (symbol % groupSize == 0)
            *end++ = '-';
        unsigned value = 0;
        for (std::size_t bit = symbol * symbolBits; bit < (symbol + 1) * symbolBits; ++bit)
            value = value << 1 | (bytes.data()[bit / 8] >> (7 - bit % 8) & 1U);
        *end++ = static_cast<unsigned char>(alphabet[value]);
    }
    return text;
}

/// What somebody may have meant by it; nothing for what only divides groups.
std::optional<char> symbolOf(char typed)
{
    if (typed == '-' || typed == ' ' || typed == '\t' || typed == '\r' || typed == '\n')
        return std::nullopt;
    const char upper = typed >= 'a' && typed <= 'z' ? static_cast<char>(typed - 'a' + 'A') : typed;
    if (upper == 'O')
        return '0';
    return upper == 'I' || upper == 'L' ? '1' : upper;
}

} // namespace

Result<RecoveryKey> RecoveryKey::random()
{
    auto bytes = Secret::random(size);
    if (!bytes)
        return fail(bytes.error());
    std::ranges::copy(checkOf(bytes->writable().first(randomSize)), bytes->writable().begin() + randomSize);
    return textOf(*bytes).map([](Secret &&text) { return RecoveryKey(std::move(text)); });
}

bool RecoveryKey::isMeant(QByteArrayView typed)
{
    return typed.size() >= 3 && typed.first(2).compare("KH", Qt::CaseInsensitive) == 0 && typed[2] >= '0'
        && typed[2] <= '9';
}

Result<RecoveryKey> RecoveryKey::fromText(QByteArrayView typed)
{
    const Error mistyped{ErrorCode::RecoveryKeyMistyped};
    auto taken = Secret::allocate(mark.size() + symbols);
    auto bytes = Secret::allocate(size);
    if (!taken || !bytes)
        return fail(!taken ? taken.error() : bytes.error());
    std::size_t count = 0;
    for (const char character : typed) {
        const auto symbol = symbolOf(character);
        if (!symbol)
            continue;
        if (count == taken->size())
            return fail(mistyped);
        taken->writable()[count++] = static_cast<unsigned char>(*symbol);
    }
    const std::string_view text(reinterpret_cast<const char *>(taken->data()), count);
    if (count != taken->size() || !text.starts_with(mark))
        return fail(mistyped);
    for (std::size_t symbol = 0; symbol < symbols; ++symbol) {
        const auto value = alphabet.find(text[mark.size() + symbol]);
        if (value == std::string_view::npos)
            return fail(mistyped);
        for (std::size_t i = 0; i < symbolBits; ++i) {
            const std::size_t bit = symbol * symbolBits + i;
            bytes->writable()[bit / 8] |=
                static_cast<unsigned char>((value >> (symbolBits - 1 - i) & 1U) << (7 - bit % 8));
        }
    }
    const auto check = checkOf(bytes->writable().first(randomSize));
    if (sodium_memcmp(check.data(), bytes->data() + randomSize, checkSize) != 0)
        return fail(mistyped);
    return textOf(*bytes).map([](Secret &&canonical) { return RecoveryKey(std::move(canonical)); });
}

Result<RecoveryKey> RecoveryKey::clone() const
{
    return m_text.clone().map([](Secret &&text) { return RecoveryKey(std::move(text)); });
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scan/KeyCollection.h"

#include "base/Masking.h"

#include <QHashFunctions>

#include <algorithm>
#include <cstring>
#include <numeric>
#include <tuple>

namespace keyherd {

namespace {

constexpr std::size_t blockSize = 64 * 1024;

auto orderOf(const KeyPlace &place)
{
    const auto &history = place.file->history;
    return std::tuple(history.has_value(), history ? history->repository : std::filesystem::path(), place.file->path,
                      history ? history->blob : QByteArray(), place.offset);
}

bool isBefore(const KeyPlace &a, const KeyPlace &b)
{
    return a.file == b.file ? a.offset < b.offset : orderOf(a) < orderOf(b);
}

// Of several places, the one that tells most of the key speaks for it; of equals the first, so that no race decides.
bool tellsMore(const StreamFinding &found, const KeyPlace &place, const ScannedKey &key)
{
    if (found.finding.guesses.isEmpty() || key.guesses.isEmpty())
        return key.guesses.isEmpty();
    const Certainty one = found.finding.guesses.constFirst().certainty;
    const Certainty other = key.guesses.constFirst().certainty;
    return one < other || (one == other && isBefore(place, key.places.constFirst()));
}

} // namespace

std::size_t KeyCollection::Hash::operator()(std::string_view text) const
{
    return qHashBits(text.data(), text.size(), QHashSeed::globalSeed());
}

std::optional<std::string_view> KeyCollection::keep(QByteArrayView key)
{
    const auto size = static_cast<std::size_t>(key.size());
    if (m_blocks.empty() || m_used + size > m_blocks.back().size()) {
        auto block = Secret::allocate(std::max(blockSize, size));
        if (!block)
            return std::nullopt;
        m_blocks.push_back(std::move(*block));
        m_used = 0;
    }
    unsigned char *place = m_blocks.back().writable().data() + m_used;
    std::memcpy(place, key.data(), size);
    m_used += size;
    return std::string_view(reinterpret_cast<const char *>(place), size);
}

void KeyCollection::add(const StreamFinding &found, const std::shared_ptr<const ScannedFile> &file)
{
    const KeyPlace place{.file = file, .line = found.line, .offset = found.offset, .length = found.key.size()};
    const std::string_view bytes(found.key.data(), static_cast<std::size_t>(found.key.size()));
    auto known = m_known.find(bytes);
    if (known == m_known.end()) {
        const auto kept = m_keys.size() < mostKeys ? keep(found.key) : std::nullopt;
        if (!kept) {
            ++m_lost;
            return;
        }
        known = m_known.emplace(*kept, m_keys.size()).first;
        m_secrets.push_back(*kept);
        m_keys.push_back({.masked = masked(found.key)});
    }
    ScannedKey &key = m_keys[known->second];
    const bool speaks = key.places.isEmpty() || tellsMore(found, place, key);
    if (speaks) {
        key.guesses = found.finding.guesses;
        key.variable = found.finding.variable;
    }
    if (m_places >= mostPlaces && !key.places.isEmpty()) {
        ++key.otherPlaces;
        if (speaks)
            key.places.first() = place;
        return;
    }
    // The place that speaks stands first until they are sorted.
    if (speaks)
        key.places.prepend(place);
    else
        key.places.append(place);
    ++m_places;
}

void KeyCollection::sort()
{
    for (ScannedKey &key : m_keys) {
        std::sort(key.places.begin(), key.places.end(), isBefore);
        // What was searched twice, for it lies below two of the places that were named, is there once.
        const auto isSame = [](const KeyPlace &a, const KeyPlace &b) { return !isBefore(a, b) && !isBefore(b, a); };
        key.places.erase(std::unique(key.places.begin(), key.places.end(), isSame), key.places.end());
    }
    std::vector<std::size_t> order(m_keys.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
        return isBefore(m_keys[a].places.constFirst(), m_keys[b].places.constFirst());
    });
    std::vector<ScannedKey> keys;
    std::vector<std::string_view> secrets;
    for (const std::size_t i : order) {
        m_known[m_secrets[i]] = keys.size();
        keys.push_back(std::move(m_keys[i]));
        secrets.push_back(m_secrets[i]);
    }
    m_keys = std::move(keys);
    m_secrets = std::move(secrets);
}

std::optional<std::size_t> KeyCollection::find(QByteArrayView secret) const
{
    const auto known = m_known.find({secret.data(), static_cast<std::size_t>(secret.size())});
    return known == m_known.end() ? std::nullopt : std::optional(known->second);
}

QByteArrayView KeyCollection::secret(std::size_t i) const
{
    return {m_secrets[i].data(), static_cast<qsizetype>(m_secrets[i].size())};
}

} // namespace keyherd

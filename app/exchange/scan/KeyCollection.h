// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "exchange/scan/ScannedKey.h"
#include "exchange/scan/WindowSearch.h"

#include <string_view>
#include <unordered_map>
#include <vector>

namespace keyherd {

/// The different keys of a search, each with its places. The secrets lie close together in guarded memory, of which each piece of its
/// own would take pages. Bounded: beyond `mostKeys` and `mostPlaces` it only counts. For one thread at a time.
class KeyCollection
{
public:
    static constexpr std::size_t mostKeys = 20'000;
    static constexpr qint64 mostPlaces = 100'000;

    void add(const StreamFinding &found, const std::shared_ptr<const ScannedFile> &file);
    /// Brings keys and places into one order, whichever thread found what first. Places of keys before it are valid no more.
    void sort();

    [[nodiscard]] const std::vector<ScannedKey> &keys() const { return m_keys; }
    [[nodiscard]] std::vector<ScannedKey> &keys() { return m_keys; }
    /// The secret of keys()[i]; valid as long as this object.
    [[nodiscard]] QByteArrayView secret(std::size_t i) const;
    /// Where in keys() it is.
    [[nodiscard]] std::optional<std::size_t> find(QByteArrayView secret) const;
    /// Keys that were found but could not be kept.
    [[nodiscard]] qint64 lost() const { return m_lost; }

private:
    struct Hash
    {
        std::size_t operator()(std::string_view text) const;
    };

    [[nodiscard]] std::optional<std::string_view> keep(QByteArrayView key);

    std::vector<ScannedKey> m_keys;
    std::vector<std::string_view> m_secrets; ///< into m_blocks, in the order of m_keys
    std::unordered_map<std::string_view, std::size_t, Hash> m_known;
    std::vector<Secret> m_blocks;
    std::size_t m_used = 0; ///< of the last block
    qint64 m_places = 0;
    qint64 m_lost = 0;
};

} // namespace keyherd

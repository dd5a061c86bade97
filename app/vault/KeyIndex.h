// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "base/Result.h"

#include <QByteArray>
#include <QList>

#include <array>

namespace keyherd {

struct KeyRow;

/// Which keys there are and which version of each is the newest, kept sealed in the vault's row. A single row that was deleted,
/// brought back, switched or replaced by an older copy of itself is noticed by it.
///
/// Form: version 1 (1 byte), then per key 33 bytes, big-endian: id (8), UUID (16), attributes version (4), secret version (4), active (1).
class KeyIndex
{
public:
    /// VaultDamaged, FormatTooNew.
    [[nodiscard]] static Result<KeyIndex> decode(const QByteArray &bytes);
    [[nodiscard]] QByteArray encode() const;

    /// The row's state becomes the newest one. Its UUID must be whole.
    void put(const KeyRow &row);
    /// Nothing else of the row becomes the newest state; without effect for a key that is not in the index.
    void setActive(KeyId id, bool active);
    void remove(KeyId id);
    [[nodiscard]] bool agreesWith(const KeyRow &row) const;
    /// Those of the index that are not among `present`, which is in ascending order.
    [[nodiscard]] QList<KeyId> missingFrom(const QList<KeyId> &present) const;

private:
    /// As it is written.
    using Record = std::array<char, 33>;
    [[nodiscard]] static Record recordOf(const KeyRow &row);
    [[nodiscard]] static KeyId idOf(const Record &record);
    /// Where the key's record is or belongs.
    [[nodiscard]] qsizetype placeOf(KeyId id) const;
    [[nodiscard]] bool has(KeyId id, qsizetype place) const;

    QList<Record> m_records; ///< in ascending order of ids
};

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QHashFunctions>

namespace keyherd {

/// 16 bytes that name a vault, a key slot or a row for ever (RFC 9562, version 4). Part of what a sealed field is bound to.
class Uuid
{
public:
    [[nodiscard]] static Uuid random();
    /// Fails with VaultDamaged unless there are exactly 16 bytes.
    [[nodiscard]] static Result<Uuid> fromBytes(const QByteArray &bytes);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// Lower-case with hyphens, 36 characters.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const Uuid &, const Uuid &) = default;
    friend size_t qHash(const Uuid &uuid, size_t seed = 0) { return ::qHash(uuid.m_bytes, seed); }

private:
    explicit Uuid(QByteArray bytes) : m_bytes(std::move(bytes)) { }
    QByteArray m_bytes;
};

} // namespace keyherd

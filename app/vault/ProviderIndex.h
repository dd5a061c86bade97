// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "base/Uuid.h"

#include <QCborArray>
#include <QList>

#include <optional>

namespace keyherd {

struct OwnProviderRow;

/// Which own providers there are and which version of each is the newest; part of the sealed head of the vault, for there are few. A row
/// that was deleted, brought back or replaced by an older copy of itself is noticed by it, and a row that does not open still has a name.
///
/// Form: a list of [row id, UUID, version, provider id].
class ProviderIndex
{
public:
    struct Mark
    {
        qint64 row;
        Uuid uuid;
        qint64 version;
        ProviderId provider;
    };

    /// VaultDamaged.
    [[nodiscard]] static Result<ProviderIndex> decode(const QCborArray &array);
    [[nodiscard]] QCborArray encode() const;

    [[nodiscard]] const QList<Mark> &marks() const { return m_marks; }
    void put(const Mark &mark);
    void remove(qint64 row);
    /// nullptr if there is none of that row. Valid until the index is changed.
    [[nodiscard]] const Mark *find(qint64 row) const;
    [[nodiscard]] bool has(const ProviderId &provider) const;
    /// Whether the row, which says it is that provider's, is the newest one.
    [[nodiscard]] bool agreesWith(const OwnProviderRow &row, const ProviderId &provider) const;

private:
    QList<Mark> m_marks;
};

} // namespace keyherd

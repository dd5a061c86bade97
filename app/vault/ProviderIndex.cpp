// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/ProviderIndex.h"

#include "storage/OwnProviderRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

Result<ProviderIndex> ProviderIndex::decode(const QCborArray &array)
{
    ProviderIndex index;
    for (const auto entry : array) {
        const QCborArray parts = entry.toArray();
        const auto uuid = Uuid::fromBytes(parts.at(1).toByteArray());
        if (parts.size() != 4 || !uuid)
            return fail(ErrorCode::VaultDamaged, {{ErrorField::Detail, u"own providers"_s}});
        index.m_marks.append(
            {parts.at(0).toInteger(), *uuid, parts.at(2).toInteger(), ProviderId(parts.at(3).toString())});
    }
    return index;
}

QCborArray ProviderIndex::encode() const
{
    QCborArray array;
    for (const Mark &mark : m_marks)
        array.append(QCborArray{mark.row, mark.uuid.bytes(), mark.version, mark.provider.toString()});
    return array;
}

void ProviderIndex::put(const Mark &mark)
{
    remove(mark.row);
    m_marks.append(mark);
}

void ProviderIndex::remove(qint64 row)
{
    m_marks.removeIf([row](const Mark &mark) { return mark.row == row; });
}

const ProviderIndex::Mark *ProviderIndex::find(qint64 row) const
{
    const auto mark = std::ranges::find(m_marks, row, &Mark::row);
    return mark == m_marks.cend() ? nullptr : &*mark;
}

bool ProviderIndex::has(const ProviderId &provider) const
{
    return std::ranges::find(m_marks, provider, &Mark::provider) != m_marks.cend();
}

bool ProviderIndex::agreesWith(const OwnProviderRow &row, const ProviderId &provider) const
{
    const Mark *mark = find(row.id);
    return mark && mark->uuid.bytes() == row.uuid && mark->version == row.version && mark->provider == provider;
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/RowIndex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

Result<RowIndex> RowIndex::decode(const QCborArray &array)
{
    RowIndex index;
    for (const auto entry : array) {
        const QCborArray parts = entry.toArray();
        const auto uuid = Uuid::fromBytes(parts.at(1).toByteArray());
        if (parts.size() != 4 || !uuid)
            return fail(ErrorCode::VaultDamaged, {{ErrorField::Detail, u"head"_s}});
        index.m_marks.append({parts.at(0).toInteger(), *uuid, parts.at(2).toInteger(), parts.at(3).toString()});
    }
    return index;
}

QCborArray RowIndex::encode() const
{
    QCborArray array;
    for (const Mark &mark : m_marks)
        array.append(QCborArray{mark.row, mark.uuid.bytes(), mark.version, mark.name});
    return array;
}

void RowIndex::put(const Mark &mark)
{
    remove(mark.row);
    m_marks.append(mark);
}

void RowIndex::remove(qint64 row)
{
    m_marks.removeIf([row](const Mark &mark) { return mark.row == row; });
}

const RowIndex::Mark *RowIndex::find(qint64 row) const
{
    const auto mark = std::ranges::find(m_marks, row, &Mark::row);
    return mark == m_marks.cend() ? nullptr : &*mark;
}

bool RowIndex::has(const QString &name) const
{
    return std::ranges::find(m_marks, name, &Mark::name) != m_marks.cend();
}

bool RowIndex::has(const Mark &mark) const
{
    return m_marks.contains(mark);
}

} // namespace keyherd

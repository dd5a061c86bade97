// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/KeyIndex.h"

#include "storage/KeyRepository.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {
constexpr char formatVersion = 1;
constexpr qsizetype uuidSize = 16;
// Where in a record each part begins; the id is first.
constexpr std::size_t uuidAt = 8;
constexpr std::size_t attributesVersionAt = uuidAt + uuidSize;
constexpr std::size_t secretVersionAt = attributesVersionAt + 4;
constexpr std::size_t activeAt = secretVersionAt + 4;
} // namespace

Result<KeyIndex> KeyIndex::decode(const QByteArray &bytes)
{
    constexpr qsizetype recordSize = sizeof(Record);
    if (bytes.isEmpty() || (bytes.size() - 1) % recordSize != 0)
        return fail(ErrorCode::VaultDamaged, {{ErrorField::Detail, u"index"_s}});
    if (bytes.front() != formatVersion)
        return fail(ErrorCode::FormatTooNew, {{ErrorField::Found, QString::number(bytes.front())}});
    KeyIndex index;
    index.m_records.resize((bytes.size() - 1) / recordSize);
    auto record = index.m_records.begin();
    for (const char *at = bytes.cbegin() + 1; at != bytes.cend(); at += recordSize)
        std::copy_n(at, recordSize, (record++)->begin());
    return index;
}

QByteArray KeyIndex::encode() const
{
    QByteArray bytes(1, formatVersion);
    bytes.reserve(1 + m_records.size() * qsizetype(sizeof(Record)));
    for (const Record &record : m_records)
        bytes.append(record);
    return bytes;
}

KeyIndex::Record KeyIndex::recordOf(const KeyRow &row)
{
    Record record;
    qToBigEndian(row.id, record.data());
    std::copy_n(row.uuid.constData(), uuidSize, record.data() + uuidAt);
    qToBigEndian(static_cast<quint32>(row.attributesVersion), record.data() + attributesVersionAt);
    qToBigEndian(static_cast<quint32>(row.secretVersion), record.data() + secretVersionAt);
    record[activeAt] = row.active ? 1 : 0;
    return record;
}

KeyId KeyIndex::idOf(const Record &record)
{
    return KeyId(qFromBigEndian<qint64>(record.data()));
}

qsizetype KeyIndex::placeOf(KeyId id) const
{
    return std::ranges::lower_bound(m_records, id, {}, &KeyIndex::idOf) - m_records.begin();
}

bool KeyIndex::has(KeyId id, qsizetype place) const
{
    return place < m_records.size() && idOf(m_records.at(place)) == id;
}

void KeyIndex::put(const KeyRow &row)
{
    const KeyId id(row.id);
    const qsizetype place = placeOf(id);
    if (has(id, place))
        m_records[place] = recordOf(row);
    else
        m_records.insert(place, recordOf(row));
}

void KeyIndex::setActive(KeyId id, bool active)
{
    if (const qsizetype place = placeOf(id); has(id, place))
        m_records[place][activeAt] = active ? 1 : 0;
}

void KeyIndex::remove(KeyId id)
{
    if (const qsizetype place = placeOf(id); has(id, place))
        m_records.removeAt(place);
}

bool KeyIndex::agreesWith(const KeyRow &row) const
{
    const KeyId id(row.id);
    const qsizetype place = placeOf(id);
    return row.uuid.size() == uuidSize && has(id, place) && m_records.at(place) == recordOf(row);
}

QList<KeyId> KeyIndex::missingFrom(const QList<KeyId> &present) const
{
    QList<KeyId> missing;
    auto next = present.cbegin();
    for (const Record &record : m_records) {
        const KeyId id = idOf(record);
        while (next != present.cend() && *next < id)
            ++next;
        if (next == present.cend() || *next != id)
            missing.append(id);
    }
    return missing;
}

} // namespace keyherd

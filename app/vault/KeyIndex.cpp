// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/KeyIndex.h"

#include "storage/KeyRepository.h"

#include <QtEndian>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {
constexpr char formatVersion = 1;
constexpr qsizetype uuidSize = 16;
constexpr qsizetype recordSize = 8 + uuidSize + 4 + 4 + 1;
} // namespace

Result<KeyIndex> KeyIndex::decode(const QByteArray &bytes)
{
    if (bytes.isEmpty() || (bytes.size() - 1) % recordSize != 0)
        return fail(ErrorCode::VaultDamaged, {{ErrorField::Detail, u"index"_s}});
    if (bytes.front() != formatVersion)
        return fail(ErrorCode::FormatTooNew, {{ErrorField::Found, QString::number(bytes.front())}});
    KeyIndex index;
    for (qsizetype at = 1; at < bytes.size(); at += recordSize) {
        const char *record = bytes.constData() + at;
        index.m_states.insert(index.m_states.cend(), KeyId(qFromBigEndian<qint64>(record)),
                              State{QByteArray(record + 8, uuidSize), qFromBigEndian<quint32>(record + 24),
                                    qFromBigEndian<quint32>(record + 28), record[32] != 0});
    }
    return index;
}

QByteArray KeyIndex::encode() const
{
    QByteArray bytes(1 + m_states.size() * recordSize, Qt::Uninitialized);
    bytes[0] = formatVersion;
    char *record = bytes.data() + 1;
    for (auto it = m_states.cbegin(); it != m_states.cend(); ++it, record += recordSize) {
        qToBigEndian(it.key().value(), record);
        std::copy_n(it->uuid.constData(), uuidSize, record + 8);
        qToBigEndian(it->attributesVersion, record + 24);
        qToBigEndian(it->secretVersion, record + 28);
        record[32] = it->active ? 1 : 0;
    }
    return bytes;
}

KeyIndex::State KeyIndex::stateOf(const KeyRow &row)
{
    return {row.uuid, static_cast<quint32>(row.attributesVersion), static_cast<quint32>(row.secretVersion), row.active};
}

void KeyIndex::put(const KeyRow &row)
{
    m_states.insert(KeyId(row.id), stateOf(row));
}

void KeyIndex::setActive(KeyId id, bool active)
{
    if (const auto it = m_states.find(id); it != m_states.end())
        it->active = active;
}

void KeyIndex::remove(KeyId id)
{
    m_states.remove(id);
}

bool KeyIndex::agreesWith(const KeyRow &row) const
{
    const auto it = m_states.constFind(KeyId(row.id));
    return it != m_states.cend() && *it == stateOf(row);
}

QList<KeyId> KeyIndex::missingFrom(const QList<KeyId> &present) const
{
    QList<KeyId> missing;
    std::set_difference(m_states.keyBegin(), m_states.keyEnd(), present.cbegin(), present.cend(), std::back_inserter(missing));
    return missing;
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/NeededKeys.h"

#include <algorithm>
#include <cstring>

namespace keyherd {

Result<qsizetype> NeededKeys::need(const QString &lookup)
{
    if (const auto known = m_known.constFind(lookup); known != m_known.cend())
        return *known;
    const auto entry = m_find(lookup);
    if (!entry)
        return fail(entry.error());
    const qsizetype same = std::ranges::find(std::as_const(m_keys), entry->id, &KeyEntry::id) - m_keys.cbegin();
    if (same == m_keys.size())
        m_keys.append(*entry);
    m_known.insert(lookup, same);
    return same;
}

Result<QList<SecretPlace>> NeededKeys::needAllOf(QByteArrayView text)
{
    const auto references = findReferences(text);
    if (!references)
        return fail(references.error());
    QList<SecretPlace> places;
    for (const PlacedReference &found : *references) {
        const auto key = need(found.reference.toLookup());
        if (!key)
            return fail(key.error()
                            .with(ErrorField::Detail, QString::fromLatin1(text.sliced(found.offset, found.length)))
                            .with(ErrorField::Position, QString::number(found.line)));
        places.append({found.offset, found.length, *key});
    }
    return places;
}

Result<Secret> filled(QByteArrayView text, const QList<SecretPlace> &places, const std::vector<Secret> &secrets)
{
    const auto secretOf = [&secrets](const SecretPlace &place) {
        return secrets.at(static_cast<std::size_t>(place.key)).view();
    };
    qsizetype size = text.size();
    for (const SecretPlace &place : places)
        size += secretOf(place).size() - place.length;
    auto result = Secret::allocate(static_cast<std::size_t>(size));
    if (!result)
        return result;
    unsigned char *to = result->writable().data();
    const auto append = [&to](QByteArrayView bytes) {
        if (!bytes.isEmpty())
            std::memcpy(to, bytes.data(), static_cast<std::size_t>(bytes.size()));
        to += bytes.size();
    };
    qsizetype at = 0;
    for (const SecretPlace &place : places) {
        append(text.sliced(at, place.offset - at));
        append(secretOf(place));
        at = place.offset + place.length;
    }
    append(text.sliced(at));
    return result;
}

} // namespace keyherd

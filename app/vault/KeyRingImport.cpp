// SPDX-License-Identifier: GPL-3.0-or-later
// Many keys at once: one transaction, one read of what is there, the index sealed once.
#include "providers/Catalogue.h"
#include "vault/KeyRingChange.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

// From here on, reading the whole list again is quicker than one row after the other.
constexpr qsizetype manyKeys = 200;

// A name for a key that brings none: the provider's, numbered if taken.
class FreeNames
{
public:
    explicit FreeNames(const KeySealing &sealing) : m_sealing(sealing) { }

    void take(const QByteArray &hash) { m_taken.insert(hash); }

    Result<KeyName> chosen(const Provider &provider, const NewKey &key)
    {
        const bool isOwn = !key.name.trimmed().isEmpty();
        for (int &number = m_next[provider.id.toString()];;) {
            const QString typed = isOwn       ? key.name
                                : number == 0 ? provider.name
                                              : u"%1 %2"_s.arg(provider.name).arg(number + 1);
            auto name = KeyName::make(typed);
            if (!name)
                return name;
            const QByteArray hash = m_sealing.nameHash(provider.id, *name);
            const bool isFree = !m_taken.contains(hash);
            m_taken.insert(hash);
            if (isFree)
                return name;
            if (isOwn)
                return fail(ErrorCode::NameTaken,
                            {{ErrorField::Provider, provider.id.toString()}, {ErrorField::Name, name->toString()}});
            ++number;
        }
    }

private:
    const KeySealing &m_sealing;
    QSet<QByteArray> m_taken;
    QHash<QString, int> m_next;
};

} // namespace

Result<QList<KeyId>> KeyRing::addAll(std::vector<NewKey> keys)
{
    auto added = change([&](Change &change) -> Result<QList<KeyId>> {
        const auto marks = m_rows.marks();
        if (!marks)
            return fail(marks.error());
        FreeNames names(m_sealing);
        QSet<QString> withActive;
        QHash<QString, SelectionPolicy> policies;
        for (const KeyMark &mark : *marks) {
            names.take(mark.nameHash);
            if (mark.active)
                withActive.insert(mark.provider);
        }
        QList<KeyId> ids;
        for (NewKey &key : keys) {
            auto checked = checkedSecret(key.provider, std::move(key.secret));
            if (!checked)
                return fail(checked.error());
            const auto name = checkProviderKnown(change, key.provider).and_then([&] {
                return names.chosen(*m_catalogue.find(key.provider), key);
            });
            if (!name)
                return fail(name.error());
            const QString provider = key.provider.toString();
            if (!policies.contains(provider)) {
                const auto read = policy(key.provider);
                if (!read)
                    return fail(read.error());
                policies.insert(provider, *read);
            }
            if (withActive.contains(provider) && policies.value(provider) == SelectionPolicy::Single)
                key.activation = Activation::Inactive;
            else if (key.activation == Activation::Active)
                withActive.insert(provider);
            const auto row = store(change, key, checked->secret, *name);
            if (!row)
                return fail(row.error());
            ids.append(KeyId(row->id));
        }
        return ids;
    });
    if (std::ssize(keys) > manyKeys)
        m_cacheState.reset();
    return added;
}

Result<QList<RemovedKey>> KeyRing::removeRows(Change &change, QList<KeyId> ids, const QString &why)
{
    // From the end: the index is a list.
    std::ranges::sort(ids, [](KeyId a, KeyId b) { return b < a; });
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    QList<RemovedKey> keys;
    for (const KeyId id : std::as_const(ids)) {
        auto key = removeRow(change, id, why);
        if (!key)
            return fail(key.error());
        keys.prepend(std::move(*key));
    }
    if (ids.size() > manyKeys)
        m_cacheState.reset();
    return keys;
}

Result<QList<RemovedKey>> KeyRing::removeAll(const QList<KeyId> &ids)
{
    return change([&](Change &change) { return removeRows(change, ids); });
}

Result<bool> KeyRing::isAsItCameIn(const KeyEntry &entry)
{
    return row(entry.id).map(
        [&](const KeyRow &row) { return !entry.damage && row.attributesVersion == 1 && row.secretVersion == 1; });
}

Result<ImportedKeys> KeyRing::keysOfImport(const Uuid &batch)
{
    ImportedKeys keys{.batch = batch, .untouched = {}, .edited = {}};
    for (const KeyEntry &entry : std::as_const(m_cache)) {
        if (entry.attributes.batch != batch)
            continue;
        const auto asItWas = isAsItCameIn(entry);
        if (!asItWas)
            return fail(asItWas.error());
        (*asItWas ? keys.untouched : keys.edited).append(entry);
    }
    return keys;
}

// Ids are never given twice, so they tell what came last whatever the clock said.
Result<std::optional<ImportedKeys>> KeyRing::newestImport()
{
    for (auto entry = m_cache.crbegin(); entry != m_cache.crend(); ++entry) {
        if (!entry->attributes.batch)
            continue;
        const auto asItWas = isAsItCameIn(*entry);
        if (!asItWas)
            return fail(asItWas.error());
        if (*asItWas)
            return keysOfImport(*entry->attributes.batch).map([](ImportedKeys keys) { return std::optional(keys); });
    }
    return std::nullopt;
}

Result<std::optional<ImportedKeys>> KeyRing::lastImport()
{
    return m_vault.database().snapshot([&] { return refreshCache().and_then([&] { return newestImport(); }); });
}

Result<ImportedKeys> KeyRing::undoImport(const Uuid &batch)
{
    return change([&](Change &change) -> Result<ImportedKeys> {
        auto keys = refreshCache().and_then([&] { return keysOfImport(batch); });
        if (!keys)
            return keys;
        if (keys->untouched.isEmpty())
            return fail(ErrorCode::NothingToUndo);
        QList<KeyId> ids;
        for (const KeyEntry &entry : std::as_const(keys->untouched))
            ids.append(entry.id);
        return removeRows(change, ids, u"import undone"_s).map([&](const QList<RemovedKey> &) { return *keys; });
    });
}

Result<ShownSecrets> KeyRing::whichAreKnown(std::vector<Secret> secrets)
{
    return m_rows.marks().map([&](const QList<KeyMark> &marks) {
        QHash<QByteArray, KeyId> known;
        for (const KeyMark &mark : marks) {
            if (!known.contains(mark.secretHash))
                known.insert(mark.secretHash, mark.id);
        }
        QHash<QByteArray, qsizetype> seen;
        QList<SecretMatch> matches;
        for (const Secret &secret : secrets) {
            const QByteArray hash = m_sealing.secretHash(secret);
            const qsizetype place = matches.size();
            SecretMatch match{.key = {}, .firstSame = seen.value(hash, place), .mark = hash};
            seen.insert(hash, match.firstSame);
            if (const auto found = known.constFind(hash); found != known.cend())
                match.key = *found;
            matches.append(match);
        }
        return ShownSecrets{std::move(secrets), matches};
    });
}

} // namespace keyherd

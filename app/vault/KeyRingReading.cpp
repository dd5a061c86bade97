// SPDX-License-Identifier: GPL-3.0-or-later
// The half of KeyRing that reads. Lists come from a cache that is refreshed row by row after changes of this process and as a
// whole after changes of others.
#include "base/Background.h"
#include "providers/Catalogue.h"
#include "storage/Database.h"
#include "storage/PolicyRepository.h"
#include "vault/KeyRing.h"
#include "vault/Vault.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

/// Fewer are not worth another thread.
constexpr qsizetype rowsAtOnce = 1024;

/// `cause`: why the key cannot be used, which does not say which key it is.
Error damageOf(const KeyRow &row, const QString &name, const Error &cause = {ErrorCode::KeyDamaged})
{
    const ErrorCode code = cause.code == ErrorCode::FormatTooNew ? ErrorCode::FormatTooNew : ErrorCode::KeyDamaged;
    return {code,
            {{ErrorField::Provider, row.provider},
             {ErrorField::Name, name},
             {ErrorField::Key, QString::number(row.id)},
             {ErrorField::Found, cause.value(ErrorField::Found)}}};
}

bool fewerErrors(const KeyEntry &a, const KeyEntry &b)
{
    return std::pair(a.errorCount, a.useCount) < std::pair(b.errorCount, b.useCount);
}

/// Lets equal values share their memory: most of many keys have the provider and the tags of others.
class Sharing
{
public:
    void share(KeyEntry &entry)
    {
        entry.provider = ProviderId(*m_providers.insert(entry.provider.toString()));
        entry.attributes.tags = *m_tags.insert(entry.attributes.tags);
    }

private:
    QSet<QString> m_providers;
    QSet<QStringList> m_tags;
};

std::optional<Moment> momentOf(const std::optional<qint64> &milliseconds)
{
    return milliseconds ? std::optional(fromMilliseconds(*milliseconds)) : std::nullopt;
}

} // namespace

KeyEntry KeyRing::entryOf(const KeyRow &row, const std::optional<KeyIndex> &index) const
{
    const auto uuid = Uuid::fromBytes(row.uuid);
    KeyEntry entry{KeyId(row.id), uuid.value_or(m_vault.uuid()), ProviderId(row.provider)};
    entry.active = row.active;
    entry.created = fromMilliseconds(row.createdAt);
    entry.updated = fromMilliseconds(row.updatedAt);
    entry.lastUsed = momentOf(row.lastUsedAt);
    entry.useCount = row.useCount;
    entry.errorCount = row.errorCount;
    if (!uuid) {
        entry.damage = damageOf(row, {});
        return entry;
    }
    auto attributes = m_sealing.openAttributes(row);
    const auto record = m_sealing.openRecord(row);
    if (attributes)
        entry.attributes = std::move(*attributes);
    if (record) {
        entry.lastTest = record->lastTest;
        entry.lastValidated = record->lastValidated;
        entry.lastError = record->lastError;
    }
    if (!attributes)
        entry.damage = damageOf(row, {}, attributes.error());
    else if (!record || !fitsNameHash(row, entry) || (index && !index->agreesWith(row)))
        entry.damage = damageOf(row, entry.attributes.name);
    return entry;
}

bool KeyRing::fitsNameHash(const KeyRow &row, const KeyEntry &entry) const
{
    const auto name = KeyName::make(entry.attributes.name);
    return name && m_sealing.nameHash(entry.provider, *name) == row.nameHash;
}

Result<std::optional<KeyEntry>> KeyRing::holder(const ProviderId &provider, const Secret &secret)
{
    return m_vault.database().snapshot([&]() -> Result<std::optional<KeyEntry>> {
        const auto rows = m_rows.bySecretHash(m_sealing.secretHash(secret));
        const auto known = index();
        if (!rows || !known)
            return fail(!rows ? rows.error() : known.error());
        for (const KeyRow &row : *rows) {
            if (row.provider == provider.toString())
                return entryOf(row, *known);
        }
        return std::nullopt;
    });
}

Result<KeyEntry> KeyRing::soundEntry(const KeyRow &row, const std::optional<KeyIndex> &index) const
{
    KeyEntry entry = entryOf(row, index);
    if (entry.damage)
        return fail(*entry.damage);
    return entry;
}

Result<KeyRow> KeyRing::row(KeyId id)
{
    return m_rows.byId(id).and_then([&](std::optional<KeyRow> row) -> Result<KeyRow> {
        if (!row)
            return fail(ErrorCode::NoSuchKey, {{ErrorField::Detail, id.toString()}});
        return std::move(*row);
    });
}

Result<std::optional<KeyIndex>> KeyRing::index()
{
    return Ledger::load(m_vault.database(), m_vault.cipher()).map([](const Ledger &ledger) { return ledger.index(); });
}

QList<KeyEntry> KeyRing::openedRows(const QList<KeyRow> &rows, const std::optional<KeyIndex> &index) const
{
    QList<KeyEntry> entries;
    entries.reserve(rows.size());
    Sharing sharing;
    for (const KeyRow &row : rows) {
        entries.append(entryOf(row, index));
        sharing.share(entries.last());
    }
    return entries;
}

Result<QList<KeyEntry>> KeyRing::openRows(const std::optional<KeyIndex> &index)
{
    // A pool of its own: threads of the common one may be waiting for this very list.
    QThreadPool pool;
    std::vector<QFuture<QList<KeyEntry>>> opened;
    QList<KeyRow> rows;
    const auto read = m_rows.each([&](KeyRow row) {
        rows.append(std::move(row));
        if (rows.size() == rowsAtOnce)
            opened.push_back(inBackground(pool, [this, &index, taken = std::exchange(rows, {})] {
                return openedRows(taken, index);
            }));
    });
    if (!read)
        return fail(read.error());
    QList<KeyEntry> rest = openedRows(rows, index);
    QList<KeyEntry> entries;
    entries.reserve(qsizetype(opened.size()) * rowsAtOnce + rest.size());
    for (auto &future : opened)
        entries.append(future.takeResult());
    entries.append(std::move(rest));
    return entries;
}

Result<void> KeyRing::refreshCache()
{
    const auto state = m_vault.database().foreignChanges();
    if (!state)
        return fail(state.error());
    if (m_cacheState == *state && m_stale.isEmpty())
        return {};
    const auto currentIndex = index();
    if (!currentIndex)
        return fail(currentIndex.error());
    if (m_cacheState != *state) {
        auto entries = openRows(*currentIndex);
        if (!entries)
            return fail(entries.error());
        m_cache = std::move(*entries);
        m_stale.clear();
        m_cacheState = *state;
        return {};
    }
    while (!m_stale.isEmpty()) {
        const KeyId id = m_stale.last();
        const auto row = m_rows.byId(id);
        if (!row)
            return fail(row.error());
        keepInCache(id, *row ? std::optional(entryOf(**row, *currentIndex)) : std::nullopt);
        m_stale.removeLast();
    }
    return {};
}

void KeyRing::keepInCache(KeyId id, std::optional<KeyEntry> entry)
{
    const auto place = std::ranges::lower_bound(m_cache, id, {}, &KeyEntry::id);
    const bool known = place != m_cache.end() && place->id == id;
    if (entry && known)
        *place = std::move(*entry);
    else if (entry)
        m_cache.insert(place, std::move(*entry));
    else if (known)
        m_cache.erase(place);
}

Result<QList<KeyEntry>> KeyRing::entries()
{
    return m_vault.database().snapshot([&] { return refreshCache(); }).map([&] { return m_cache; });
}

Result<QList<KeyEntry>> KeyRing::firstEntries(qint64 limit)
{
    return m_vault.database().snapshot([&]() -> Result<QList<KeyEntry>> {
        const auto state = m_vault.database().foreignChanges();
        if (!state)
            return fail(state.error());
        if (m_cacheState == *state)
            return refreshCache().map([&] { return m_cache.first(std::min<qsizetype>(limit, m_cache.size())); });
        const auto rows = m_rows.first(limit);
        const auto known = index();
        if (!rows || !known)
            return fail(!rows ? rows.error() : known.error());
        return openedRows(*rows, *known);
    });
}

Result<KeyEntry> KeyRing::entry(KeyId id)
{
    return row(id).and_then([&](const KeyRow &found) {
        return index().map([&](const std::optional<KeyIndex> &current) { return entryOf(found, current); });
    });
}

Result<KeyEntry> KeyRing::selected(const ProviderId &provider)
{
    return m_rows.activeOf(provider).and_then([&](const QList<KeyRow> &rows) {
        return index().and_then([&](const std::optional<KeyIndex> &current) -> Result<KeyEntry> {
            std::optional<KeyEntry> best;
            for (const KeyRow &row : rows) {
                KeyEntry candidate = entryOf(row, current);
                // A damaged key is chosen only if there is no other, so that its damage is said.
                const bool better = !best
                                 || std::pair(candidate.damage.has_value(), fewerErrors(*best, candidate))
                                        < std::pair(best->damage.has_value(), fewerErrors(candidate, *best));
                if (better)
                    best = std::move(candidate);
            }
            if (!best)
                return fail(ErrorCode::NoActiveKey, {{ErrorField::Provider, provider.toString()}});
            return std::move(*best);
        });
    });
}

Result<KeyEntry> KeyRing::find(const QString &reference)
{
    return m_vault.database().snapshot([&] { return lookUp(reference); });
}

Result<KeyEntry> KeyRing::lookUp(const QString &reference)
{
    const auto missing = [&] { return fail(ErrorCode::NoSuchKey, {{ErrorField::Detail, reference}}); };
    bool isNumber = false;
    const qint64 number = reference.toLongLong(&isNumber);
    if (isNumber)
        return entry(KeyId(number));
    const qsizetype slash = reference.indexOf(u'/');
    const auto provider = m_catalogue.resolve(slash < 0 ? reference : reference.first(slash));
    if (!provider)
        return fail(provider.error());
    if (slash < 0)
        return selected(*provider);
    const auto name = KeyName::make(reference.sliced(slash + 1));
    if (!name)
        return missing();
    return m_rows.byNameHash(m_sealing.nameHash(*provider, *name))
        .and_then([&](const std::optional<KeyRow> &found) -> Result<KeyEntry> {
            if (!found)
                return missing();
            return index().map([&](const std::optional<KeyIndex> &current) { return entryOf(*found, current); });
        });
}

Result<SelectionPolicy> KeyRing::policy(const ProviderId &provider)
{
    return PolicyRepository(m_vault.database()).read(provider).map([](const std::optional<QString> &text) {
        return text == u"pool"_s ? SelectionPolicy::Pool : SelectionPolicy::Single;
    });
}

Result<Secret> KeyRing::openSecret(const KeyRow &row, const KeyEntry &entry)
{
    return m_rows.sealedSecret(KeyId(row.id)).and_then([&](const QByteArray &sealed) -> Result<Secret> {
        auto secret = m_sealing.openSecret(row, sealed);
        const bool damaged =
            !secret
            && (secret.error().code == ErrorCode::VaultDamaged || secret.error().code == ErrorCode::FormatTooNew);
        return damaged ? fail(damageOf(row, entry.attributes.name, secret.error())) : std::move(secret);
    });
}

Result<QList<KeyEntry>> KeyRing::damaged()
{
    return m_vault.database().snapshot([&] { return openAll(); });
}

Result<QList<KeyEntry>> KeyRing::openAll()
{
    const auto rows = m_rows.all();
    if (!rows)
        return fail(rows.error());
    return index().map([&](const std::optional<KeyIndex> &current) {
        QList<KeyEntry> found;
        for (const KeyRow &row : *rows) {
            KeyEntry entry = entryOf(row, current);
            if (!entry.damage) {
                if (const auto secret = openSecret(row, entry); !secret)
                    entry.damage = secret.error();
            }
            if (entry.damage)
                found.append(std::move(entry));
        }
        return found;
    });
}

Result<std::optional<Error>> KeyRing::trouble()
{
    if (m_rollback)
        return m_rollback;
    return m_vault.database().snapshot([&]() -> Result<std::optional<Error>> {
        const auto ledger = Ledger::load(m_vault.database(), m_vault.cipher());
        const auto present = m_rows.ids();
        if (!ledger || !present)
            return fail(!ledger ? ledger.error() : present.error());
        if (ledger->trouble())
            return ledger->trouble();
        if (!ledger->index()->missingFrom(*present).isEmpty())
            return Error{ErrorCode::VaultDamaged, {{ErrorField::Detail, u"missing"_s}}};
        return std::nullopt;
    });
}

Result<bool> KeyRing::changedByOthers()
{
    return m_vault.database().foreignChanges().map([&](qint64 state) {
        const bool changed = m_lastSeenState && *m_lastSeenState != state;
        m_lastSeenState = state;
        return changed;
    });
}

Result<TestSubject> KeyRing::testSubject(KeyId id)
{
    return m_vault.database().snapshot([&]() -> Result<TestSubject> {
        const auto found = row(id);
        const auto current = index();
        if (!found || !current)
            return fail(!found ? found.error() : current.error());
        auto entry = soundEntry(*found, *current);
        if (!entry)
            return fail(entry.error());
        return openSecret(*found, *entry).map([&](Secret secret) {
            return TestSubject{std::move(*entry), std::move(secret)};
        });
    });
}

} // namespace keyherd

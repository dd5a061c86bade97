// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/IssuedKeys.h"

#include "base/Await.h"
#include "base/Background.h"
#include "providers/Catalogue.h"
#include "vault/VaultService.h"

#include <algorithm>

namespace keyherd {

const IssuedEntry *findIssued(const QList<IssuedEntry> &keys, const QString &id, const std::optional<KeyEntry> &held)
{
    const auto found = std::ranges::find_if(keys, [&](const IssuedEntry &key) {
        return key.facts.id == id || (held && key.held && key.held->id == held->id);
    });
    return found == keys.end() ? nullptr : &*found;
}

IssuedKeys::IssuedKeys(VaultService &vault, const Catalogue &catalogue, KeyIssuing &issuing)
    : m_vault(vault), m_catalogue(catalogue), m_issuing(issuing)
{
    m_waiting.setMaxThreadCount(1);
}

QFuture<Result<QList<IssuedEntry>>> IssuedKeys::list(ProviderId provider, FoundKeys found)
{
    return inBackground(m_waiting, [this, provider, found = std::move(found)] { return listNow(provider, found); });
}

QFuture<Result<IssuedEntry>> IssuedKeys::change(ProviderId provider, QString id, IssuedChange what, FoundKeys found)
{
    return inBackground(m_waiting, [this, provider, id, what, found = std::move(found)] {
        return changeNow(provider, id, what, found);
    });
}

Result<Issuer> IssuedKeys::issuer(const ProviderId &provider, const FoundKeys &found)
{
    const Provider *known = m_catalogue.find(provider);
    return known ? m_issuing.issuer(*known, found) : Result<Issuer>(fail(m_catalogue.absence(provider)));
}

Result<QList<IssuedEntry>> IssuedKeys::entriesOf(const Issuer &issuer)
{
    const auto managed = issuer.list();
    const auto held = await(m_vault.keys());
    if (!managed || !held)
        return fail(!managed ? managed.error() : held.error());
    QList<IssuedEntry> entries;
    for (const ManagedKey &key : *managed) {
        const auto holder = std::ranges::find_if(*held, [&](const KeyEntry &entry) {
            return entry.provider == issuer.provider() && entry.attributes.issuedAs == key.id;
        });
        entries.append({key, holder == held->end() ? std::nullopt : std::optional(*holder)});
    }
    return entries;
}

Result<QList<IssuedEntry>> IssuedKeys::listNow(const ProviderId &provider, const FoundKeys &found)
{
    return issuer(provider, found).and_then([&](const Issuer &asked) { return entriesOf(asked); });
}

Result<IssuedEntry> IssuedKeys::changeNow(const ProviderId &provider, const QString &id, IssuedChange what,
                                          const FoundKeys &found)
{
    const auto asked = issuer(provider, found);
    if (!asked)
        return fail(asked.error());
    const auto keys = entriesOf(*asked);
    if (!keys)
        return fail(keys.error());
    const IssuedEntry *key = findIssued(*keys, id, {});
    if (!key)
        return fail(ErrorCode::NotIssued,
                    {{ErrorField::Provider, m_catalogue.find(provider)->name}, {ErrorField::Detail, id}});
    IssuedEntry changed = *key;
    Result<void> done;
    if (what == IssuedChange::Deleted)
        done = asked->remove(id);
    else
        done = asked->setDisabled(id, what == IssuedChange::Disabled).map([&](const ManagedKey &facts) {
            changed.facts = facts;
        });
    return done.and_then([&] { return await(m_vault.noteIssued(provider, id, what)); })
        .map([&](const std::optional<KeyEntry> &held) {
            changed.held = held;
            return changed;
        });
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
// The person's own providers. One that is damaged stays known until the person adds it again or removes it: its keys go nowhere meanwhile.
#include "storage/PolicyRepository.h"
#include "vault/KeyRingChange.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

// What the history keeps of where keys of this provider go.
QString destinationOf(const Provider &provider)
{
    return provider.baseUrl.adjusted(QUrl::RemovePath).toString();
}

// Of a row that opened, so that its UUID is whole.
RowIndex::Mark markOf(const OwnProviderRow &row, const Provider &provider)
{
    return {row.id, *Uuid::fromBytes(row.uuid), row.version, provider.id.toString()};
}

bool isKept(const OwnProviders &own, const ProviderId &id)
{
    return std::ranges::any_of(own.entries, [&](const KeptProvider &kept) { return kept.own.provider.id == id; });
}

} // namespace

QString DamagedProvider::reference() const
{
    return id ? id->toString() : u"own:%1"_s.arg(row);
}

Error DamagedProvider::error() const
{
    return {ErrorCode::ProviderDamaged, {{ErrorField::Provider, reference()}}};
}

Result<OwnProviders> KeyRing::readProviders(const Ledger &ledger)
{
    const auto rows = OwnProviderRepository(m_vault.database()).all();
    if (!rows)
        return fail(rows.error());
    const std::optional<RowIndex> &index = ledger.providers();
    OwnProviders own;
    QList<qint64> present;
    for (const OwnProviderRow &row : *rows) {
        present << row.id;
        const auto opened = m_providerSealing.open(row);
        const RowIndex::Mark *mark = index ? index->find(row.id) : nullptr;
        if (opened && !isKept(own, opened->provider.id) && (!index || index->has(markOf(row, opened->provider))))
            own.entries.append({row.id, *opened});
        else if (mark)
            own.damaged.append({row.id, ProviderId(mark->name)});
        else
            own.damaged.append({row.id, opened ? std::optional(opened->provider.id) : std::nullopt});
    }
    for (const RowIndex::Mark &mark : index ? index->marks() : QList<RowIndex::Mark>()) {
        if (!present.contains(mark.row))
            own.damaged.append({mark.row, ProviderId(mark.name)});
    }
    return own;
}

Result<OwnProviders> KeyRing::ownProviders()
{
    return m_vault.database().snapshot([&] {
        return Ledger::load(m_vault.database(), m_vault.cipher()).and_then([&](const Ledger &ledger) {
            return readProviders(ledger);
        });
    });
}

void KeyRing::shelve(const OwnProviders &own)
{
    QList<OwnProvider> sound;
    for (const KeptProvider &kept : own.entries)
        sound << kept.own;
    QStringList damaged;
    for (const DamagedProvider &provider : own.damaged)
        damaged << provider.reference();
    m_catalogue.setOwn(sound, damaged);
}

void KeyRing::followProviders()
{
    const auto state = m_vault.database().foreignChanges();
    if (state && m_shelvedState == *state)
        return;
    const auto own = ownProviders();
    shelve(own.value_or(OwnProviders()));
    m_shelvedState = state && own ? std::optional(*state) : std::nullopt;
}

Result<void> KeyRing::recordProvider(Change &change, AuditAction action, const ProviderId &provider,
                                     const QString &name, const QString &detail)
{
    AuditEvent event;
    event.at = change.now;
    event.action = action;
    event.provider = provider.toString();
    event.name = name;
    event.actor = m_actor;
    event.detail = detail;
    m_shelvedState.reset();
    return change.ledger.append(event);
}

Result<void> KeyRing::forgetProvider(Change &change, qint64 row)
{
    change.ledger.removeProvider(row);
    return OwnProviderRepository(m_vault.database()).remove(row);
}

Result<Provider> KeyRing::addProvider(const QByteArray &json)
{
    const auto added = change([&](Change &change) -> Result<Provider> {
        const auto known = readProviders(change.ledger);
        if (!known)
            return fail(known.error());
        shelve(*known);
        const auto own = m_catalogue.readOwn(json);
        if (!own)
            return fail(own.error());
        const Provider &provider = own->provider;
        for (const DamagedProvider &damaged : known->damaged) {
            if (damaged.id != provider.id)
                continue;
            if (const auto done = forgetProvider(change, damaged.row); !done)
                return fail(done.error());
        }
        const Uuid uuid = Uuid::random();
        OwnProviderRow row{0, uuid.bytes(), 1, {}};
        row.sealedEntry = m_providerSealing.seal(row, *own);
        return OwnProviderRepository(m_vault.database())
            .insert(row)
            .and_then([&](qint64 id) {
                change.ledger.putProvider({id, uuid, row.version, provider.id.toString()});
                return recordProvider(change, AuditAction::ProviderAdded, provider.id, provider.name,
                                      destinationOf(provider));
            })
            .map([&] { return provider; });
    });
    followProviders();
    return added;
}

Result<void> KeyRing::removeProvider(const QString &reference)
{
    const auto removed = change([&](Change &change) -> Result<void> {
        const auto known = readProviders(change.ledger);
        if (!known)
            return fail(known.error());
        shelve(*known);
        const auto damaged = std::ranges::find_if(known->damaged, [&](const DamagedProvider &provider) {
            return provider.reference() == reference;
        });
        const auto id = m_catalogue.resolve(reference);
        const Provider *provider = id ? m_catalogue.find(*id) : nullptr;
        if (!provider && damaged == known->damaged.cend())
            return fail(id.error());
        if (provider && !provider->own)
            return fail(ErrorCode::ProviderBuiltIn, {{ErrorField::Provider, provider->name}});
        const ProviderId chosen = provider ? provider->id : damaged->id.value_or(ProviderId(reference));
        const auto keys = m_rows.countOf(chosen);
        if (!keys)
            return fail(keys.error());
        if (*keys > 0)
            return fail(ErrorCode::ProviderInUse, {{ErrorField::Provider, provider ? provider->name : reference},
                                                   {ErrorField::Found, QString::number(*keys)}});
        qint64 row = provider ? 0 : damaged->row;
        for (const KeptProvider &kept : known->entries) {
            if (provider && kept.own.provider.id == provider->id)
                row = kept.row;
        }
        return forgetProvider(change, row)
            .and_then([&] { return PolicyRepository(m_vault.database()).remove(chosen); })
            .and_then([&] {
                return recordProvider(change, AuditAction::ProviderRemoved, chosen,
                                      provider ? provider->name : QString());
            });
    });
    followProviders();
    return removed;
}

} // namespace keyherd

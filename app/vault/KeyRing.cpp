// SPDX-License-Identifier: GPL-3.0-or-later
// Adding and editing, and what every change of the ring shares.
#include "vault/KeyRingChange.h"

#include "base/Masking.h"
#include "providers/Catalogue.h"
#include "storage/PolicyRepository.h"
#include "vault/BaseUrl.h"
#include "vault/RequestHeaders.h"

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

QStringList cleaned(const QStringList &tags)
{
    QStringList clean;
    for (const QString &tag : tags) {
        if (const QString text = tag.simplified(); !text.isEmpty() && !clean.contains(text))
            clean << text;
    }
    return clean;
}

} // namespace

KeyRing::KeyRing(Vault &vault, Catalogue &catalogue, const Clock &clock, QString actor)
    : m_vault(vault), m_catalogue(catalogue), m_clock(clock), m_actor(std::move(actor)), m_rows(vault.database()),
      m_sealing(vault.cipher()), m_providerSealing(vault.cipher())
{
}

Result<KeyRing::Change> KeyRing::startChange()
{
    auto ledger = Ledger::load(m_vault.database(), m_vault.cipher());
    if (!ledger)
        return fail(ledger.error());
    Change started{std::move(*ledger), m_clock.now()};
    if (const auto noted = noteRollback(started).and_then([&] { return noteMissingRows(started); }); !noted)
        return fail(noted.error());
    return started;
}

Result<void> KeyRing::noteRollback(Change &change)
{
    if (!m_rollback)
        return {};
    AuditEvent note;
    note.at = change.now;
    note.action = AuditAction::VaultAltered;
    note.actor = m_actor;
    note.detail = u"rolled back"_s;
    return change.ledger.append(note);
}

Result<void> KeyRing::noteMissingRows(Change &change)
{
    const auto present = m_rows.ids();
    if (!present)
        return fail(present.error());
    if (!change.ledger.index())
        return {};
    for (const KeyId id : change.ledger.index()->missingFrom(*present)) {
        change.ledger.remove(id);
        AuditEvent note;
        note.at = change.now;
        note.action = AuditAction::VaultAltered;
        note.key = id;
        note.actor = m_actor;
        note.detail = u"missing"_s;
        if (const auto noted = change.ledger.append(note); !noted)
            return noted;
    }
    return {};
}

Result<void> KeyRing::record(Change &change, AuditAction action, const KeyRow &row, const QString &name,
                             const QString &detail, qint64 times)
{
    AuditEvent event;
    event.at = change.now;
    event.action = action;
    event.key = KeyId(row.id);
    event.provider = row.provider;
    event.name = name;
    event.actor = m_actor;
    event.detail = detail;
    event.times = times;
    forget(KeyId(row.id));
    return change.ledger.append(event);
}

Result<void> KeyRing::setActive(Change &change, KeyRow &row, const QString &name, bool active)
{
    row.active = active;
    change.ledger.setActive(KeyId(row.id), active);
    return m_rows.setActive(KeyId(row.id), active).and_then([&] {
        return record(change, active ? AuditAction::KeyActivated : AuditAction::KeyDeactivated, row, name);
    });
}

Result<void> KeyRing::deactivateOthers(Change &change, const KeyRow &row)
{
    const ProviderId provider(row.provider);
    const auto rule = policy(provider);
    if (!rule || *rule == SelectionPolicy::Pool)
        return rule.map([](SelectionPolicy) {});
    auto others = m_rows.activeOf(provider);
    if (!others)
        return fail(others.error());
    for (KeyRow &other : *others) {
        if (other.id == row.id)
            continue;
        const QString name = entryOf(other, change.ledger.index()).attributes.name;
        if (const auto done = setActive(change, other, name, false); !done)
            return done;
        change.deactivated.append(KeyId(other.id));
    }
    return {};
}

Result<KeyName> KeyRing::nameFor(const NewKey &key)
{
    if (!key.name.trimmed().isEmpty())
        return KeyName::make(key.name);
    const QString base = m_catalogue.find(key.provider)->name;
    for (int number = 1;; ++number) {
        auto name = KeyName::make(number == 1 ? base : u"%1 %2"_s.arg(base).arg(number));
        if (!name)
            return name;
        const auto taken = m_rows.byNameHash(m_sealing.nameHash(key.provider, *name));
        if (!taken)
            return fail(taken.error());
        if (!*taken)
            return name;
    }
}

Result<void> KeyRing::checkNameFree(const KeyRow &row, const KeyName &name)
{
    return m_rows.byNameHash(row.nameHash).and_then([&](const std::optional<KeyRow> &other) -> Result<void> {
        if (other && other->id != row.id)
            return fail(ErrorCode::NameTaken,
                        {{ErrorField::Provider, row.provider}, {ErrorField::Name, name.toString()}});
        return {};
    });
}

Result<CheckedKey> KeyRing::checkedSecret(const ProviderId &provider, Secret secret) const
{
    const Provider *known = m_catalogue.find(provider);
    if (!known)
        return fail(m_catalogue.absence(provider));
    if (secret.isEmpty() && !known->keyRequired)
        return CheckedKey{std::move(secret), {}};
    return checkKey(m_catalogue, provider, secret.view());
}

Result<std::optional<KeyEntry>> KeyRing::otherWithSecret(const KeyRow &row, const std::optional<KeyIndex> &index)
{
    return m_rows.bySecretHash(row.secretHash).map([&](const QList<KeyRow> &rows) {
        for (const KeyRow &other : rows) {
            if (other.id != row.id)
                return std::optional(entryOf(other, index));
        }
        return std::optional<KeyEntry>();
    });
}

Result<void> KeyRing::checkProviderKnown(const Change &change, const ProviderId &provider) const
{
    // Another process may have removed the provider since the catalogue was filled.
    const bool own = m_catalogue.find(provider)->own;
    if (own && change.ledger.providers() && !change.ledger.providers()->has(provider.toString()))
        return fail(ErrorCode::UnknownProvider, {{ErrorField::Provider, provider.toString()}});
    return {};
}

Result<KeyRow> KeyRing::store(Change &change, const NewKey &key, const Secret &secret, const KeyName &name)
{
    const auto baseUrl = checkedBaseUrl(key.baseUrl);
    const auto headers = checkedHeaders(key.headers);
    if (!baseUrl || !headers)
        return fail(!baseUrl ? baseUrl.error() : headers.error());
    KeyRow row;
    row.uuid = Uuid::random().bytes();
    row.provider = key.provider.toString();
    const KeyUse use = useOf(key.provider, secret.view(), key.use);
    row.active = key.activation == Activation::Active && use != KeyUse::Issuing;
    row.attributesVersion = row.secretVersion = row.outcomeVersion = 1;
    row.createdAt = row.updatedAt = toMilliseconds(change.now);
    row.nameHash = m_sealing.nameHash(key.provider, name);
    row.secretHash = m_sealing.secretHash(secret);
    row.sealedAttributes = m_sealing.sealAttributes(row, {.name = name.toString(),
                                                          .baseUrl = *baseUrl,
                                                          .tags = cleaned(key.tags),
                                                          .note = key.note,
                                                          .expires = key.expires,
                                                          .source = key.source,
                                                          .masked = masked(secret.view()),
                                                          .headers = *headers,
                                                          .use = use,
                                                          .issuedAs = key.issuedAs,
                                                          .batch = key.batch,
                                                          .asks = key.asks});
    const auto id = m_rows.insert(row, m_sealing.sealSecret(row, secret));
    if (!id)
        return fail(id.error());
    row.id = id->value();
    change.ledger.put(row);
    return record(change, AuditAction::KeyAdded, row, name.toString()).map([&] { return row; });
}

Result<KeyChange> KeyRing::add(NewKey key)
{
    auto checked = checkedSecret(key.provider, std::move(key.secret));
    if (!checked)
        return fail(checked.error());
    return change([&](Change &change) -> Result<KeyChange> {
        const auto name = checkProviderKnown(change, key.provider).and_then([&] { return nameFor(key); });
        if (!name)
            return fail(name.error());
        KeyRow wanted;
        wanted.provider = key.provider.toString();
        wanted.nameHash = m_sealing.nameHash(key.provider, *name);
        if (const auto available = checkNameFree(wanted, *name); !available)
            return fail(available.error());
        const auto row = store(change, key, checked->secret, *name);
        if (!row)
            return fail(row.error());
        const auto done = row->active ? deactivateOthers(change, *row) : Result<void>();
        const auto same = done.and_then([&] { return otherWithSecret(*row, change.ledger.index()); });
        if (!same)
            return fail(same.error());
        return KeyChange{entryOf(*row, change.ledger.index()), change.deactivated,
                         checked->secret.isEmpty() ? std::nullopt : *same, checked->warnings};
    });
}

Result<void> KeyRing::applyAttributes(Change &change, KeyRow &row, KeyAttributes &attributes, const KeyEdit &edit)
{
    if (edit.name) {
        const auto name = KeyName::make(*edit.name);
        if (!name)
            return fail(name.error());
        row.nameHash = m_sealing.nameHash(ProviderId(row.provider), *name);
        if (const auto available = checkNameFree(row, *name); !available)
            return available;
        attributes.name = name->toString();
    }
    if (edit.baseUrl) {
        const auto baseUrl = checkedBaseUrl(*edit.baseUrl);
        if (!baseUrl)
            return fail(baseUrl.error());
        attributes.baseUrl = *baseUrl;
    }
    if (edit.headers) {
        const auto headers = checkedHeaders(*edit.headers);
        if (!headers)
            return fail(headers.error());
        attributes.headers = *headers;
    }
    if (edit.tags)
        attributes.tags = cleaned(*edit.tags);
    if (edit.note)
        attributes.note = *edit.note;
    if (edit.expires)
        attributes.expires = *edit.expires;
    if (edit.asks)
        attributes.asks = *edit.asks;
    ++row.attributesVersion;
    row.updatedAt = toMilliseconds(change.now);
    row.sealedAttributes = m_sealing.sealAttributes(row, attributes);
    change.ledger.put(row);
    return m_rows.updateAttributes(row);
}

Result<QList<FormatWarning>> KeyRing::applySecret(Change &change, KeyRow &row, KeyAttributes &attributes, Secret secret)
{
    auto checked = checkedSecret(ProviderId(row.provider), std::move(secret));
    if (!checked)
        return fail(checked.error());
    ++row.secretVersion;
    row.secretHash = m_sealing.secretHash(checked->secret);
    row.updatedAt = toMilliseconds(change.now);
    row.sealedOutcome.clear();
    row.errorCount = 0; // they were the old secret's
    attributes.masked = masked(checked->secret.view());
    attributes.use = useOf(ProviderId(row.provider), checked->secret.view(), attributes.use);
    attributes.issuedAs.clear();
    attributes.secretSince = change.now;
    return m_rows.updateSecret(row, m_sealing.sealSecret(row, checked->secret))
        .and_then([&] { return record(change, AuditAction::KeyRotated, row, attributes.name); })
        .map([&] { return checked->warnings; });
}

Result<KeyChange> KeyRing::edit(KeyId id, KeyEdit edit)
{
    return change([&](Change &change) -> Result<KeyChange> {
        auto row = this->row(id);
        if (!row)
            return fail(row.error());
        auto entry = soundEntry(*row, change.ledger.index());
        if (!entry)
            return fail(entry.error());
        KeyAttributes attributes = entry->attributes;
        KeyChange changed{std::move(*entry), {}, {}, {}};
        if (edit.secret) {
            const auto warnings = applySecret(change, *row, attributes, std::move(*edit.secret));
            if (!warnings)
                return fail(warnings.error());
            changed.warnings = *warnings;
        }
        const bool describes =
            edit.name || edit.baseUrl || edit.headers || edit.tags || edit.note || edit.expires || edit.asks;
        Result<void> done;
        if (describes || edit.secret)
            done = applyAttributes(change, *row, attributes, edit);
        if (describes)
            done = done.and_then([&] { return record(change, AuditAction::KeyEdited, *row, attributes.name); });
        if (edit.activation == Activation::Active && attributes.use == KeyUse::Issuing)
            return fail(ErrorCode::KeyForIssuing,
                        {{ErrorField::Provider, row->provider}, {ErrorField::Name, attributes.name}});
        const bool active =
            edit.activation ? *edit.activation == Activation::Active : row->active && attributes.use != KeyUse::Issuing;
        if (active != row->active)
            done = done.and_then([&] { return setActive(change, *row, attributes.name, active); });
        if (active && edit.activation)
            done = done.and_then([&] { return deactivateOthers(change, *row); });
        auto same = done.and_then([&] { return otherWithSecret(*row, change.ledger.index()); });
        if (!same)
            return fail(same.error());
        if (edit.secret)
            changed.sameSecret = std::move(*same);
        changed.entry = entryOf(*row, change.ledger.index());
        changed.deactivated = change.deactivated;
        return changed;
    });
}

} // namespace keyherd

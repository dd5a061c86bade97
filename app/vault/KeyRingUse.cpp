// SPDX-License-Identifier: GPL-3.0-or-later
// Removing, restoring, handing out, testing, and how many keys may be active.
#include "providers/Catalogue.h"
#include "providers/KeyText.h"
#include "storage/PolicyRepository.h"
#include "vault/KeyRingChange.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

AuditAction actionOf(HandOutPurpose purpose)
{
    switch (purpose) {
    case HandOutPurpose::Print:
        return AuditAction::KeyPrinted;
    case HandOutPurpose::Reveal:
        return AuditAction::KeyRevealed;
    case HandOutPurpose::Copy:
        return AuditAction::KeyCopied;
    case HandOutPurpose::Run:
        return AuditAction::KeyRun;
    case HandOutPurpose::Inject:
        return AuditAction::KeyInjected;
    case HandOutPurpose::Link:
        return AuditAction::KeyLinked;
    case HandOutPurpose::Export:
        return AuditAction::KeyExported;
    case HandOutPurpose::Api:
        return AuditAction::KeyServed;
    }
    return AuditAction::KeyPrinted;
}

} // namespace

Result<RemovedKey> KeyRing::removeRow(Change &change, KeyId id, const QString &why)
{
    const auto row = this->row(id);
    if (!row)
        return fail(row.error());
    const auto sealedSecret = m_rows.sealedSecret(id);
    if (!sealedSecret)
        return fail(sealedSecret.error());
    TestRepository tests(m_vault.database());
    auto results = tests.newest(id, keptTests);
    const auto models = tests.models(id);
    if (!results || !models)
        return fail(!results ? results.error() : models.error());
    KeyEntry entry = entryOf(*row, change.ledger.index());
    change.ledger.remove(id);
    return m_rows.remove(id)
        .and_then([&] { return tests.remove(id); })
        .and_then([&] { return record(change, AuditAction::KeyRemoved, *row, entry.attributes.name, why); })
        .map([&] {
            return RemovedKey{entry, std::make_shared<StoredKey>(StoredKey{*row, *sealedSecret, *results, *models})};
        });
}

Result<RemovedKey> KeyRing::remove(KeyId id)
{
    return change([&](Change &change) { return removeRow(change, id); });
}

Result<KeyEntry> KeyRing::restore(const RemovedKey &removed)
{
    return change([&](Change &change) -> Result<KeyEntry> {
        KeyRow row = removed.stored->row;
        const ProviderId provider(row.provider);
        const auto present = m_rows.byId(KeyId(row.id));
        if (!present)
            return fail(present.error());
        if (*present)
            return fail(ErrorCode::NameTaken,
                        {{ErrorField::Provider, row.provider}, {ErrorField::Name, removed.entry.attributes.name}});
        if (const auto name = KeyName::make(removed.entry.attributes.name)) {
            if (const auto available = checkNameFree(row, *name); !available)
                return fail(available.error());
        }
        const auto rule = policy(provider);
        const auto active = m_rows.activeOf(provider);
        if (!rule || !active)
            return fail(!rule ? rule.error() : active.error());
        row.active = row.active && (*rule == SelectionPolicy::Pool || active->isEmpty());
        if (const auto id = m_rows.insert(row, removed.stored->sealedSecret); !id)
            return fail(id.error());
        if (const auto tests = restoreTests(*removed.stored); !tests)
            return fail(tests.error());
        // What was damaged comes back as damaged as it was: the index does not vouch for it.
        if (!removed.entry.damage)
            change.ledger.put(row);
        return record(change, AuditAction::KeyRestored, row, removed.entry.attributes.name).map([&] {
            return entryOf(row, change.ledger.index());
        });
    });
}

Result<void> KeyRing::restoreTests(const StoredKey &stored)
{
    TestRepository tests(m_vault.database());
    const KeyId id(stored.row.id);
    for (const TestRow &test : stored.tests) {
        if (const auto added = tests.append(id, test, keptTests); !added)
            return added;
    }
    return stored.models ? tests.putModels(id, *stored.models) : Result<void>();
}

KeyUse KeyRing::useOf(const ProviderId &provider, QByteArrayView secret, KeyUse said) const
{
    const Provider *known = m_catalogue.find(provider);
    if (said != KeyUse::Programs || !known || secret.isEmpty())
        return said;
    const KeyFamily *family = familyOf(*known, KeyText(secret));
    return family && family->use == KeyUse::Issuing ? KeyUse::Issuing : said;
}

Result<Secret> KeyRing::handOut(KeyId id, const HandOut &how)
{
    return handOutAll({id}, how).map([](std::vector<Secret> secrets) { return std::move(secrets.front()); });
}

Result<std::vector<Secret>> KeyRing::handOutAll(const QList<KeyId> &ids, const HandOut &how)
{
    return change([&](Change &change) {
        return openForUse(change, {ids, how}).and_then([&](std::vector<OpenedKey> &&keys) {
            return noteUse(change, std::move(keys), how);
        });
    });
}

std::vector<Result<std::vector<Secret>>> KeyRing::handOutTogether(const std::vector<WantedKeys> &wanted)
{
    const Moment now = m_clock.now();
    std::vector<Result<std::vector<Secret>>> outcomes(wanted.size());
    std::vector<std::size_t> first;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const bool isRepeat =
            std::ranges::all_of(wanted[i].ids, [&](KeyId id) { return m_recentUses.isNoted(id, wanted[i].how, now); });
        if (isRepeat)
            outcomes[i] = handOutAgain(wanted[i]);
        else
            first.push_back(i);
    }
    if (first.empty())
        return outcomes;
    // What is wrong with one of them is its own matter; what cannot be written is handed out to none.
    const auto written = change([&](Change &change) -> Result<void> {
        for (const std::size_t i : first) {
            auto keys = openForUse(change, wanted[i]);
            if (!keys) {
                outcomes[i] = fail(keys.error());
                continue;
            }
            outcomes[i] = noteUse(change, std::move(*keys), wanted[i].how);
            if (!outcomes[i])
                return fail(outcomes[i].error());
        }
        return {};
    });
    for (const std::size_t i : first) {
        if (!written)
            outcomes[i] = fail(written.error());
        if (!outcomes[i])
            continue;
        for (const KeyId id : wanted[i].ids)
            m_recentUses.note(id, wanted[i].how, now);
    }
    return outcomes;
}

Result<std::vector<KeyRing::OpenedKey>> KeyRing::openForUse(Change &change, const WantedKeys &wanted)
{
    std::vector<OpenedKey> keys;
    for (const KeyId id : wanted.ids) {
        const auto row = this->row(id);
        if (!row)
            return fail(row.error());
        const auto entry = soundEntry(*row, change.ledger.index());
        if (!entry)
            return fail(entry.error());
        auto secret = openSecret(*row, *entry);
        if (!secret)
            return fail(secret.error());
        if (const auto allowed = checkUse(*entry, *secret, wanted.how); !allowed)
            return fail(allowed.error());
        keys.push_back({*row, entry->attributes.name, std::move(*secret)});
    }
    return keys;
}

Result<std::vector<Secret>> KeyRing::noteUse(Change &change, std::vector<OpenedKey> keys, const HandOut &how)
{
    std::vector<Secret> secrets;
    for (OpenedKey &key : keys) {
        if (const auto noted = writeUse(change, key.row, key.name, {KeyId(key.row.id), how, 1, change.now}); !noted)
            return fail(noted.error());
        secrets.push_back(std::move(key.secret));
    }
    return secrets;
}

Result<void> KeyRing::writeUse(Change &change, const KeyRow &row, const QString &name, const CountedUse &use)
{
    const auto counted = use.how.purpose == HandOutPurpose::Api
                           ? Result<void>()
                           : m_rows.countUses(use.key, use.times, toMilliseconds(use.last));
    return counted.and_then(
        [&] { return record(change, actionOf(use.how.purpose), row, name, use.how.program, use.times); });
}

Result<std::vector<Secret>> KeyRing::handOutAgain(const WantedKeys &wanted)
{
    return m_vault.database().snapshot([&]() -> Result<std::vector<Secret>> {
        if (const auto fresh = refreshCache(); !fresh)
            return fail(fresh.error());
        std::vector<Secret> secrets;
        for (const KeyId id : wanted.ids) {
            auto secret = openAgain(id, wanted.how);
            if (!secret)
                return fail(secret.error());
            secrets.push_back(std::move(*secret));
        }
        for (const KeyId id : wanted.ids)
            m_recentUses.count(id, wanted.how, m_clock.now());
        return secrets;
    });
}

Result<Secret> KeyRing::openAgain(KeyId id, const HandOut &how)
{
    const auto row = this->row(id);
    if (!row)
        return fail(row.error());
    const auto entry = std::ranges::lower_bound(m_cache, id, {}, &KeyEntry::id);
    if (entry == m_cache.cend() || entry->id != id)
        return fail(ErrorCode::NoSuchKey, {{ErrorField::Detail, id.toString()}});
    if (entry->damage)
        return fail(*entry->damage);
    auto secret = openSecret(*row, *entry);
    if (!secret)
        return secret;
    return checkUse(*entry, *secret, how).map([&] { return std::move(*secret); });
}

Result<void> KeyRing::writeUses()
{
    const QList<CountedUse> uses = m_recentUses.take();
    if (uses.isEmpty())
        return {};
    auto written = writeUses(uses);
    if (!written)
        m_recentUses.giveBack(uses);
    return written;
}

Result<void> KeyRing::writeUses(const QList<CountedUse> &uses)
{
    return change([&](Change &change) -> Result<void> {
        for (const CountedUse &use : uses) {
            const auto row = m_rows.byId(use.key);
            if (!row)
                return fail(row.error());
            if (!*row)
                continue;
            const KeyEntry entry = entryOf(**row, change.ledger.index());
            if (const auto done = writeUse(change, **row, entry.attributes.name, use); !done)
                return done;
        }
        return {};
    });
}

Result<void> KeyRing::checkUse(const KeyEntry &entry, const Secret &secret, const HandOut &how) const
{
    const QMap<ErrorField, QString> which{{ErrorField::Provider, entry.provider.toString()},
                                          {ErrorField::Name, entry.attributes.name}};
    if (useOf(entry.provider, secret.view(), entry.attributes.use) == KeyUse::Issuing)
        return fail(ErrorCode::KeyForIssuing, which);
    if (entry.attributes.asks && !how.allowed)
        return fail(Error{ErrorCode::UseNotAllowed, which}.with(ErrorField::Reason, u"nobody"_s));
    return {};
}

Result<void> KeyRing::setPolicy(const ProviderId &provider, SelectionPolicy wanted)
{
    return change([&](Change &change) -> Result<void> {
        const QString text = wanted == SelectionPolicy::Pool ? u"pool"_s : u"single"_s;
        AuditEvent event;
        event.at = change.now;
        event.action = AuditAction::PolicyChanged;
        event.provider = provider.toString();
        event.actor = m_actor;
        event.detail = text;
        auto done = PolicyRepository(m_vault.database()).write(provider, text).and_then([&] {
            return change.ledger.append(event);
        });
        if (!done || wanted == SelectionPolicy::Pool)
            return done;
        const auto keep = selected(provider);
        if (!keep)
            return keep.error().code == ErrorCode::NoActiveKey ? Result<void>() : fail(keep.error());
        return row(keep->id).and_then([&](const KeyRow &kept) { return deactivateOthers(change, kept); });
    });
}

} // namespace keyherd

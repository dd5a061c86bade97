// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/SyncWork.h"

#include "base/Await.h"
#include "base/Masking.h"
#include "exchange/ProviderFinder.h"
#include "providers/Catalogue.h"
#include "providers/KeyFormat.h"
#include "vault/VaultService.h"

#include <algorithm>
#include <utility>

namespace keyherd {

namespace {

Source sourceOf(SyncSource source)
{
    return source == SyncSource::KeyFile ? Source::KeyFile : Source::Environment;
}

} // namespace

SyncWork::SyncWork(VaultService &vault, const Catalogue &catalogue, KeyIssuing &issuing, FoundKeys &found,
                   const SyncOptions &options)
    : m_vault(vault), m_catalogue(catalogue), m_issuing(issuing), m_found(found), m_options(options)
{
}

Result<SyncReport> SyncWork::run()
{
    auto entries = await(m_vault.keys());
    if (!entries)
        return fail(entries.error());
    m_entries = std::move(*entries);
    SyncReport report{.batch = m_batch};
    for (const KeyEntry &entry : std::as_const(m_entries)) {
        if (entry.attributes.use == KeyUse::Programs)
            m_known[entry.provider.toString()].held << &entry;
    }
    assign(m_found.keyFile, SyncSource::KeyFile, report);
    assign(m_found.environment, SyncSource::Environment, report);
    for (const Provider &provider : m_catalogue.providers()) {
        if (!isAsked(provider.id))
            continue;
        Known &known = m_known[provider.id.toString()];
        const auto canIssue = m_issuing.canIssue(provider, m_found);
        known.canIssue = canIssue.value_or(true);
        const bool isKnown = !known.held.isEmpty() || !known.candidates.empty() || known.canIssue;
        if (isKnown || !m_options.only.isEmpty())
            report.providers << sync(provider, known);
    }
    return report;
}

void SyncWork::assign(ForeignKeys &keys, SyncSource source, SyncReport &report)
{
    const ProviderFinder finder(m_catalogue);
    for (ForeignKey &key : keys) {
        const auto owner = finder.providerOf(key);
        if (!owner)
            report.unknownLines << key.row;
        else if (ProviderFinder::useOf(*m_catalogue.find(*owner), key) == KeyUse::Programs)
            m_known[owner->toString()].candidates.push_back({source, &key});
    }
}

bool SyncWork::isAsked(const ProviderId &provider) const
{
    return m_options.only.isEmpty() || m_options.only.contains(provider);
}

SyncedProvider SyncWork::sync(const Provider &provider, Known &known)
{
    SyncedProvider result{.provider = provider.id};
    Secret taken;
    if (!known.held.isEmpty())
        keep(known.held, result);
    else if (!known.candidates.empty())
        taken = takeIn(provider, known, result);
    else if (known.canIssue)
        issue(provider, result);
    findConflicts(provider, known, taken, result);
    return result;
}

void SyncWork::keep(const QList<const KeyEntry *> &held, SyncedProvider &result)
{
    result.source = SyncSource::Vault;
    const auto isSound = [](const KeyEntry *entry) { return !entry->damage; };
    auto kept = std::ranges::find_if(held, [&](const KeyEntry *entry) { return isSound(entry) && entry->active; });
    if (kept == held.end())
        kept = std::ranges::find_if(held, isSound);
    if (kept == held.end()) {
        result.error = held.constFirst()->damage;
        return;
    }
    result.hasKey = true;
    result.masked = (*kept)->attributes.masked;
}

Secret SyncWork::takeIn(const Provider &provider, Known &known, SyncedProvider &result)
{
    for (const Candidate &candidate : known.candidates) {
        if (candidate.key->problem) {
            result.error = result.error.value_or(*candidate.key->problem);
            continue;
        }
        auto checked = checkKey(m_catalogue, provider.id, candidate.key->secret.view());
        auto done = checked ? Result<void>() : fail(checked.error());
        if (done && !m_options.dryRun)
            done = add(provider, candidate);
        if (!done) {
            result.error = result.error.value_or(done.error());
            continue;
        }
        result.hasKey = true;
        result.source = candidate.source;
        result.synced = !m_options.dryRun;
        result.masked = masked(checked->secret.view());
        return std::move(checked->secret);
    }
    return {};
}

Result<void> SyncWork::add(const Provider &provider, const Candidate &candidate)
{
    auto copy = candidate.key->secret.clone();
    if (!copy)
        return fail(copy.error());
    return await(m_vault.add({.provider = provider.id,
                              .secret = std::move(*copy),
                              .baseUrl = candidate.key->baseUrl,
                              .source = sourceOf(candidate.source),
                              .batch = m_batch}))
        .map([](const KeyChange &) {});
}

void SyncWork::issue(const Provider &provider, SyncedProvider &result)
{
    // A file that was not read may hold the key; another one would be one too many, and could spend.
    if (!m_found.warnings.isEmpty()) {
        result.error = m_found.warnings.constFirst();
        return;
    }
    if (m_options.dryRun) {
        result.source = SyncSource::Provisioning;
        return;
    }
    const auto issued = m_issuing.issueNow(provider, {}, m_found);
    if (!issued) {
        result.error = issued.error();
        return;
    }
    result.source = SyncSource::Provisioning;
    result.hasKey = result.synced = true;
    result.masked = issued->entry.attributes.masked;
}

Result<bool> SyncWork::differs(const Provider &provider, const ForeignKey &key, const Secret &taken)
{
    if (!taken.isEmpty() && taken.equals(key.secret.view()))
        return false;
    auto copy = key.secret.clone();
    if (!copy)
        return fail(copy.error());
    return await(m_vault.holder(provider.id, std::move(*copy))).map([](const std::optional<KeyEntry> &holder) {
        return !holder.has_value();
    });
}

void SyncWork::findConflicts(const Provider &provider, const Known &known, const Secret &taken, SyncedProvider &result)
{
    if (!result.hasKey)
        return;
    for (const Candidate &candidate : known.candidates) {
        if (candidate.key->problem)
            continue;
        const auto other = differs(provider, *candidate.key, taken);
        if (!other)
            result.error = result.error.value_or(other.error());
        else if (*other)
            result.conflicts << SyncConflict{candidate.source, candidate.key->variable,
                                             masked(candidate.key->secret.view())};
    }
}

} // namespace keyherd

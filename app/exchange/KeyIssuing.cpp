// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/KeyIssuing.h"

#include "base/Await.h"
#include "base/Background.h"
#include "exchange/ProviderFinder.h"
#include "providers/Catalogue.h"
#include "vault/VaultService.h"

using namespace Qt::StringLiterals;

namespace keyherd {

KeyIssuing::KeyIssuing(VaultService &vault, const Catalogue &catalogue, Provisioning &provisioning)
    : m_vault(vault), m_catalogue(catalogue), m_provisioning(provisioning)
{
    m_waiting.setMaxThreadCount(1);
}

QFuture<Result<KeyChange>> KeyIssuing::issue(ProviderId provider, KeyWish wish, FoundKeys found)
{
    return inBackground(m_waiting, [this, provider, wish, found = std::move(found)] {
        const Provider *known = m_catalogue.find(provider);
        return known ? issueNow(*known, wish, found) : Result<KeyChange>(fail(m_catalogue.absence(provider)));
    });
}

Result<bool> KeyIssuing::canIssue(const Provider &provider, const FoundKeys &found)
{
    if (!provider.issue)
        return false;
    return managementKey(provider, found).map([](const std::optional<ManagementKey> &key) { return key.has_value(); });
}

Result<std::optional<ManagementKey>> KeyIssuing::managementKey(const Provider &provider, const FoundKeys &found)
{
    const auto entries = await(m_vault.keys());
    if (!entries)
        return fail(entries.error());
    for (const KeyEntry &entry : *entries) {
        if (entry.provider != provider.id || entry.attributes.use != KeyUse::Issuing || entry.damage)
            continue;
        return await(m_vault.testSubject(entry.id)).map([](TestSubject &&subject) {
            return std::optional(
                ManagementKey{subject.entry.provider, std::move(subject.secret), subject.entry.attributes.baseUrl});
        });
    }
    const ProviderFinder finder(m_catalogue);
    for (const ForeignKeys *keys : {&found.keyFile, &found.environment}) {
        for (const ForeignKey &key : *keys) {
            if (key.problem || finder.providerOf(key) != provider.id
                || ProviderFinder::useOf(provider, key) != KeyUse::Issuing)
                continue;
            return key.secret.clone().map([&](Secret &&secret) {
                return std::optional(ManagementKey{provider.id, std::move(secret), key.baseUrl});
            });
        }
    }
    return std::nullopt;
}

Result<Issuer> KeyIssuing::issuer(const Provider &provider, const FoundKeys &found)
{
    if (!provider.issue)
        return fail(ErrorCode::NoIssuingApi, {{ErrorField::Provider, provider.name}});
    return managementKey(provider, found).and_then([&](std::optional<ManagementKey> &&key) -> Result<Issuer> {
        if (!key)
            return fail(ErrorCode::NoIssuingKey, {{ErrorField::Provider, provider.name},
                                                  {ErrorField::Expected, provider.issue->variables.value(0)}});
        return Issuer(m_provisioning, std::move(*key));
    });
}

Result<KeyChange> KeyIssuing::issueNow(const Provider &provider, KeyWish wish, const FoundKeys &found)
{
    // A name that the vault would refuse is better known before there is a key.
    if (const auto name = KeyName::make(wish.name); provider.issue && !wish.name.isEmpty() && !name)
        return fail(name.error());
    const auto asked = issuer(provider, found);
    if (!asked)
        return fail(asked.error());
    KeyWish named = wish;
    if (named.name.isEmpty())
        named.name = u"Keyherd"_s;
    return asked->create(named).and_then([&](IssuedKey &&issued) { return keep(*asked, std::move(issued), wish); });
}

Result<KeyChange> KeyIssuing::keep(const Issuer &issuer, IssuedKey issued, const KeyWish &wish)
{
    const QString id = issued.facts.id;
    auto kept = await(m_vault.add({.provider = issuer.provider(),
                                   .name = wish.name,
                                   .secret = std::move(issued.secret),
                                   .baseUrl = issuer.baseUrl(),
                                   .expires = wish.expires ? std::optional(wish.expires->date()) : std::nullopt,
                                   .source = Source::AutoProvisioned,
                                   .issuedAs = id}));
    // Nobody could use it, and it could spend.
    if (!kept && !id.isEmpty())
        static_cast<void>(issuer.remove(id));
    return kept;
}

} // namespace keyherd

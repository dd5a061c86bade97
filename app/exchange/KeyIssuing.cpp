// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/KeyIssuing.h"

#include "base/Await.h"
#include "exchange/ProviderFinder.h"
#include "providers/Catalogue.h"
#include "vault/VaultService.h"

#include <QPromise>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

Result<ManagementKey> copyOf(const ManagementKey &key)
{
    auto secret = key.secret.clone();
    if (!secret)
        return fail(secret.error());
    return ManagementKey{key.provider, std::move(*secret), key.baseUrl};
}

} // namespace

KeyIssuing::KeyIssuing(VaultService &vault, const Catalogue &catalogue, Provisioning &provisioning)
    : m_vault(vault), m_catalogue(catalogue), m_provisioning(provisioning)
{
    m_waiting.setMaxThreadCount(1);
}

QFuture<Result<KeyChange>> KeyIssuing::issue(ProviderId provider, KeyWish wish, FoundKeys found)
{
    auto promise = std::make_shared<QPromise<Result<KeyChange>>>();
    promise->start();
    auto shared = std::make_shared<FoundKeys>(std::move(found));
    m_waiting.start([this, promise, provider, wish, shared] {
        const Provider *known = m_catalogue.find(provider);
        promise->addResult(known ? issueNow(*known, wish, *shared)
                                 : Result<KeyChange>(fail(m_catalogue.absence(provider))));
        promise->finish();
    });
    return promise->future();
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

Result<KeyChange> KeyIssuing::issueNow(const Provider &provider, KeyWish wish, const FoundKeys &found)
{
    if (!provider.issue)
        return fail(ErrorCode::NoIssuingApi, {{ErrorField::Provider, provider.name}});
    // A name that the vault would refuse is better known before there is a key.
    if (const auto name = KeyName::make(wish.name); !wish.name.isEmpty() && !name)
        return fail(name.error());
    auto with = managementKey(provider, found);
    if (!with)
        return fail(with.error());
    if (!*with)
        return fail(ErrorCode::NoIssuingKey, {{ErrorField::Provider, provider.name},
                                              {ErrorField::Expected, provider.issue->variables.value(0)}});
    KeyWish asked = wish;
    if (asked.name.isEmpty())
        asked.name = u"Keyherd"_s;
    return copyOf(**with)
        .and_then([&](ManagementKey &&copy) { return await(m_provisioning.create(std::move(copy), asked)); })
        .and_then([&](IssuedKey &&issued) { return keep(**with, std::move(issued), wish); });
}

Result<KeyChange> KeyIssuing::keep(const ManagementKey &with, IssuedKey issued, const KeyWish &wish)
{
    const QString id = issued.facts.id;
    auto kept = await(m_vault.add({.provider = with.provider,
                                   .name = wish.name,
                                   .secret = std::move(issued.secret),
                                   .baseUrl = with.baseUrl,
                                   .expires = wish.expires ? std::optional(wish.expires->date()) : std::nullopt,
                                   .source = Source::AutoProvisioned,
                                   .issuedAs = id}));
    // Nobody could use it, and it could spend.
    if (!kept && !id.isEmpty()) {
        if (auto copy = copyOf(with))
            static_cast<void>(await(m_provisioning.remove(std::move(*copy), id)));
    }
    return kept;
}

} // namespace keyherd

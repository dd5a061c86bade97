// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/api/CredentialRoutes.h"

#include "base/Observe.h"
#include "base/Outcome.h"
#include "providers/Catalogue.h"
#include "service/api/ApiPaths.h"
#include "vault/VaultService.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

using Text = ApiWords::Text;

constexpr auto root = "/api/v1/core/api-credentials"_L1;

QString providerName(const ProviderId &provider)
{
    return provider.toString() == "gemini"_L1 ? u"google_gemini"_s : provider.toString();
}

QJsonObject jsonOf(const KeyEntry &key)
{
    return {{u"id"_s, key.id.value()},
            {u"provider"_s, providerName(key.provider)},
            {u"created_at"_s, toIsoText(key.created)},
            {u"updated_at"_s, toIsoText(key.updated)}};
}

void refuseField(const ApiCallPointer &call, const QString &field, const QString &why)
{
    call->refuse(400, why, QJsonObject{{field, QJsonArray{why}}});
}

void refuseKey(const ApiCallPointer &call, const Error &error)
{
    const QString why = call->text(error);
    const bool isTheKey = error.code == ErrorCode::KeyEmpty || error.code == ErrorCode::KeyTooLong
                       || error.code == ErrorCode::KeyHasInvalidBytes || error.code == ErrorCode::KeyOfOtherProvider
                       || error.code == ErrorCode::KeyWrongPrefix || error.code == ErrorCode::KeyForIssuing;
    isTheKey ? refuseField(call, u"api_key"_s, why) : call->refuse(error);
}

std::shared_ptr<Secret> secretIn(const ApiCallPointer &call, const QJsonObject &body)
{
    auto secret = ApiCall::secretIn(body, "api_key"_L1);
    if (!secret) {
        call->refuse(secret.error());
        return nullptr;
    }
    if (secret->isEmpty()) {
        refuseField(call, u"api_key"_s, call->text(Text::KeyNeeded));
        return nullptr;
    }
    return std::make_shared<Secret>(std::move(*secret));
}

} // namespace

bool CredentialRoutes::answer(const ApiCallPointer &call)
{
    const auto parts = api::partsBelow(call->request().path, root);
    if (!parts || parts->size() > 1)
        return false;
    call->sayErrorsAs("detail"_L1);
    const QByteArray method = call->request().method;
    if (parts->isEmpty()) {
        if (api::isAllowed(*call, {"GET", "POST"}, ClientScope::Manage))
            method == "GET" ? list(call) : add(call);
        return true;
    }
    if (!api::isAllowed(*call, {"GET", "PUT", "DELETE"}, ClientScope::Manage))
        return true;
    const auto provider = m_catalogue.resolve(QString::fromUtf8(parts->constFirst()));
    if (!provider) {
        call->refuse(404, Text::NoSuchKey);
        return true;
    }
    read(call, [this, call, method, provider = *provider](const QList<KeyEntry> &keys) {
        const auto key = std::ranges::find(keys, provider, &KeyEntry::provider);
        if (key == keys.cend())
            return call->refuse(404, Text::NoSuchKey);
        if (method == "GET")
            call->answer(200, jsonOf(*key));
        else if (method == "PUT")
            change(call, *key);
        else
            remove(call, *key);
    });
    return true;
}

void CredentialRoutes::read(const ApiCallPointer &call, const Credentials &done)
{
    observe(m_vault.keys(), this, [call, done](const QFuture<Result<QList<KeyEntry>>> &future) {
        auto keys = outcomeOf(future);
        if (!keys)
            return call->refuse(keys.error());
        keys->removeIf(
            [&](const KeyEntry &key) { return !key.active || key.damage || !call->client().mayUse(key.provider); });
        // In a pool the oldest stands for all: whatever is asked for next means the same one.
        done(*keys);
    });
}

void CredentialRoutes::list(const ApiCallPointer &call)
{
    read(call, [call](const QList<KeyEntry> &keys) {
        QJsonArray all;
        QSet<ProviderId> listed;
        for (const KeyEntry &key : keys) {
            if (!listed.contains(key.provider))
                all << jsonOf(key);
            listed.insert(key.provider);
        }
        call->answer(200, all);
    });
}

void CredentialRoutes::add(const ApiCallPointer &call)
{
    const auto body = call->body();
    if (!body)
        return;
    const QString name = ApiCall::textIn(*body, "provider"_L1);
    if (name.isEmpty())
        return refuseField(call, u"provider"_s, call->text(Text::ServiceNeeded));
    const auto provider = m_catalogue.resolve(name);
    if (!provider)
        return refuseField(call, u"provider"_s, call->text(provider.error()));
    if (!call->client().mayUse(*provider))
        return call->refuse(403, Text::WrongProvider);
    const auto secret = secretIn(call, *body);
    if (!secret)
        return;
    read(call, [this, call, provider = *provider, secret](const QList<KeyEntry> &keys) {
        if (std::ranges::find(keys, provider, &KeyEntry::provider) != keys.cend())
            return refuseField(call, u"provider"_s, call->text(Text::ProviderHasKey));
        addTo(call, provider, secret);
    });
}

void CredentialRoutes::addTo(const ApiCallPointer &call, const ProviderId &provider,
                             const std::shared_ptr<Secret> &secret)
{
    NewKey key{.provider = provider, .secret = std::move(*secret), .source = Source::Api};
    observe(m_vault.add(std::move(key)), this, [call](const QFuture<Result<KeyChange>> &future) {
        const auto &added = outcomeOf(future);
        added ? call->answer(201, jsonOf(added->entry)) : refuseKey(call, added.error());
    });
}

void CredentialRoutes::change(const ApiCallPointer &call, const KeyEntry &key)
{
    const auto body = call->body();
    if (!body)
        return;
    if (const QString name = ApiCall::textIn(*body, "provider"_L1); !name.isEmpty()) {
        const auto provider = m_catalogue.resolve(name);
        if (!provider || *provider != key.provider)
            return refuseField(call, u"provider"_s, call->text(Text::OneProvider));
    }
    const auto secret = secretIn(call, *body);
    if (!secret)
        return;
    KeyEdit edit;
    edit.secret = std::move(*secret);
    observe(m_vault.edit(key.id, std::move(edit)), this, [call](const QFuture<Result<KeyChange>> &future) {
        const auto &changed = outcomeOf(future);
        changed ? call->answer(200, jsonOf(changed->entry)) : refuseKey(call, changed.error());
    });
}

void CredentialRoutes::remove(const ApiCallPointer &call, const KeyEntry &key)
{
    observe(m_vault.remove(key.id), this, [call](const QFuture<Result<RemovedKey>> &future) {
        const auto &removed = outcomeOf(future);
        removed ? call->answer(204) : call->refuse(removed.error());
    });
}

} // namespace keyherd

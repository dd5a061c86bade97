// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/api/KeyManagementRoutes.h"

#include "base/JsonValues.h"
#include "base/Observe.h"
#include "base/Outcome.h"
#include "connect/TestQueue.h"
#include "providers/Catalogue.h"
#include "service/api/ApiPaths.h"
#include "vault/VaultService.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

using Text = ApiWords::Text;

constexpr auto root = "/api/keys"_L1;
// As clients of this interface know them.
constexpr std::array services = {"openai"_L1, "claude"_L1, "gemini"_L1, "huggingface"_L1};

QString serviceName(const ProviderId &provider)
{
    return provider.toString() == "anthropic"_L1 ? u"claude"_s : provider.toString();
}

QJsonObject jsonOf(const KeyEntry &key)
{
    return {{u"id"_s, key.id.value()},
            {u"service_name"_s, serviceName(key.provider)},
            {u"key_name"_s, key.attributes.name},
            {u"is_active"_s, key.active},
            {u"last_used"_s, timeOrNull(key.lastUsed)},
            {u"created_at"_s, toIsoText(key.created)},
            {u"updated_at"_s, toIsoText(key.updated)}};
}

} // namespace

bool KeyManagementRoutes::answer(const ApiCallPointer &call)
{
    const auto parts = api::partsBelow(call->request().path, root);
    if (!parts || parts->size() > 2)
        return false;
    const QByteArray &method = call->request().method;
    if (parts->isEmpty()) {
        if (!api::isAllowed(*call, {"GET", "POST"}, ClientScope::Manage))
            return true;
        method == "GET" ? list(call) : add(call);
        return true;
    }
    if (parts->size() == 1 && parts->constFirst() == "services") {
        if (!api::isAllowed(*call, {"GET"}, ClientScope::Manage))
            return true;
        QJsonArray names;
        for (const QLatin1StringView name : services)
            names << QString(name);
        call->answer(200, QJsonObject{{u"services"_s, names}});
        return true;
    }
    const auto id = api::number(parts->constFirst());
    if (!id || (parts->size() == 2 && parts->constLast() != "test"))
        return false;
    if (parts->size() == 1) {
        if (api::isAllowed(*call, {"GET", "PUT", "DELETE"}, ClientScope::Manage))
            answerOne(call, KeyId(*id));
    } else if (api::isAllowed(*call, {"POST"}, ClientScope::Manage)) {
        find(call, KeyId(*id), [this, call](const KeyEntry &key) { test(call, key); });
    }
    return true;
}

void KeyManagementRoutes::answerOne(const ApiCallPointer &call, KeyId id)
{
    const QByteArray &method = call->request().method;
    find(call, id, [this, call, method](const KeyEntry &key) {
        if (method == "GET")
            call->answer(200, jsonOf(key));
        else if (method == "PUT")
            change(call, key);
        else
            remove(call, key);
    });
}

void KeyManagementRoutes::find(const ApiCallPointer &call, KeyId id, const std::function<void(const KeyEntry &)> &found)
{
    observe(m_services.vault.keys(), this, [call, id, found](const QFuture<Result<QList<KeyEntry>>> &future) {
        const auto &keys = outcomeOf(future);
        if (!keys)
            return call->refuse(keys.error());
        const auto key = std::ranges::find(*keys, id, &KeyEntry::id);
        if (key == keys->cend() || !call->client().mayUse(key->provider))
            return call->refuse(404, Text::NoSuchKey);
        found(*key);
    });
}

void KeyManagementRoutes::list(const ApiCallPointer &call)
{
    observe(m_services.vault.keys(), this, [call](const QFuture<Result<QList<KeyEntry>>> &future) {
        const auto &keys = outcomeOf(future);
        if (!keys)
            return call->refuse(keys.error());
        QJsonArray all;
        for (const KeyEntry &key : *keys) {
            if (!key.damage && call->client().mayUse(key.provider))
                all << jsonOf(key);
        }
        call->answer(200, all);
    });
}

void KeyManagementRoutes::add(const ApiCallPointer &call)
{
    const auto body = call->body();
    if (!body)
        return;
    const QString service = ApiCall::textIn(*body, "service_name"_L1);
    const QString name = ApiCall::textIn(*body, "key_name"_L1);
    auto secret = ApiCall::secretIn(*body, "api_key"_L1);
    if (!secret)
        return call->refuse(secret.error());
    if (service.isEmpty())
        return call->refuse(400, Text::ServiceNeeded);
    if (secret->isEmpty())
        return call->refuse(400, Text::KeyNeeded);
    if (name.isEmpty())
        return call->refuse(400, Text::NameNeeded);
    const auto provider = m_services.catalogue.resolve(service);
    if (!provider)
        return call->refuse(provider.error());
    if (!call->client().mayUse(*provider))
        return call->refuse(403, Text::WrongProvider);
    NewKey key{.provider = *provider, .name = name, .secret = std::move(*secret), .source = Source::Api};
    observe(m_services.vault.add(std::move(key)), this, [call](const QFuture<Result<KeyChange>> &future) {
        const auto &added = outcomeOf(future);
        if (!added)
            return call->refuse(added.error());
        QJsonObject json = jsonOf(added->entry);
        json.remove("last_used"_L1);
        call->answer(201, json);
    });
}

void KeyManagementRoutes::change(const ApiCallPointer &call, const KeyEntry &key)
{
    const auto body = call->body();
    if (!body)
        return;
    const QJsonValue name = body->value("key_name"_L1);
    const QJsonValue active = body->value("is_active"_L1);
    if (name.isUndefined() && active.isUndefined())
        return call->refuse(400, Text::NothingToChange);
    if (!name.isUndefined() && !name.isString())
        return call->refuse(Error{ErrorCode::InvalidName});
    if (!active.isUndefined() && !active.isBool())
        return call->refuse(400, Text::TrueOrFalse);
    KeyEdit edit;
    if (name.isString())
        edit.name = name.toString();
    if (active.isBool())
        edit.activation = active.toBool() ? Activation::Active : Activation::Inactive;
    // An empty name would be a wish for one of the vault's choosing.
    if (edit.name && edit.name->trimmed().isEmpty())
        return call->refuse(Error{ErrorCode::InvalidName});
    observe(m_services.vault.edit(key.id, std::move(edit)), this, [call](const QFuture<Result<KeyChange>> &future) {
        const auto &changed = outcomeOf(future);
        if (!changed)
            return call->refuse(changed.error());
        call->answer(200, jsonOf(changed->entry));
    });
}

void KeyManagementRoutes::remove(const ApiCallPointer &call, const KeyEntry &key)
{
    observe(m_services.vault.remove(key.id), this, [call](const QFuture<Result<RemovedKey>> &future) {
        const auto &removed = outcomeOf(future);
        if (!removed)
            return call->refuse(removed.error());
        call->answer(200, QJsonObject{{u"message"_s, call->text(Text::Deleted)}});
    });
}

void KeyManagementRoutes::test(const ApiCallPointer &call, const KeyEntry &key)
{
    const auto say = [call](int status, const QString &message) {
        const bool good = status == 200;
        const QJsonObject body{{u"message"_s, message}, {u"status"_s, good ? u"success"_s : u"error"_s}};
        good ? call->answer(status, body) : call->refuse(status, message, body);
    };
    if (!key.active)
        return say(400, call->text(Text::Inactive));
    const TestOptions options{.timeout = m_services.testTimeout, .patience = std::chrono::milliseconds(0)};
    observe(m_services.tests.test({key.id}, options), this, [call, say](const QFuture<TestedKey> &future) {
        if (future.resultCount() == 0)
            return call->refuse(Error{ErrorCode::Cancelled});
        const TestedKey tested = future.result();
        if (tested.error) {
            const ErrorCode code = tested.error->code;
            const bool isPlain = code == ErrorCode::NoSuchKey || code == ErrorCode::VaultLocked;
            return isPlain ? call->refuse(*tested.error) : say(500, call->text(*tested.error));
        }
        const bool works = tested.outcome.status == TestStatus::Valid;
        say(works ? 200 : 400, call->text(tested.outcome.status));
    });
}

} // namespace keyherd

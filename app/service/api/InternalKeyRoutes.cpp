// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/api/InternalKeyRoutes.h"

#include "base/Clock.h"
#include "base/Observe.h"
#include "providers/Catalogue.h"
#include "service/api/ApiJson.h"
#include "service/api/ApiPaths.h"
#include "service/api/ServedKeys.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

using Text = ApiWords::Text;
using Keys = std::vector<const ServedKeys::Key *>;

constexpr auto root = "/api/internal/api-keys"_L1;

// As append would, but without leaving what is there behind in memory.
void makeRoom(QByteArray &json, qsizetype more)
{
    if (json.size() + more <= json.capacity())
        return;
    QByteArray larger;
    larger.reserve(2 * (json.size() + more));
    larger.append(json);
    wipe(json);
    json = std::move(larger);
}

// Made by hand: this is what programs ask for all the time, and a secret shall lie in as few buffers as can be.
Result<QByteArray> listOf(const ServedKeys &served, const Keys &keys, const QString &calledIt)
{
    QByteArray json = "[";
    for (const ServedKeys::Key *key : keys) {
        const auto secret = served.open(*key);
        if (!secret) {
            wipe(json);
            return fail(secret.error());
        }
        const KeyEntry &entry = served.entry(*key);
        makeRoom(json, 256 + key->name.size() + 6 * calledIt.size() + 2 * secret->size());
        json.append(json.size() == 1 ? "{\"id\":\"" : ",{\"id\":\"").append(QByteArray::number(entry.id.value()));
        json.append("\",\"provider\":");
        json.append(api::jsonString(calledIt.isEmpty() ? entry.provider.toString() : calledIt));
        json.append(",\"name\":").append(key->name).append(",\"key\":\"");
        api::appendSecret(json, *secret);
        json.append("\",\"usageCount\":").append(QByteArray::number(key->uses));
        json.append(",\"errorCount\":").append(QByteArray::number(key->errors)).append('}');
    }
    return json.append(']');
}

// As a number, for what is not written in JavaScript may send one.
std::optional<KeyId> keyIdIn(const QJsonObject &body)
{
    const QJsonValue value = body.value("keyId"_L1);
    if (value.isDouble() && value.toInteger(-1) >= 0)
        return KeyId(value.toInteger());
    const auto number = api::number(value.toString().toLatin1());
    return number ? std::optional(KeyId(*number)) : std::nullopt;
}

} // namespace

InternalKeyRoutes::InternalKeyRoutes(ServedKeys &keys, const Catalogue &catalogue, const Clock &clock,
                                     AskForUse askForUse)
    : m_keys(keys), m_catalogue(catalogue), m_clock(clock), m_askForUse(std::move(askForUse))
{
}

bool InternalKeyRoutes::answer(const ApiCallPointer &call)
{
    const auto parts = api::partsBelow(call->request().path, root);
    if (!parts || !parts->isEmpty())
        return false;
    if (!api::isAllowed(*call, {"GET", "POST"}, ClientScope::Read))
        return true;
    call->request().method == "GET" ? give(call) : takeReport(call);
    return true;
}

void InternalKeyRoutes::give(const ApiCallPointer &call)
{
    Wish wish;
    wish.calledIt = api::parameter(call->request().query, "provider"_L1).value_or(QString());
    if (!wish.calledIt.isEmpty()) {
        const auto provider = m_catalogue.resolve(wish.calledIt);
        // Nobody has keys of a provider that does not exist.
        if (!provider)
            return call->answer(200, QJsonArray());
        if (!call->client().mayUse(*provider))
            return call->refuse(403, Text::WrongProvider);
        wish.provider = *provider;
    }
    m_keys.whenKnown([this, call, wish](const Result<void> &known) {
        if (!known)
            return call->refuse(known.error());
        give(call, wish);
    });
}

void InternalKeyRoutes::give(const ApiCallPointer &call, const Wish &wish)
{
    UseQuestion question{{}, call->actor()};
    for (const ServedKeys::Key *key : m_keys.keysOf(wish.provider)) {
        const KeyEntry &entry = m_keys.entry(*key);
        if (entry.attributes.asks && call->client().mayUse(entry.provider))
            question.keys.append(entry);
    }
    const qint64 client = call->client().id.value();
    const bool allowed =
        !question.keys.isEmpty() && m_approval.verdict(question, client) == UseApproval::Verdict::Allowed;
    const bool asks =
        !question.keys.isEmpty() && m_askForUse && m_approval.verdict(question, client) == UseApproval::Verdict::Ask;
    if (!asks)
        return handOut(call, wish, allowed);
    observe(m_askForUse(question), this, [this, call, wish, question, client](const QFuture<UseAnswer> &future) {
        const UseAnswer answer = future.resultCount() > 0 ? future.result() : UseAnswer::Refused;
        m_approval.keep(question, client, answer);
        m_keys.whenKnown([this, call, wish, answer](const Result<void> &known) {
            if (!known)
                return call->refuse(known.error());
            handOut(call, wish, answer != UseAnswer::Refused);
        });
    });
}

bool InternalKeyRoutes::isForClient(const ApiCallPointer &call, const KeyEntry &key, bool allowed) const
{
    return call->client().mayUse(key.provider) && (allowed || !key.attributes.asks);
}

void InternalKeyRoutes::handOut(const ApiCallPointer &call, const Wish &wish, bool allowed)
{
    Keys keys = m_keys.keysOf(wish.provider);
    std::erase_if(keys, [&](const ServedKeys::Key *key) { return !isForClient(call, m_keys.entry(*key), allowed); });
    if (keys.empty())
        return call->answer(200, QJsonArray());
    QList<KeyId> ids;
    for (const ServedKeys::Key *key : keys)
        ids.append(m_keys.entry(*key).id);
    m_keys.handOut(keys, call->actor(), allowed, [this, call, wish, ids](const Result<void> &done) {
        if (!done)
            return call->refuse(done.error());
        // The keys may have been read anew while the history was written.
        m_keys.whenKnown([this, call, wish, ids](const Result<void> &known) {
            if (!known)
                return call->refuse(known.error());
            Keys given;
            for (const KeyId id : ids) {
                if (const ServedKeys::Key *key = m_keys.find(id))
                    given.push_back(key);
            }
            auto list = listOf(m_keys, given, wish.calledIt);
            list ? call->answer(http::Response{.body = std::move(*list)}) : call->refuse(list.error());
        });
    });
}

void InternalKeyRoutes::takeReport(const ApiCallPointer &call)
{
    const auto body = call->body();
    if (!body)
        return;
    const auto id = keyIdIn(*body);
    if (!id)
        return call->refuse(body->contains("keyId"_L1) ? 404 : 400,
                            body->contains("keyId"_L1) ? Text::NoSuchKey : Text::NothingToChange);
    const QString error = ApiCall::textIn(*body, "error"_L1);
    m_keys.whenKnown([this, call, id = *id, error](const Result<void> &known) {
        if (!known)
            return call->refuse(known.error());
        const ServedKeys::Key *key = m_keys.find(id);
        if (!key || !call->client().mayUse(m_keys.entry(*key).provider))
            return call->refuse(404, Text::NoSuchKey);
        m_keys.report(
            {.key = id, .uses = 1, .errors = error.isEmpty() ? 0 : 1, .lastError = error, .last = m_clock.now()});
        call->answer(200, QJsonObject{{u"success"_s, true}});
    });
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/api/InternalKeyRoutes.h"

#include "base/Clock.h"
#include "base/Observe.h"
#include "http/Room.h"
#include "providers/Catalogue.h"
#include "service/api/ApiJson.h"
#include "service/api/ApiPaths.h"
#include "service/api/ServedKeys.h"

#include <QJsonDocument>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

using Text = ApiWords::Text;
using Keys = std::vector<const ServedKeys::Key *>;

constexpr auto root = "/api/internal/api-keys"_L1;
// To a client that is gone; one that only sends no more finds it.
constexpr int nobodyThere = 408;
// To a client that waits with enough requests already.
constexpr std::chrono::seconds whilePersonThinks{10};

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
        http::makeRoom(json, 256 + key->name.size() + 6 * calledIt.size() + 2 * secret->size());
        json.append(json.size() == 1 ? "{\"id\":\"" : ",{\"id\":\"").append(QByteArray::number(entry.id.value()));
        json.append("\",\"provider\":");
        json.append(api::jsonString(calledIt.isEmpty() ? entry.provider.toString() : calledIt));
        json.append(",\"name\":").append(key->name).append(",\"key\":\"");
        api::appendSecret(json, *secret);
        json.append("\",\"usageCount\":").append(QByteArray::number(key->uses));
        json.append(",\"errorCount\":").append(QByteArray::number(key->errors)).append('}');
    }
    served.close();
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

// A text, or whatever else a program takes for one.
QString errorIn(const QJsonObject &body)
{
    const QJsonValue error = body.value("error"_L1);
    if (error.isString())
        return error.toString();
    const bool isNone = error.isNull() || error.isUndefined() || error == QJsonValue(false) || error == QJsonValue(0);
    if (isNone)
        return {};
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"error"_s, error}}).toJson(QJsonDocument::Compact));
}

QList<KeyId> idsOf(const QList<KeyEntry> &keys)
{
    QList<KeyId> ids;
    for (const KeyEntry &key : keys)
        ids.append(key.id);
    return ids;
}

} // namespace

InternalKeyRoutes::InternalKeyRoutes(ServedKeys &keys, const Catalogue &catalogue, const Clock &clock,
                                     AskForUse askForUse, ProgramOf programOf, std::chrono::milliseconds patience)
    : m_keys(keys), m_catalogue(catalogue), m_clock(clock), m_askForUse(std::move(askForUse)),
      m_programOf(std::move(programOf)), m_patience(patience)
{
}

void InternalKeyRoutes::forgetApprovals()
{
    withdrawQuestions();
    m_approval.forgetAll();
}

void InternalKeyRoutes::withdrawQuestions()
{
    for (Asked &asked : m_asked)
        asked.answer.cancel();
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
    const UseQuestion question = questionOf(call, wish);
    const qint64 client = call->client().id.value();
    if (question.keys.isEmpty())
        return handOut(call, wish, {});
    switch (m_approval.verdict(question, client)) {
    case UseApproval::Verdict::Allowed:
        return handOut(call, wish, idsOf(question.keys));
    case UseApproval::Verdict::Refused:
        return handOut(call, wish, {});
    case UseApproval::Verdict::Ask:
        break;
    }
    if (!m_askForUse)
        return handOut(call, wish, {});
    ask(question, {call, wish});
}

UseQuestion InternalKeyRoutes::questionOf(const ApiCallPointer &call, const Wish &wish) const
{
    UseQuestion question;
    for (const ServedKeys::Key *key : m_keys.keysOf(wish.provider)) {
        const KeyEntry &entry = m_keys.entry(*key);
        if (entry.attributes.asks && call->client().mayUse(entry.provider))
            question.keys.append(entry);
    }
    // What decides about an approval must be more than who it was a moment ago.
    if (!question.keys.isEmpty())
        call->setProgram(m_programOf(call->request()));
    question.program = call->actor();
    return question;
}

// A client that tries again while a person is being asked waits for the same answer.
void InternalKeyRoutes::ask(const UseQuestion &question, const Waiting &waiting)
{
    const qint64 client = waiting.call->client().id.value();
    letAbandonedGo();
    if (waitingOf(client) >= mostWaiting)
        return waiting.call->refuseForNow(whilePersonThinks);
    QStringList words{QString::number(client)};
    for (const KeyEntry &key : question.keys)
        words << key.id.toString();
    const QString which = words.join(u' ') + u' ' + question.program;
    auto asked = m_asked.find(which);
    if (asked == m_asked.end()) {
        asked = m_asked.insert(which, {question, client, m_askForUse(question), {}});
        observe(asked->answer, this, [this, which](const QFuture<UseAnswer> &) { answered(m_asked.take(which)); });
        QTimer::singleShot(m_patience, this, [answer = asked->answer]() mutable { answer.cancel(); });
    }
    asked->waiting.push_back(waiting);
}

void InternalKeyRoutes::answered(const Asked &asked)
{
    const bool isAnswered = asked.answer.resultCount() > 0;
    if (isAnswered)
        m_approval.keep(asked.question, asked.client, asked.answer.result());
    const bool isAllowed = isAnswered && asked.answer.result() != UseAnswer::Refused;
    const QList<KeyId> allowed = isAllowed ? idsOf(asked.question.keys) : QList<KeyId>();
    for (const Waiting &waiting : asked.waiting) {
        m_keys.whenKnown([this, call = waiting.call, wish = waiting.wish, allowed](const Result<void> &known) {
            // The history is not to say that somebody got a key who had long gone.
            if (call->isAbandoned())
                return call->answer(nobodyThere);
            known ? handOut(call, wish, allowed) : call->refuse(known.error());
        });
    }
}

// A program that gave up and tries again leaves one call after the other.
void InternalKeyRoutes::letAbandonedGo()
{
    std::vector<ApiCallPointer> abandoned;
    for (Asked &asked : m_asked) {
        std::erase_if(asked.waiting, [&abandoned](const Waiting &waiting) {
            if (waiting.call->isAbandoned())
                abandoned.push_back(waiting.call);
            return waiting.call->isAbandoned();
        });
    }
    for (const ApiCallPointer &call : abandoned)
        call->answer(nobodyThere);
}

std::size_t InternalKeyRoutes::waitingOf(qint64 client) const
{
    std::size_t count = 0;
    for (const Asked &asked : m_asked)
        count += asked.client == client ? asked.waiting.size() : 0;
    return count;
}

void InternalKeyRoutes::handOut(const ApiCallPointer &call, const Wish &wish, const QList<KeyId> &allowed)
{
    Keys keys = m_keys.keysOf(wish.provider);
    std::erase_if(keys, [&](const ServedKeys::Key *key) {
        const KeyEntry &entry = m_keys.entry(*key);
        return !call->client().mayUse(entry.provider) || (entry.attributes.asks && !allowed.contains(entry.id));
    });
    if (keys.empty())
        return call->answer(200, QJsonArray());
    QList<KeyId> ids;
    for (const ServedKeys::Key *key : keys)
        ids.append(m_keys.entry(*key).id);
    m_keys.handOut(keys, call->actor(), !allowed.isEmpty(), [this, call, wish, ids](const Result<void> &done) {
        if (!done)
            return call->refuse(done.error());
        // The keys may have been read anew while the history was written.
        m_keys.whenKnown([this, call, wish, ids](const Result<void> &known) {
            known ? give(call, wish, ids) : call->refuse(known.error());
        });
    });
}

void InternalKeyRoutes::give(const ApiCallPointer &call, const Wish &wish, const QList<KeyId> &ids)
{
    Keys given;
    for (const KeyId id : ids) {
        if (const ServedKeys::Key *key = m_keys.find(id))
            given.push_back(key);
    }
    auto list = listOf(m_keys, given, wish.calledIt);
    list ? call->answer(http::Response{.body = std::move(*list)}) : call->refuse(list.error());
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
    const QString error = errorIn(*body);
    m_keys.whenKnown([this, call, id = *id, error](const Result<void> &known) {
        if (!known)
            return call->refuse(known.error());
        m_keys.findAny(id, [this, call, id, error](const Result<std::optional<ProviderId>> &provider) {
            if (!provider)
                return call->refuse(provider.error());
            if (!*provider || !call->client().mayUse(**provider))
                return call->refuse(404, Text::NoSuchKey);
            m_keys.report(
                {.key = id, .uses = 1, .errors = error.isEmpty() ? 0 : 1, .lastError = error, .last = m_clock.now()});
            call->answer(200, QJsonObject{{u"success"_s, true}});
        });
    });
}

} // namespace keyherd

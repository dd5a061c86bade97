// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/api/ApiServer.h"

#include "base/Clock.h"
#include "vault/VaultService.h"

#include <QJsonDocument>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

using Text = ApiWords::Text;

constexpr int rememberedPeers = 1024;
constexpr qint64 lookAgainAfter = 1000; // milliseconds

QString languageOf(const http::Request &request)
{
    return ApiWords::languageFor(request.header("Accept-Language").value_or(QByteArrayView()));
}

// RFC 6750, 2.1.
std::optional<QByteArrayView> tokenIn(const http::Request &request)
{
    const auto value = request.header("Authorization");
    constexpr QByteArrayView scheme = "bearer ";
    if (!value || value->size() <= scheme.size()
        || value->first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return value->sliced(scheme.size()).trimmed();
}

Text wordsFor(int status)
{
    switch (status) {
    case 403:
        return Text::ForeignHost;
    case 408:
        return Text::TooSlow;
    case 413:
        return Text::TooLarge;
    case 431:
        return Text::HeaderTooLarge;
    case 503:
        return Text::TooMany;
    default:
        return Text::BadRequest;
    }
}

} // namespace

ApiServer::ApiServer(const LocalApi::Services &services, const LocalApi::Options &options)
    : m_services(services), m_options(options), m_gate(services.vault, options.rate),
      m_keys(services.vault, services.clock),
      m_management({services.vault, services.catalogue, services.tests, options.testTimeout}),
      m_internal(m_keys, services.catalogue, services.clock, options.askForUse,
                 [this](const http::Request &request) { return programNow(request); }),
      m_credentials(services.vault, services.catalogue), m_own(services.vault, services.catalogue),
      m_http([this](const http::RequestPointer &request, const http::Reply &reply) { answer(request, reply); },
             [this](int status, const http::Request &request) {
                 m_own.count(status);
                 return refusal(status, wordsFor(status), languageOf(request));
             }),
      m_peers(rememberedPeers)
{
    connect(&services.vault, &VaultService::lockedChanged, this, [this](bool locked) {
        if (locked)
            m_internal.forgetApprovals();
    });
}

Result<quint16> ApiServer::listen()
{
    return m_http.listen(m_options.port).map([this](quint16 port) { return m_port = port; });
}

void ApiServer::stop(std::chrono::milliseconds patience, const std::function<void()> &done)
{
    connect(&m_http, &http::Server::stopped, this, [this, done] { m_keys.finish(done); });
    m_internal.withdrawQuestions();
    m_http.stop(patience);
}

void ApiServer::answer(const http::RequestPointer &request, const http::Reply &reply)
{
    const http::Reply countedReply = counted(reply);
    if (!isOfThisUser(*request))
        return countedReply(refusal(403, Text::ForeignHost, languageOf(*request)));
    if (request->path == "/healthz" && request->method == "GET")
        return countedReply(http::Response{.body = R"({"status":"ok"})"});
    const auto token = tokenIn(*request);
    if (!token)
        return refuseToken(*request, {}, countedReply);
    m_gate.whenKnown([this, request, token = *token, countedReply](const Result<void> &known) {
        known ? check(request, token, countedReply) : refuse(*request, known.error(), countedReply);
    });
}

void ApiServer::check(const http::RequestPointer &request, QByteArrayView token, const http::Reply &reply)
{
    const ClientGate::Answer who = m_gate.check(token);
    switch (who.verdict) {
    case ClientGate::Verdict::Unknown:
        if (!m_gate.lookAgain())
            return refuseToken(*request, m_gate.delayOfRefusal(), reply);
        return m_gate.whenKnown([this, request, token, reply](const Result<void> &known) {
            known ? check(request, token, reply) : refuse(*request, known.error(), reply);
        });
    case ClientGate::Verdict::Locked:
        return reply(request->path == "/api/status" ? m_own.lockedStatus()
                                                    : refusal(423, Text::Locked, languageOf(*request)));
    case ClientGate::Verdict::Known:
        break;
    }
    answerKnown(request, *who.client, reply);
}

void ApiServer::answerKnown(const http::RequestPointer &request, const Client &client, const http::Reply &reply)
{
    const QString language = languageOf(*request);
    if (const auto wait = m_gate.tooOften(client.id)) {
        http::Response response = refusal(429, Text::TooMany, language);
        response.headers.append(http::Header{"Retry-After", QByteArray::number(qlonglong(wait->count()))});
        return reply(std::move(response));
    }
    const auto call = std::make_shared<ApiCall>(request, client, programFor(*request, client.id), m_words, language);
    call->setReply([this, call = std::weak_ptr(call), reply](http::Response response) {
        if (const auto answered = call.lock())
            m_keys.note({.client = answered->client().id,
                         .requests = 1,
                         .last = m_services.clock.now(),
                         .program = answered->program(),
                         .lastError = answered->failure()});
        reply(std::move(response));
    });
    route(call);
}

void ApiServer::route(const ApiCallPointer &call)
{
    if (m_internal.answer(call) || m_management.answer(call) || m_credentials.answer(call) || m_own.answer(call))
        return;
    call->refuse(404, Text::NotFound);
}

void ApiServer::refuseToken(const http::Request &request, std::chrono::milliseconds delay, const http::Reply &reply)
{
    http::Response response;
    if (request.path.startsWith("/api/internal/"))
        response = {.status = 401, .body = R"({"error":"Unauthorized"})"}; // to the letter, whatever the language
    else
        response = refusal(401, Text::NoToken, languageOf(request));
    response.headers.append(http::Header{"WWW-Authenticate", "Bearer"});
    if (delay.count() == 0)
        return reply(std::move(response));
    QTimer::singleShot(delay, this, [reply, response = std::move(response)]() mutable { reply(std::move(response)); });
}

void ApiServer::refuse(const http::Request &request, const Error &error, const http::Reply &reply)
{
    const ApiRefusal refused = ApiRefusal::of(error, m_words, languageOf(request));
    reply(refusal(refused.status, refused.why));
}

http::Response ApiServer::refusal(int status, Text why, const QString &language) const
{
    return refusal(status, m_words.text(why, language));
}

http::Response ApiServer::refusal(int status, const QString &why)
{
    return {.status = status,
            .body = QJsonDocument(QJsonObject{{u"error"_s, why}, {u"detail"_s, why}}).toJson(QJsonDocument::Compact)};
}

bool ApiServer::isOfThisUser(const http::Request &request)
{
    if (const Peer *known = m_peers.object(request.connection))
        return known->isThisUser;
    // Where the system does not tell, the token alone decides.
    auto *peer = new Peer(peerOf(request.peer, request.peerPort, m_port).value_or(Peer()));
    const bool isThisUser = peer->isThisUser;
    m_peers.insert(request.connection, peer);
    return isThisUser;
}

// Finding it takes some milliseconds, so a client that opens a connection for each request is not looked for each time.
QString ApiServer::programFor(const http::Request &request, ClientId client)
{
    Seen &seen = m_seen[client.value()];
    if (seen.since.isValid() && seen.since.elapsed() < lookAgainAfter)
        return seen.program;
    seen.since.start();
    seen.program = programNow(request);
    return seen.program;
}

QString ApiServer::programNow(const http::Request &request) const
{
    const Peer *peer = m_peers.object(request.connection);
    return peer ? programOf(*peer) : QString();
}

http::Reply ApiServer::counted(const http::Reply &reply)
{
    return [this, reply](http::Response response) {
        m_own.count(response.status);
        reply(std::move(response));
    };
}

} // namespace keyherd

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
constexpr qsizetype longestReason = 500;

/// What a refusal says to a person; the dialects put it into different members.
QString reasonIn(const QByteArray &body)
{
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    for (const auto &member : {"error"_L1, "detail"_L1}) {
        if (const QString reason = answer.value(member).toString(); !reason.isEmpty())
            return reason.left(longestReason);
    }
    return QString::fromUtf8(body.left(longestReason));
}

QString languageOf(const http::Request &request)
{
    return ApiWords::languageFor(request.header("Accept-Language").value_or(QByteArray()));
}

// RFC 6750, 2.1.
std::optional<QByteArray> tokenIn(const http::Request &request)
{
    const auto value = request.header("Authorization");
    constexpr QByteArrayView scheme = "bearer ";
    if (!value || value->size() <= scheme.size() || value->first(scheme.size()).toLower() != scheme)
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
      m_internal(m_keys, services.catalogue, services.clock, options.askForUse),
      m_credentials(services.vault, services.catalogue), m_own(services.vault, services.catalogue),
      m_http([this](const http::Request &request, const http::Reply &reply) { answer(request, reply); },
             [this](int status) {
                 m_own.count(status);
                 return refusal(status, wordsFor(status), u"en"_s);
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
    connect(&m_http, &http::Server::stopped, this, [this, done] {
        m_keys.finish();
        done();
    });
    m_http.stop(patience);
}

void ApiServer::answer(const http::Request &request, const http::Reply &reply)
{
    if (!isOfThisUser(request))
        return counted(reply)(refusal(403, Text::ForeignHost, languageOf(request)));
    if (request.path == "/healthz" && request.method == "GET")
        return counted(reply)(http::Response{.body = R"({"status":"ok"})"});
    m_gate.whenKnown([this, &request, reply] { answerKnown(request, counted(reply)); });
}

void ApiServer::answerKnown(const http::Request &request, const http::Reply &reply)
{
    const auto token = tokenIn(request);
    const ClientGate::Answer who = token ? m_gate.check(*token) : ClientGate::Answer{ClientGate::Verdict::Unknown};
    const QString language = languageOf(request);
    switch (who.verdict) {
    case ClientGate::Verdict::Unknown:
        return refuseToken(request, reply);
    case ClientGate::Verdict::Locked:
        return reply(request.path == "/api/status" ? m_own.lockedStatus() : refusal(423, Text::Locked, language));
    case ClientGate::Verdict::Known:
        break;
    }
    const Client client = *who.client;
    if (const auto wait = m_gate.tooOften(client.id)) {
        http::Response response = refusal(429, Text::TooMany, language);
        response.headers.append(http::Header{"Retry-After", QByteArray::number(qlonglong(wait->count()))});
        return reply(std::move(response));
    }
    const QString program = programFor(request, client.id);
    const auto call = std::make_shared<ApiCall>(request, client, program, m_words, language,
                                                [this, client = client.id, program, reply](http::Response response) {
                                                    const QString error =
                                                        response.status < 400 ? QString() : reasonIn(response.body);
                                                    m_keys.note({.client = client,
                                                                 .requests = 1,
                                                                 .last = m_services.clock.now(),
                                                                 .program = program,
                                                                 .lastError = error});
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

void ApiServer::refuseToken(const http::Request &request, const http::Reply &reply)
{
    http::Response response;
    if (request.path.startsWith("/api/internal/"))
        response = {.status = 401, .body = R"({"error":"Unauthorized"})"}; // to the letter, whatever the language
    else
        response = refusal(401, Text::NoToken, languageOf(request));
    response.headers.append(http::Header{"WWW-Authenticate", "Bearer"});
    const auto delay = tokenIn(request) ? m_gate.delayOfRefusal() : std::chrono::milliseconds(0);
    if (delay.count() == 0)
        return reply(std::move(response));
    QTimer::singleShot(delay, this, [reply, response = std::move(response)]() mutable { reply(std::move(response)); });
}

http::Response ApiServer::refusal(int status, Text why, const QString &language) const
{
    const QString text = m_words.text(why, language);
    return {.status = status,
            .body = QJsonDocument(QJsonObject{{u"error"_s, text}, {u"detail"_s, text}}).toJson(QJsonDocument::Compact)};
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
    const Peer *peer = m_peers.object(request.connection);
    if (const QString program = peer ? programOf(*peer) : QString(); !program.isEmpty())
        seen.program = program;
    return seen.program;
}

http::Reply ApiServer::counted(const http::Reply &reply)
{
    return [this, reply](http::Response response) {
        m_own.count(response.status);
        reply(std::move(response));
    };
}

} // namespace keyherd

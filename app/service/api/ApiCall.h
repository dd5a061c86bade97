// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"
#include "http/Message.h"
#include "service/api/ApiWords.h"
#include "vault/Client.h"

#include <QJsonArray>
#include <QJsonObject>

#include <chrono>
#include <memory>

namespace keyherd {

/// How an error is answered.
struct ApiRefusal
{
    int status; ///< 400, 403, 404, 423 or 500
    QString why;

    [[nodiscard]] static ApiRefusal of(const Error &error, const ApiWords &words, const QString &language);
};

/// One request of a known client, and the way back to it. Each dialect says errors in its own member: "error", or "detail".
class ApiCall
{
public:
    /// `words` lives as long as the server. `program`: the executable that the client was last seen to be, a hint; empty: not known.
    ApiCall(http::RequestPointer request, Client client, QString program, const ApiWords &words, QString language);
    /// To be set before it is routed.
    void setReply(http::Reply reply) { m_reply = std::move(reply); }

    [[nodiscard]] const http::Request &request() const { return *m_request; }
    [[nodiscard]] const Client &client() const { return m_client; }
    /// What the history names: the client, and its executable if that is known.
    [[nodiscard]] QString actor() const;
    [[nodiscard]] const QString &program() const { return m_program; }
    void setProgram(const QString &program) { m_program = program; }
    /// The client is gone, or may be (http::Request::client).
    [[nodiscard]] bool isAbandoned() const { return m_request->client.expired(); }

    /// The body as a JSON object; nothing, and the answer is on its way, if it is none.
    [[nodiscard]] std::optional<QJsonObject> body();
    /// A text of the body; empty if it is missing or no text.
    [[nodiscard]] static QString textIn(const QJsonObject &body, QLatin1StringView name);
    /// The same, if it is secret. What Secret::takeText fails with.
    [[nodiscard]] static Result<Secret> secretIn(const QJsonObject &body, QLatin1StringView name);

    void answer(int status, const QJsonObject &body);
    void answer(int status, const QJsonArray &body);
    void answer(http::Response response);
    /// Without a body.
    void answer(int status);
    void refuse(int status, ApiWords::Text why);
    /// 405; `allowed`: the methods that there are (RFC 9110, 10.2.1).
    void refuseMethod(const QByteArray &allowed);
    /// 429; `wait`: when it is worth while to try again (RFC 9110, 10.2.3).
    void refuseForNow(std::chrono::seconds wait);
    /// With a body of the dialect's own that says why.
    void refuse(int status, const QString &why, const QJsonObject &body);
    /// With the status that such an error has (`ApiRefusal::of`).
    void refuse(const Error &error);
    void refuse(int status, const QString &why);
    [[nodiscard]] QString text(ApiWords::Text text) const { return m_words.text(text, m_language); }
    [[nodiscard]] QString text(const Error &error) const { return m_words.text(error, m_language); }
    [[nodiscard]] QString text(TestStatus status) const { return m_words.text(status, m_language); }

    /// The member that errors are said in.
    void sayErrorsAs(QLatin1StringView member) { m_errorMember = member; }
    /// What was wrong, in the client's language, if the request was refused.
    [[nodiscard]] const QString &failure() const { return m_failure; }

private:
    void refuse(int status, ApiWords::Text why, const http::Header &header);

    http::RequestPointer m_request;
    Client m_client;
    QString m_program;
    const ApiWords &m_words;
    QString m_language;
    http::Reply m_reply;
    QLatin1StringView m_errorMember{"error"};
    QString m_failure;
};

using ApiCallPointer = std::shared_ptr<ApiCall>;

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/Message.h"
#include "service/api/ApiWords.h"
#include "vault/Client.h"

#include <QJsonArray>
#include <QJsonObject>

#include <memory>

namespace keyherd {

/// One request of a known client, and the way back to it. Each dialect says errors in its own member: "error", or "detail".
class ApiCall
{
public:
    /// `request` lives until it was answered; `words` as long as the server. `program`: the client's executable, if it is known.
    ApiCall(const http::Request &request, Client client, QString program, const ApiWords &words, QString language,
            http::Reply reply);

    [[nodiscard]] const http::Request &request() const { return m_request; }
    [[nodiscard]] const Client &client() const { return m_client; }
    /// What the history names: the client, and its executable if that is known.
    [[nodiscard]] QString actor() const;
    [[nodiscard]] const QString &program() const { return m_program; }

    /// The body as a JSON object; nothing, and the answer is on its way, if it is none.
    [[nodiscard]] std::optional<QJsonObject> body();
    /// A text that the body must have under this name, wiped by the caller if it is secret; empty if it is missing or no text.
    [[nodiscard]] static QString textIn(const QJsonObject &body, QLatin1StringView name);

    void answer(int status, const QJsonObject &body);
    void answer(int status, const QJsonArray &body);
    void answer(http::Response response);
    /// Without a body.
    void answer(int status);
    void refuse(int status, ApiWords::Text why);
    /// With the status that such an error has: 400, 404, 423 or 500.
    void refuse(const Error &error);
    void refuse(int status, const QString &why);
    [[nodiscard]] QString text(ApiWords::Text text) const { return m_words.text(text, m_language); }
    [[nodiscard]] QString text(const Error &error) const { return m_words.text(error, m_language); }
    [[nodiscard]] QString text(TestStatus status) const { return m_words.text(status, m_language); }

    /// The member that errors are said in.
    void sayErrorsAs(QLatin1StringView member) { m_errorMember = member; }
    /// What was wrong, if the request was refused.
    [[nodiscard]] const QString &failure() const { return m_failure; }

private:
    const http::Request &m_request;
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

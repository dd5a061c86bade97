// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/api/ApiCall.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

int statusOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidName:
    case ErrorCode::NameTaken:
    case ErrorCode::UnknownProvider:
    case ErrorCode::ProviderDamaged:
    case ErrorCode::KeyEmpty:
    case ErrorCode::KeyTooLong:
    case ErrorCode::KeyHasInvalidBytes:
    case ErrorCode::KeyOfOtherProvider:
    case ErrorCode::KeyWrongPrefix:
    case ErrorCode::KeyForIssuing:
        return 400;
    case ErrorCode::UseNotAllowed:
        return 403;
    default:
        return 500;
    }
}

} // namespace

ApiCall::ApiCall(const http::Request &request, Client client, QString program, const ApiWords &words, QString language,
                 http::Reply reply)
    : m_request(request), m_client(std::move(client)), m_program(std::move(program)), m_words(words),
      m_language(std::move(language)), m_reply(std::move(reply))
{
}

QString ApiCall::actor() const
{
    return m_program.isEmpty() ? m_client.name : u"%1 (%2)"_s.arg(m_client.name, m_program);
}

std::optional<QJsonObject> ApiCall::body()
{
    const QByteArray type = m_request.header("Content-Type").value_or(QByteArray()).split(';').front().trimmed();
    if (type.compare("application/json", Qt::CaseInsensitive) != 0) {
        refuse(415, ApiWords::Text::JsonExpected);
        return std::nullopt;
    }
    const QJsonDocument document = QJsonDocument::fromJson(m_request.body);
    if (!document.isObject()) {
        refuse(400, ApiWords::Text::NotJson);
        return std::nullopt;
    }
    return document.object();
}

QString ApiCall::textIn(const QJsonObject &body, QLatin1StringView name)
{
    return body.value(name).toString();
}

void ApiCall::answer(int status, const QJsonObject &body)
{
    answer(http::Response{.status = status, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)});
}

void ApiCall::answer(int status, const QJsonArray &body)
{
    answer(http::Response{.status = status, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)});
}

void ApiCall::answer(int status)
{
    answer(http::Response{.status = status});
}

void ApiCall::answer(http::Response response)
{
    m_reply(std::move(response));
}

void ApiCall::refuse(int status, ApiWords::Text why)
{
    refuse(status, text(why));
}

void ApiCall::refuse(const Error &error)
{
    if (error.code == ErrorCode::NoSuchKey || error.code == ErrorCode::NoActiveKey)
        return refuse(404, ApiWords::Text::NoSuchKey);
    if (error.code == ErrorCode::VaultMissing || error.code == ErrorCode::VaultReplaced)
        return refuse(404, ApiWords::Text::NoVault);
    if (error.code == ErrorCode::VaultLocked)
        return refuse(423, ApiWords::Text::Locked);
    refuse(statusOf(error), text(error));
}

void ApiCall::refuse(int status, const QString &why)
{
    m_failure = why;
    answer(status, QJsonObject{{QString(m_errorMember), why}});
}

} // namespace keyherd

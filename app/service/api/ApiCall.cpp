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

ApiRefusal ApiRefusal::of(const Error &error, const ApiWords &words, const QString &language)
{
    using Text = ApiWords::Text;
    if (error.code == ErrorCode::NoSuchKey || error.code == ErrorCode::NoActiveKey)
        return {404, words.text(Text::NoSuchKey, language)};
    if (error.code == ErrorCode::VaultMissing || error.code == ErrorCode::VaultReplaced)
        return {404, words.text(Text::NoVault, language)};
    if (error.code == ErrorCode::VaultLocked)
        return {423, words.text(Text::Locked, language)};
    return {statusOf(error), words.text(error, language)};
}

ApiCall::ApiCall(http::RequestPointer request, Client client, QString program, const ApiWords &words, QString language)
    : m_request(std::move(request)), m_client(std::move(client)), m_program(std::move(program)), m_words(words),
      m_language(std::move(language))
{
}

QString ApiCall::actor() const
{
    return m_program.isEmpty() ? m_client.name : u"%1 (%2)"_s.arg(m_client.name, m_program);
}

std::optional<QJsonObject> ApiCall::body()
{
    QByteArrayView type = m_request->header("Content-Type").value_or(QByteArrayView());
    if (const qsizetype end = type.indexOf(';'); end >= 0)
        type = type.first(end);
    type = type.trimmed();
    if (type.compare("application/json", Qt::CaseInsensitive) != 0) {
        refuse(415, ApiWords::Text::JsonExpected);
        return std::nullopt;
    }
    const QJsonDocument document = QJsonDocument::fromJson(m_request->body);
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

Result<Secret> ApiCall::secretIn(const QJsonObject &body, QLatin1StringView name)
{
    QString text = textIn(body, name);
    return Secret::takeText(text);
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
    const ApiRefusal refusal = ApiRefusal::of(error, m_words, m_language);
    refuse(refusal.status, refusal.why);
}

void ApiCall::refuse(int status, const QString &why)
{
    refuse(status, why, QJsonObject{{QString(m_errorMember), why}});
}

void ApiCall::refuseMethod(const QByteArray &allowed)
{
    refuse(405, ApiWords::Text::MethodNotAllowed, {"Allow", allowed});
}

void ApiCall::refuseForNow(std::chrono::seconds wait)
{
    refuse(429, ApiWords::Text::TooMany, {"Retry-After", QByteArray::number(qlonglong(wait.count()))});
}

void ApiCall::refuse(int status, ApiWords::Text why, const http::Header &header)
{
    m_failure = text(why);
    const QJsonObject body{{QString(m_errorMember), m_failure}};
    answer(http::Response{.status = status,
                          .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
                          .headers = {header}});
}

void ApiCall::refuse(int status, const QString &why, const QJsonObject &body)
{
    m_failure = why;
    answer(status, body);
}

} // namespace keyherd

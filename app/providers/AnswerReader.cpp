// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/Answer.h"

#include "providers/AnswerWords.h"
#include "providers/JsonPath.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr int goodStatus = 200;

// The answer's JSON; Undefined if the body is none. Qt refuses more than 1024 levels, so nothing here recurses deeper.
QJsonValue parsed(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        return document.object();
    if (document.isArray())
        return document.array();
    return QJsonValue::Undefined;
}

std::optional<double> number(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    bool isNumber = false;
    const double result = value.toString().toDouble(&isNumber);
    return isNumber ? std::optional(result) : std::nullopt;
}

bool satisfies(const AnswerRule &rule, const QJsonValue &value)
{
    if (rule.atMost) {
        const std::optional<double> amount = number(value);
        if (!amount || *amount > *rule.atMost)
            return false;
    }
    const std::optional<QString> text = scalarText(value);
    return text && (rule.equals.isEmpty() || *text == rule.equals)
        && (rule.contains.isEmpty() || text->contains(rule.contains, Qt::CaseInsensitive));
}

bool fits(const AnswerRule &rule, const HttpAnswer &answer, const QJsonValue &json)
{
    if (!rule.statuses.isEmpty() && !rule.statuses.contains(answer.status))
        return false;
    if (rule.jsonPath.isEmpty())
        return satisfies(rule, QString::fromUtf8(answer.body));
    const QList<QJsonValue> values = valuesAt(json, rule.jsonPath);
    return std::any_of(values.cbegin(), values.cend(),
                       [&rule](const QJsonValue &value) { return satisfies(rule, value); });
}

// Whether a 200 has what only this provider's answer to the test request has.
bool showsSuccess(const Provider &provider, const QJsonValue &json)
{
    if (!provider.modelsPath.isEmpty() && !valueAt(json, provider.modelsPath).isArray())
        return false;
    const QJsonValue marker = valueAt(json, provider.successPath);
    return provider.successPath.isEmpty() || !(marker.isUndefined() || marker.isNull());
}

TestStatus usualMeaning(int status)
{
    switch (status) {
    case 401:
        return TestStatus::Invalid;
    case 402:
        return TestStatus::QuotaExhausted;
    case 403:
        return TestStatus::Forbidden;
    case 429:
        return TestStatus::RateLimited;
    default:
        return status >= 500 && status <= 599 ? TestStatus::ProviderError : TestStatus::Unexpected;
    }
}

TestStatus meaning(const Provider &provider, const HttpAnswer &answer, const QJsonValue &json)
{
    const bool redirects = answer.status >= 300 && answer.status <= 399;
    if (redirects || (answer.status == goodStatus && json.isUndefined()))
        return TestStatus::Unexpected;
    const auto rule = std::find_if(provider.answers.cbegin(), provider.answers.cend(),
                                   [&](const AnswerRule &candidate) { return fits(candidate, answer, json); });
    if (rule != provider.answers.cend())
        return rule->means;
    if (answer.status == goodStatus)
        return showsSuccess(provider, json) ? TestStatus::Valid : TestStatus::Unexpected;
    return usualMeaning(answer.status);
}

QString providersWords(const HttpAnswer &answer, const QJsonValue &json)
{
    if (!json.isUndefined())
        return plainLine(providerMessage(json));
    const bool isPlainText = answer.contentType.trimmed().toLower().startsWith("text/plain");
    return isPlainText ? plainLine(QString::fromUtf8(answer.body)) : QString();
}

} // namespace

TestOutcome readAnswer(const Provider &provider, const HttpAnswer &answer)
{
    const QJsonValue json = parsed(answer.body);
    TestOutcome outcome;
    outcome.httpStatus = answer.status;
    outcome.status = meaning(provider, answer, json);
    if (answer.status == goodStatus) {
        const QJsonValue models = valueAt(json, provider.modelsPath);
        if (models.isArray())
            outcome.models = static_cast<int>(models.toArray().size());
        outcome.balance = plainLine(scalarText(valueAt(json, provider.tells.credit.jsonPath)).value_or(QString()));
    }
    if (outcome.status != TestStatus::Valid)
        outcome.detail = providersWords(answer, json);
    return outcome;
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/Answer.h"

#include "providers/AnswerWords.h"
#include "providers/JsonPath.h"
#include "providers/KeyFactsReader.h"
#include "providers/RetryAfter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

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

bool satisfies(const AnswerRule &rule, const QJsonValue &value, const QJsonValue &json)
{
    const bool comparesNumbers = rule.atMost || !rule.atLeastPath.isEmpty();
    if (comparesNumbers) {
        const std::optional<double> amount = numberIn(value);
        if (!amount || (rule.atMost && *amount > *rule.atMost))
            return false;
        const std::optional<double> least = numberIn(valueAt(json, rule.atLeastPath));
        if (!rule.atLeastPath.isEmpty() && (!least || *amount < *least))
            return false;
    }
    const std::optional<QString> text = scalarText(value);
    return text && (rule.equals.isEmpty() || *text == rule.equals)
        && (rule.contains.isEmpty() || text->contains(rule.contains, Qt::CaseInsensitive));
}

// What the rule looks at: a header, the places of a path, or the whole body.
QList<QJsonValue> valuesFor(const AnswerRule &rule, const HttpAnswer &answer, const QJsonValue &json)
{
    if (!rule.header.isEmpty()) {
        const QByteArray value = headerValue(answer, rule.header);
        return value.isEmpty() ? QList<QJsonValue>() : QList<QJsonValue>{QString::fromUtf8(value)};
    }
    return rule.jsonPath.isEmpty() ? QList<QJsonValue>{QString::fromUtf8(answer.body)} : valuesAt(json, rule.jsonPath);
}

bool fits(const AnswerRule &rule, const HttpAnswer &answer, const QJsonValue &json)
{
    if (!rule.statuses.isEmpty() && !rule.statuses.contains(answer.status))
        return false;
    // No rule makes a page of something in between a good answer.
    if (rule.means == TestStatus::Valid && json.isUndefined())
        return false;
    const QList<QJsonValue> values = valuesFor(rule, answer, json);
    return std::any_of(values.cbegin(), values.cend(),
                       [&](const QJsonValue &value) { return satisfies(rule, value, json); });
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

// Said by so many besides OpenAI that it need not stand in each entry.
bool saysQuotaIsUsedUp(const HttpAnswer &answer, const QJsonValue &json)
{
    constexpr int tooMany = 429;
    constexpr std::array places{"error.code"_L1, "error.type"_L1, "code"_L1, "type"_L1};
    return answer.status == tooMany && std::any_of(places.begin(), places.end(), [&json](QLatin1StringView place) {
               return valueAt(json, QString(place)).toString() == "insufficient_quota"_L1;
           });
}

struct Meaning
{
    TestStatus status = TestStatus::Unexpected;
    AnswerHint hint = AnswerHint::None;
};

Meaning meaning(const Provider &provider, const HttpAnswer &answer, const QJsonValue &json)
{
    const bool redirects = answer.status >= 300 && answer.status <= 399;
    if (redirects || (answer.status == goodStatus && json.isUndefined()))
        return {};
    const auto rule = std::find_if(provider.answers.cbegin(), provider.answers.cend(),
                                   [&](const AnswerRule &candidate) { return fits(candidate, answer, json); });
    if (rule != provider.answers.cend())
        return {rule->means, rule->hint};
    if (answer.status == goodStatus)
        return {showsSuccess(provider, json) ? TestStatus::Valid : TestStatus::Unexpected};
    if (saysQuotaIsUsedUp(answer, json))
        return {TestStatus::QuotaExhausted};
    return {usualMeaning(answer.status)};
}

QString providersWords(const HttpAnswer &answer, const QJsonValue &json)
{
    if (!json.isUndefined())
        return plainLine(providerMessage(json));
    const bool isPlainText = answer.contentType.trimmed().toLower().startsWith("text/plain");
    return isPlainText ? plainLine(QString::fromUtf8(answer.body)) : QString();
}

} // namespace

TestOutcome readAnswer(const Provider &provider, const HttpAnswer &answer, Moment now)
{
    const QJsonValue json = parsed(answer.body);
    const Meaning found = meaning(provider, answer, json);
    TestOutcome outcome;
    outcome.httpStatus = answer.status;
    outcome.status = found.status;
    outcome.hint = found.hint;
    outcome.retryAfter = retryAfter(answer, now);
    if (answer.status == goodStatus) {
        outcome.facts = readKeyFacts(provider, answer, json);
        const QJsonValue models = valueAt(json, provider.modelsPath);
        if (models.isArray())
            outcome.models = static_cast<int>(models.toArray().size());
        if (outcome.facts.credit)
            outcome.balance = amountText(*outcome.facts.credit);
    }
    outcome.facts.rateLimits = readRateLimits(provider, answer);
    if (outcome.status != TestStatus::Valid)
        outcome.detail = providersWords(answer, json);
    return outcome;
}

} // namespace keyherd

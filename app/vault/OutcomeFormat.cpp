// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/OutcomeFormat.h"

#include "providers/ProviderWords.h"

#include <QCborArray>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

void put(QCborMap &map, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        map.insert(key, text);
}

void put(QCborMap &map, QLatin1StringView key, const std::optional<double> &number)
{
    if (number)
        map.insert(key, *number);
}

void put(QCborMap &map, QLatin1StringView key, const std::optional<Amount> &amount)
{
    if (amount)
        map.insert(key, QCborArray{amount->value, amount->unit});
}

std::optional<double> numberOf(const QCborValue &value)
{
    return value.isDouble() || value.isInteger() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<Amount> amountOf(const QCborValue &value)
{
    const QCborArray parts = value.toArray();
    const std::optional<double> number = numberOf(parts.at(0));
    return number ? std::optional(Amount{*number, parts.at(1).toString()}) : std::nullopt;
}

QCborMap encodeFacts(const KeyFacts &facts)
{
    QCborMap map;
    put(map, "credit"_L1, facts.credit);
    put(map, "limit"_L1, facts.limit);
    put(map, "used"_L1, facts.used);
    put(map, "today"_L1, facts.usedToday);
    put(map, "tier"_L1, facts.tier);
    put(map, "owner"_L1, facts.owner);
    put(map, "label"_L1, facts.label);
    if (!facts.scopes.isEmpty())
        map.insert(u"scopes"_s, QCborArray::fromStringList(facts.scopes));
    if (facts.expires)
        map.insert(u"expires"_s, momentValue(facts.expires));
    QCborArray limits;
    for (const RateLimit &limit : facts.rateLimits) {
        QCborMap entry{{u"of"_s, limit.of}};
        put(entry, "limit"_L1, limit.limit);
        put(entry, "left"_L1, limit.remaining);
        put(entry, "reset"_L1, limit.reset);
        limits.append(entry);
    }
    if (!limits.isEmpty())
        map.insert(u"rates"_s, limits);
    return map;
}

KeyFacts decodeFacts(const QCborMap &map)
{
    KeyFacts facts{
        .credit = amountOf(map.value("credit"_L1)),
        .limit = amountOf(map.value("limit"_L1)),
        .used = amountOf(map.value("used"_L1)),
        .usedToday = amountOf(map.value("today"_L1)),
        .tier = map.value("tier"_L1).toString(),
        .owner = map.value("owner"_L1).toString(),
        .label = map.value("label"_L1).toString(),
        .scopes = textsOf(map.value("scopes"_L1)),
        .expires = momentOf(map.value("expires"_L1)),
    };
    const QCborArray limits = map.value("rates"_L1).toArray();
    for (const auto entry : limits) {
        const QCborMap limit = entry.toMap();
        facts.rateLimits << RateLimit{limit.value("of"_L1).toString(), numberOf(limit.value("limit"_L1)),
                                      numberOf(limit.value("left"_L1)), limit.value("reset"_L1).toString()};
    }
    return facts;
}

} // namespace

QStringList textsOf(const QCborValue &value)
{
    QStringList texts;
    const QCborArray entries = value.toArray();
    for (const auto entry : entries)
        texts << entry.toString();
    return texts;
}

QCborValue momentValue(const std::optional<Moment> &moment)
{
    return moment ? QCborValue(toMilliseconds(*moment)) : QCborValue(nullptr);
}

std::optional<Moment> momentOf(const QCborValue &value)
{
    return value.isInteger() ? std::optional(fromMilliseconds(value.toInteger())) : std::nullopt;
}

QCborMap encodeOutcome(const TestOutcome &outcome)
{
    QCborMap map{{u"status"_s, QString(toText(outcome.status))},
                 {u"http"_s, outcome.httpStatus},
                 {u"ms"_s, qint64(outcome.latency.count())},
                 {u"detail"_s, outcome.detail},
                 {u"models"_s, outcome.models ? QCborValue(*outcome.models) : QCborValue(nullptr)},
                 {u"balance"_s, outcome.balance},
                 {u"at"_s, momentValue(outcome.checkedAt)}};
    if (outcome.hint != AnswerHint::None)
        map.insert(u"hint"_s, QString(toText(outcome.hint)));
    if (outcome.retryAfter)
        map.insert(u"wait"_s, qint64(outcome.retryAfter->count()));
    if (const QCborMap facts = encodeFacts(outcome.facts); !facts.isEmpty())
        map.insert(u"facts"_s, facts);
    return map;
}

std::optional<TestOutcome> decodeOutcome(const QCborMap &map)
{
    const auto status = testStatusFromText(map.value("status"_L1).toString());
    if (!status)
        return std::nullopt;
    TestOutcome outcome;
    outcome.status = *status;
    outcome.httpStatus = static_cast<int>(map.value("http"_L1).toInteger());
    outcome.latency = std::chrono::milliseconds(map.value("ms"_L1).toInteger());
    outcome.detail = map.value("detail"_L1).toString();
    if (map.value("models"_L1).isInteger())
        outcome.models = static_cast<int>(map.value("models"_L1).toInteger());
    outcome.balance = map.value("balance"_L1).toString();
    outcome.hint = answerHintFromText(map.value("hint"_L1).toString()).value_or(AnswerHint::None);
    outcome.facts = decodeFacts(map.value("facts"_L1).toMap());
    if (map.value("wait"_L1).isInteger())
        outcome.retryAfter = std::chrono::milliseconds(map.value("wait"_L1).toInteger());
    outcome.checkedAt = momentOf(map.value("at"_L1)).value_or(Moment{});
    return outcome;
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/FactsReport.h"

#include "providers/ProviderWords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

void put(QJsonObject &json, const QString &name, const std::optional<Amount> &amount)
{
    if (amount)
        json.insert(name, QJsonObject{{u"value"_s, amount->value},
                                      {u"unit"_s, amount->unit.isEmpty() ? QJsonValue() : QJsonValue(amount->unit)}});
}

void put(QJsonObject &json, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        json.insert(name, text);
}

void put(QJsonObject &json, const QString &name, const std::optional<double> &number)
{
    if (number)
        json.insert(name, *number);
}

} // namespace

QJsonObject factsJson(const KeyFacts &facts)
{
    QJsonObject json;
    put(json, u"credit"_s, facts.credit);
    put(json, u"limit"_s, facts.limit);
    put(json, u"used"_s, facts.used);
    put(json, u"used_today"_s, facts.usedToday);
    put(json, u"tier"_s, facts.tier);
    put(json, u"owner"_s, facts.owner);
    put(json, u"label"_s, facts.label);
    if (!facts.scopes.isEmpty())
        json.insert(u"scopes"_s, QJsonArray::fromStringList(facts.scopes));
    if (facts.expires)
        json.insert(u"expires_at"_s, toIsoText(*facts.expires));
    QJsonArray limits;
    for (const RateLimit &limit : facts.rateLimits) {
        QJsonObject entry{{u"of"_s, limit.of}};
        put(entry, u"limit"_s, limit.limit);
        put(entry, u"remaining"_s, limit.remaining);
        put(entry, u"reset"_s, limit.reset);
        limits << entry;
    }
    if (!limits.isEmpty())
        json.insert(u"rate_limits"_s, limits);
    return json;
}

QJsonValue hintJson(AnswerHint hint)
{
    return hint == AnswerHint::None ? QJsonValue() : QJsonValue(toText(hint));
}

} // namespace keyherd

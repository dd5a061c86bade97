// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/KeyFactsReader.h"

#include "providers/AnswerWords.h"
#include "providers/JsonPath.h"
#include "providers/RetryAfter.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qsizetype mostModels = 2000;
constexpr qsizetype mostScopes = 100;

/// One answer, and how to look at the places that an entry names.
class Facts
{
public:
    Facts(const HttpAnswer &answer, const QJsonValue &json) : m_answer(answer), m_json(json) { }

    [[nodiscard]] QJsonValue value(const FactPlace &place) const
    {
        if (place.header.isEmpty())
            return valueAt(m_json, place.jsonPath);
        const QByteArray header = headerValue(m_answer, place.header);
        return header.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(QString::fromUtf8(header));
    }

    [[nodiscard]] QString text(const FactPlace &place) const
    {
        return plainLine(scalarText(value(place)).value_or(QString()));
    }

    [[nodiscard]] std::optional<Amount> amount(const FactPlace &place) const
    {
        std::optional<double> number = numberIn(value(place));
        if (!number)
            return std::nullopt;
        if (!place.minusPath.isEmpty()) {
            const std::optional<double> taken = numberIn(valueAt(m_json, place.minusPath));
            if (!taken)
                return std::nullopt;
            *number -= *taken;
        }
        const QString unit = place.unitPath.isEmpty()
                               ? place.unit
                               : plainLine(scalarText(valueAt(m_json, place.unitPath)).value_or(QString()));
        return Amount{*number * place.factor, unit};
    }

    [[nodiscard]] QStringList list(const FactPlace &place) const
    {
        const QJsonValue found = value(place);
        QStringList entries;
        if (found.isArray()) {
            const QJsonArray elements = found.toArray();
            for (const auto element : elements)
                entries << plainLine(scalarText(element).value_or(QString()));
        } else {
            const QString words = text(place).replace(u',', u' ');
            entries = words.split(u' ', Qt::SkipEmptyParts);
        }
        entries.removeAll(QString());
        return entries.first(std::min(entries.size(), mostScopes));
    }

    [[nodiscard]] std::optional<Moment> moment(const FactPlace &place) const
    {
        const QJsonValue found = value(place);
        constexpr double lastSecond = 253'402'300'799.0; // of the year 9999
        if (const std::optional<double> seconds = numberIn(found)) {
            if (*seconds <= 0 || *seconds > lastSecond)
                return std::nullopt;
            return fromMilliseconds(static_cast<qint64>(*seconds * 1000.0));
        }
        return momentIn(found.toString().trimmed());
    }

private:
    // ISO 8601, or as GitHub writes it: "2026-12-31 07:00:00 UTC", "2026-12-31 07:00:00 +0100". Without an offset it is UTC.
    [[nodiscard]] static std::optional<Moment> momentIn(QString text)
    {
        text.replace(" UTC"_L1, "Z"_L1);
        text.replace(" +"_L1, "+"_L1);
        text.replace(" -"_L1, "-"_L1);
        QDateTime found = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (found.timeSpec() == Qt::LocalTime)
            found.setTimeSpec(Qt::UTC);
        return found.isValid() ? std::optional(toMoment(found)) : std::nullopt;
    }

    const HttpAnswer &m_answer;
    const QJsonValue &m_json;
};

QStringList modelIds(const Provider &provider, const QJsonValue &json)
{
    QStringList ids;
    const QJsonArray models = valueAt(json, provider.modelsPath).toArray();
    for (const auto model : models) {
        const QJsonValue id =
            provider.modelIdMember.isEmpty() ? QJsonValue(model) : valueAt(model, provider.modelIdMember);
        const QString text = plainLine(id.toString());
        if (!text.isEmpty())
            ids << text;
    }
    ids.sort();
    ids.removeDuplicates();
    return ids.first(std::min(ids.size(), mostModels));
}

} // namespace

std::optional<double> numberIn(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const double number = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

KeyFacts readKeyFacts(const Provider &provider, const HttpAnswer &answer, const QJsonValue &json)
{
    const Facts facts(answer, json);
    const FactPlaces &places = provider.tells;
    return {
        .credit = facts.amount(places.credit),
        .limit = facts.amount(places.limit),
        .used = facts.amount(places.used),
        .usedToday = facts.amount(places.usedToday),
        .tier = facts.text(places.tier),
        .owner = facts.text(places.owner),
        .label = facts.text(places.label),
        .scopes = facts.list(places.scopes),
        .expires = facts.moment(places.expires),
        .models = modelIds(provider, json),
    };
}

QList<RateLimit> readRateLimits(const Provider &provider, const HttpAnswer &answer)
{
    const auto number = [&answer](const QByteArray &name) {
        return numberIn(QString::fromLatin1(headerValue(answer, name)));
    };
    QList<RateLimit> limits;
    for (const RateLimitHeaders &headers : provider.rateLimits) {
        const RateLimit limit{.of = headers.of,
                              .limit = number(headers.limit),
                              .remaining = number(headers.remaining),
                              .reset = plainLine(QString::fromUtf8(headerValue(answer, headers.reset)))};
        if (limit.limit || limit.remaining)
            limits << limit;
    }
    return limits;
}

QString amountText(const Amount &amount)
{
    const double rounded = std::round(amount.value * 100.0) / 100.0;
    const QString number = scalarText(rounded).value_or(QString());
    return amount.unit.isEmpty() ? number : QString(number + u' ' + amount.unit);
}

} // namespace keyherd

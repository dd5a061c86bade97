// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/FactPlacesReader.h"

#include "providers/CatalogueFields.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace keyherd {

FactPlaces FactPlacesReader::readTells(JsonFields fields)
{
    const FactPlaces places{
        .credit = readAmountPlace(fields, "credit"_L1),
        .limit = readAmountPlace(fields, "limit"_L1),
        .used = readAmountPlace(fields, "used"_L1),
        .usedToday = readAmountPlace(fields, "used_today"_L1),
        .tier = readPlace(fields, "tier"_L1),
        .owner = readPlace(fields, "owner"_L1),
        .label = readPlace(fields, "label"_L1),
        .scopes = readPlace(fields, "scopes"_L1),
        .expires = readPlace(fields, "expires"_L1),
    };
    fields.refuseUnknown();
    return places;
}

FactPlace FactPlacesReader::readSource(JsonFields &fields)
{
    const FactPlace place{.jsonPath = CatalogueFields::readJsonPath(fields, "path"_L1),
                          .header = CatalogueFields::readAnswerHeader(fields, "header"_L1)};
    if (place.jsonPath.isEmpty() == place.header.isEmpty())
        fields.note("path"_L1, tr("must be given, or a header instead"));
    return place;
}

FactPlace FactPlacesReader::readPlace(JsonFields &fields, QLatin1StringView name)
{
    if (!fields.has(name))
        return {};
    JsonFields inner = fields.object(name);
    const FactPlace place = readSource(inner);
    inner.refuseUnknown();
    return place;
}

FactPlace FactPlacesReader::readAmountPlace(JsonFields &fields, QLatin1StringView name)
{
    if (!fields.has(name))
        return {};
    JsonFields inner = fields.object(name);
    FactPlace place = readSource(inner);
    place.minusPath = CatalogueFields::readJsonPath(inner, "minus_path"_L1);
    place.factor = inner.optionalNumber("factor"_L1).value_or(1.0);
    if (place.factor == 0.0 || !std::isfinite(place.factor))
        inner.note("factor"_L1, tr("must not be zero"));
    place.unit = CatalogueFields::readOptionalName(inner, "unit"_L1);
    place.unitPath = CatalogueFields::readJsonPath(inner, "unit_path"_L1);
    if (!place.unit.isEmpty() && !place.unitPath.isEmpty())
        inner.note("unit_path"_L1, tr("must not be given together with a unit"));
    inner.refuseUnknown();
    return place;
}

QList<RateLimitHeaders> FactPlacesReader::readRateLimits(JsonFields &fields)
{
    QList<RateLimitHeaders> limits;
    const QList<JsonFields> entries = fields.objects("rate_limits"_L1);
    for (JsonFields entry : entries) {
        const RateLimitHeaders limit{
            .of = CatalogueFields::readName(entry, "of"_L1),
            .limit = CatalogueFields::readAnswerHeader(entry, "limit"_L1),
            .remaining = CatalogueFields::readAnswerHeader(entry, "remaining"_L1),
            .reset = CatalogueFields::readAnswerHeader(entry, "reset"_L1),
        };
        if (limit.limit.isEmpty() && limit.remaining.isEmpty())
            entry.note("limit"_L1, tr("must be given, or remaining"));
        entry.refuseUnknown();
        limits << limit;
    }
    return limits;
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/JsonFields.h"
#include "providers/Provider.h"

#include <QCoreApplication>

namespace keyherd {

/// Reads the parts of an entry that say where an answer tells more than whether the key lives. Problems are noted as `JsonFields` notes them.
class FactPlacesReader
{
    Q_DECLARE_TR_FUNCTIONS(ProviderReader)

public:
    [[nodiscard]] static FactPlaces readTells(JsonFields fields);
    [[nodiscard]] static QList<RateLimitHeaders> readRateLimits(JsonFields &fields);

private:
    static FactPlace readPlace(JsonFields &fields, QLatin1StringView name);
    static FactPlace readAmountPlace(JsonFields &fields, QLatin1StringView name);
    static FactPlace readSource(JsonFields &fields);
};

} // namespace keyherd

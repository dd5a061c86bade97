// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QJsonValue>
#include <QString>

#include <optional>

namespace keyherd {

/// null for an empty text.
[[nodiscard]] inline QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// ISO 8601, or null.
[[nodiscard]] inline QJsonValue timeOrNull(const std::optional<Moment> &moment)
{
    return moment ? QJsonValue(toIsoText(*moment)) : QJsonValue();
}

} // namespace keyherd

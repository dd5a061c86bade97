// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/Answer.h"

#include <QJsonValue>

namespace keyherd {

/// What a good answer (a 200) tells of the key, in the places that the entry names. What is not there, or not what it should be, is left out.
[[nodiscard]] KeyFacts readKeyFacts(const Provider &provider, const HttpAnswer &answer, const QJsonValue &json);

/// The rate limits that an answer's headers tell, whatever its status; those of which it tells nothing are left out.
[[nodiscard]] QList<RateLimit> readRateLimits(const Provider &provider, const HttpAnswer &answer);

/// An amount as a person reads it, "12.5 USD"; two decimals at most where there are more.
[[nodiscard]] QString amountText(const Amount &amount);

/// A number, or a text of one; not infinity.
[[nodiscard]] std::optional<double> numberIn(const QJsonValue &value);

} // namespace keyherd

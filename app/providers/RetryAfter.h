// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/Answer.h"

namespace keyherd {

/// A header's value; empty if the answer has none of that name, which is given in lower case.
[[nodiscard]] QByteArray headerValue(const HttpAnswer &answer, QByteArrayView name);

/// How long the answer asks to wait: `retry-after-ms`, or else `retry-after` in seconds or as a date (RFC 9110, section 10.2.3; some write
/// ISO 8601), a date counted from `now`. At least nothing, at most 30 days; nothing if it does not ask, or not in words that are understood.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const HttpAnswer &answer, Moment now);

} // namespace keyherd

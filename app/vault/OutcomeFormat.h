// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/Answer.h"

#include <QCborMap>

#include <optional>

namespace keyherd {

[[nodiscard]] QCborValue momentValue(const std::optional<Moment> &moment);
[[nodiscard]] std::optional<Moment> momentOf(const QCborValue &value);
/// What is no text becomes an empty one.
[[nodiscard]] QStringList textsOf(const QCborValue &array);

/// A test's outcome as it stands inside a sealed field: short text keys, what is empty left out, an unknown key left alone.
/// Without the names of models, which are kept apart.
[[nodiscard]] QCborMap encodeOutcome(const TestOutcome &outcome);
/// Nothing for a status that this program does not know.
[[nodiscard]] std::optional<TestOutcome> decodeOutcome(const QCborMap &map);

} // namespace keyherd

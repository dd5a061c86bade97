// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/Answer.h"

#include <QString>

namespace keyherd {

/// A verdict in one or two words for a table cell, translated: "Valid", "Rate limited".
[[nodiscard]] QString statusText(TestStatus status);

/// What the verdict means for the person, as a full sentence: "The provider does not know this key: it was revoked or mistyped."
/// Does not repeat the provider's own words (`TestOutcome::detail`).
[[nodiscard]] QString statusSentence(const TestOutcome &outcome);

} // namespace keyherd

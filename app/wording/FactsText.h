// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/Answer.h"
#include "vault/CreditOutlook.h"

#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace keyherd {

/// So much of something as a person reads it: "12.50 USD", "1,204 tokens".
[[nodiscard]] QString localAmount(const Amount &amount);

/// What an answer told of a key, each with its label, in the order of their worth; only what is known.
[[nodiscard]] QList<std::pair<QString, QString>> factLines(const KeyFacts &facts,
                                                           const std::optional<CreditOutlook> &outlook);

/// Which models came and went since the test before: "+2 −1: new-model, …"; empty if none did.
[[nodiscard]] QString modelsChangeText(const QStringList &gained, const QStringList &lost);

/// What a person can do because of the answer; empty for no hint.
[[nodiscard]] QString hintText(AnswerHint hint);

} // namespace keyherd

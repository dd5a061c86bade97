// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/KeyReport.h"
#include "exchange/KeyRotation.h"

#include <QJsonObject>

namespace keyherd {

/// `{key, other, stage, due_at, console_url, error}`: the entries as `list --json` gives them or null, `stage` one of asking, kept, discarding,
/// switched, disabled, done, refused, called off, given up.
[[nodiscard]] QJsonObject rotationJson(const RotationReport &report, const Catalogue &catalogue);
/// How far it has come, in one line.
[[nodiscard]] QString rotationSentence(const RotationReport &report);
/// What becomes of the old key, and who does it.
[[nodiscard]] QStringList rotationNotes(const RotationReport &report, const Catalogue &catalogue);

} // namespace keyherd

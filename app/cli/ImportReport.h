// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Table.h"
#include "exchange/ImportPlan.h"

#include <QJsonObject>

namespace keyherd {

/// `{new, same, conflicts, failed, rows: [{row, provider, name, masked, verdict, reason}]}`: a contract with scripts. What is not known is
/// null.
[[nodiscard]] QJsonObject importJson(const ImportPlan &plan);
[[nodiscard]] Table importTable(const ImportPlan &plan);
/// "2 new, 1 already there", for a note below the table.
[[nodiscard]] QString importSummary(const ImportPlan &plan);

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Table.h"
#include "exchange/ImportPlan.h"

#include <QJsonObject>

namespace keyherd {

/// `{new, same, conflicts, failed, rows: [{row, provider, name, masked, verdict, reason}]}`: a contract with scripts. What is not known is
/// null.
[[nodiscard]] QJsonObject importJson(const ImportPlan &plan);
/// `{removed: [key, …], kept: [key, …]}`, each as `keyherd list` shows it: a contract with scripts.
[[nodiscard]] QJsonObject undoJson(const ImportedKeys &keys);
[[nodiscard]] Table importTable(const ImportPlan &plan);

} // namespace keyherd

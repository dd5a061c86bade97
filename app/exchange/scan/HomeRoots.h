// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/scan/TreeScan.h"

#include <QProcessEnvironment>

namespace keyherd {

/// Where keys lie in a person's home: the files of known tools that are there, and each `.env`, `.env.*` and `*.env` that is no more than
/// five folders deep, outside caches and what package managers put there.
[[nodiscard]] std::vector<ScanRoot> homeRoots(const QProcessEnvironment &environment);

} // namespace keyherd

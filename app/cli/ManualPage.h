// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Grammar.h"
#include "cli/ProgramFacts.h"

#include <QByteArray>
#include <QString>

namespace keyherd {

struct DesktopOptions;

/// When and for what the pages are written.
struct ManualEdition
{
    QString version;
    QString date; ///< 2026-01-31
};

/// Manual pages in the language of the moment, as man(7) has them.
[[nodiscard]] QByteArray commandManual(const Grammar &grammar, const ManualEdition &edition);
[[nodiscard]] QByteArray desktopManual(const DesktopOptions &options, const ManualEdition &edition);

} // namespace keyherd

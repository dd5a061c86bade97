// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QDate>
#include <QString>

#include <chrono>

namespace keyherd {

/// Values as people type them on the command line. All fail with InvalidArgument{Field: `option`, Reason}.

[[nodiscard]] Error wrongArgument(const QString &option, const QString &reason);
/// `2027-01-31`.
[[nodiscard]] Result<QDate> dateArgument(const QString &option, const QString &text);
[[nodiscard]] Result<int> numberArgument(const QString &option, const QString &text, int least, int greatest);
/// Seconds, decimals allowed.
[[nodiscard]] Result<std::chrono::milliseconds> secondsArgument(const QString &option, const QString &text,
                                                                int greatest);

} // namespace keyherd

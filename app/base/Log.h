// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace keyherd {

/// Sends Qt's messages to a rotated file of mode 0600, each line with everything that has the shape of a key masked.
/// Warnings and worse also go to standard error when `toStandardError` is set. The file is opened at the first message, so that a
/// quiet start costs nothing. Call once, from `main`, before other threads start.
void startLog(const QString &path, bool toStandardError);

} // namespace keyherd

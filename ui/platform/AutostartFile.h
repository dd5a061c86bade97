// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace keyherd::autostart {

/// For systems where a file of the person's says it: there with this text if it is on, else not there. FileUnwritable{Path}.
[[nodiscard]] Result<void> setFile(const QString &path, const QByteArray &text, bool on);

} // namespace keyherd::autostart

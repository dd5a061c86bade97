// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace keyherd::secretPasteboard {

/// Of the mark among what Qt puts on the clipboard.
inline const QString markFormat = QStringLiteral("application/x-keyherd-secret");

} // namespace keyherd::secretPasteboard

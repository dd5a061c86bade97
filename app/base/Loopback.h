// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace keyherd {

/// Whether a host, as QUrl writes it, cannot be another machine: `localhost` (RFC 6761), 127.0.0.0/8 or ::1. Any other name could
/// be made to point elsewhere.
[[nodiscard]] bool isLoopback(const QString &host);

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace keyherd {

/// Whether a host, as a URL names it, is this machine itself.
[[nodiscard]] bool isLoopback(const QString &host);

} // namespace keyherd

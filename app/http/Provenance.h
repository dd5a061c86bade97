// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/Message.h"

namespace keyherd::http {

/// Whether a request may have been sent by a program of this machine that means this server at `port`, and not by a web page in a browser: `Host` is
/// 127.0.0.1, [::1] or localhost with the port (a name that was made to point here is none of these), there is no `Origin`, and `Sec-Fetch-Site`, which
/// pages cannot change, is missing or `none` (an address that a person typed).
[[nodiscard]] bool isFromThisMachine(const Request &request, quint16 port);

} // namespace keyherd::http

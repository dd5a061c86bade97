// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "vault/KeyEntry.h"

namespace keyherd {

/// Headers of a key's own in the form they are stored: names of HTTP (RFC 9110, 5.6.2), printable ASCII values of at most 1,000 characters, at
/// most 16 of them, none twice; an empty value leaves the header out. What carries a key, or rules the connection, cannot be set.
/// InvalidHeader{Name, Reason: `name`, `value`, `reserved`, `twice` or `many`}.
[[nodiscard]] Result<KeyHeaders> checkedHeaders(const KeyHeaders &typed);

/// The same, of lines such as `OpenAI-Organization: org-1`. An empty line is none.
[[nodiscard]] Result<KeyHeaders> headersFromLines(const QStringList &lines);
/// One line for each.
[[nodiscard]] QStringList headerLines(const KeyHeaders &headers);

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QByteArray>

namespace keyherd {

/// The form in which a master secret stands in the keychain: 43 characters of base64url (RFC 4648, section 5) without padding.
/// The caller wipes what comes back. Fails with InvalidArgument unless there are 32 bytes.
[[nodiscard]] Result<QByteArray> toKeychainText(const Secret &masterSecret);

/// Fails with KeychainEntryWrong unless the text is 32 bytes in exactly that form.
[[nodiscard]] Result<Secret> fromKeychainText(QByteArrayView text);

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>

namespace keyherd {

/// Whether a keychain service runs, or would be started when called. On Linux: the D-Bus name of the Secret Service (on KDE also of KWallet)
/// is owned or activatable; elsewhere the keychain is a part of the system and always there.
/// Needs a thread with an event loop; the first call may block while it connects to the bus.
[[nodiscard]] QFuture<bool> findSecretService();

/// Whether this is a KDE session, where QtKeychain prefers KWallet.
[[nodiscard]] bool isKdeSession();

} // namespace keyherd

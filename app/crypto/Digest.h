// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace keyherd {

/// BLAKE2b-256 without a key: for what is public, or so random that nobody finds it by trying.
[[nodiscard]] QByteArray digestOf(QByteArrayView bytes);
/// In time that depends only on the sizes.
[[nodiscard]] bool sameDigest(QByteArrayView a, QByteArrayView b);

} // namespace keyherd

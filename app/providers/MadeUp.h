// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace keyherd {

/// Whether a text of a key's shape only stands where a key belongs: one character over and over, "abcdefgh…", "your-api-key".
[[nodiscard]] bool isPlaceholder(QByteArrayView text);

/// Whether a text consists of words, as names in programs do: "register_device_v2", "pa-some-class-name". No key does.
[[nodiscard]] bool isOfWords(QByteArrayView text);

/// Whether at least two of small letters, capitals and digits stand in it, as in all keys that begin with nothing of their own.
[[nodiscard]] bool isMixed(QByteArrayView text);

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace keyherd {

/// The longest key that is kept, in bytes.
inline constexpr qsizetype longestKey = 16 * 1024;

/// `typed` without what came along at its edges when it was copied: white space of ASCII and Unicode (no-break spaces too), and
/// characters without width: byte order mark, zero-width spaces and joiners, bidirectional marks. Looks at UTF-8, copies nothing.
[[nodiscard]] QByteArrayView withoutEdges(QByteArrayView typed);

/// Where the first byte stands that cannot be part of a key: anything but 0x21–0x7E. From 0.
[[nodiscard]] std::optional<qsizetype> firstInvalidByte(QByteArrayView key);

} // namespace keyherd

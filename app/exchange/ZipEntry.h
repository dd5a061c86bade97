// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ForeignText.h"

#include <QByteArrayView>

namespace keyherd {

/// One file of a ZIP archive (PKWARE's APPNOTE.TXT), stored or deflated. FileNotUnderstood{Reason: "kind" if there is no such file in it,
/// "size" if it is larger than `longestForeignText`, "syntax"}.
[[nodiscard]] Result<ForeignBytes> zipEntry(QByteArrayView archive, QByteArrayView name);

} // namespace keyherd

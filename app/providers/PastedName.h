// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/KeyScanner.h"
#include "providers/PastedFields.h"

#include <QString>

namespace keyherd {

/// Where a key stands in a text.
struct PastedPlace
{
    qsizetype offset;
    qsizetype length;
    [[nodiscard]] qsizetype end() const { return offset + length; }
};

/// What the text calls the key at that place, if that says more than its provider's name: by a label in the same block, its variable,
/// a comment. Empty if nothing does. Nothing that could be a key itself is taken for a name.
[[nodiscard]] QString nameInText(const KeyScanner &scanner, QByteArrayView text, const PastedPlace &place,
                                 const QList<PastedField> &fields);

} // namespace keyherd

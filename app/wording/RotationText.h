// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/KeyEntry.h"
#include "vault/Rotation.h"

#include <QStringList>

namespace keyherd {

class Catalogue;

/// What becomes of the old key after the switch. Each begins in lower case and ends without a full stop (see ErrorText.h). `old`: the entry that keeps
/// it, if it is still there; `over`: nothing more is to be done.
[[nodiscard]] QStringList oldKeyTexts(const Rotation &rotation, const std::optional<KeyEntry> &old, bool over,
                                      const Catalogue &catalogue);

} // namespace keyherd

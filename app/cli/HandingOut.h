// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "vault/KeyChanges.h"
#include "vault/KeyEntry.h"

#include <QList>

#include <vector>

namespace keyherd {

class Session;

/// The secrets of these keys, in the same order, all of them or none; the history names `program`. Keys that ask before they are used are asked
/// for first: in the window, if one runs, else at the terminal. UseNotAllowed, and what VaultService::handOutAll fails with.
[[nodiscard]] Result<std::vector<Secret>> handOut(Session &session, const QList<KeyEntry> &keys, HandOutPurpose purpose,
                                                  const QString &program);

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QFuture>

namespace keyherd {

/// Waits for a service and takes its answer. The services work on threads of their own, so a command, or a thread for waiting, may simply
/// block; a window may not.
template<typename T>
[[nodiscard]] Result<T> await(QFuture<Result<T>> future)
{
    future.waitForFinished();
    if (future.isCanceled() || future.resultCount() == 0)
        return fail(ErrorCode::Cancelled);
    return future.takeResult();
}

} // namespace keyherd

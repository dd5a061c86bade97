// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QFuture>

namespace keyherd {

/// The outcome of a finished future, good as long as the future; Cancelled, if it has none.
template<typename T>
[[nodiscard]] const Result<T> &outcomeOf(const QFuture<Result<T>> &future)
{
    static const Result<T> none = fail(ErrorCode::Cancelled);
    return future.resultCount() > 0 ? *future.constBegin() : none;
}

} // namespace keyherd

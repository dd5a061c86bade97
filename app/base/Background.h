// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace keyherd {

/// Runs `work()` on a thread of the global pool, where it may wait. What it refers to must live until the future is finished. A future
/// that is cancelled before its turn has no result.
template<typename Work>
[[nodiscard]] auto inBackground(Work work) -> QFuture<decltype(work())>
{
    auto promise = std::make_shared<QPromise<decltype(work())>>();
    promise->start();
    auto moved = std::make_shared<Work>(std::move(work));
    QThreadPool::globalInstance()->start([promise, moved] {
        if (!promise->isCanceled())
            promise->addResult((*moved)());
        promise->finish();
    });
    return promise->future();
}

} // namespace keyherd

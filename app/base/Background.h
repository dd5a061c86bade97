// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace keyherd {

/// Runs `work()`, which may wait, on a thread of the pool; what it returns is in the future. What it refers to must live until the future
/// is finished; it may own secrets: it is moved, and gone when it is done. A future that is cancelled before its turn has no result.
template<typename Work>
[[nodiscard]] auto inBackground(QThreadPool &pool, Work work) -> QFuture<decltype(work())>
{
    auto promise = std::make_shared<QPromise<decltype(work())>>();
    promise->start();
    // What a pool is given must be copied.
    auto shared = std::make_shared<Work>(std::move(work));
    pool.start([promise, shared] {
        if (!promise->isCanceled())
            promise->addResult((*shared)());
        promise->finish();
    });
    return promise->future();
}

/// The same on the global pool.
template<typename Work>
[[nodiscard]] auto inBackground(Work work) -> QFuture<decltype(work())>
{
    return inBackground(*QThreadPool::globalInstance(), std::move(work));
}

} // namespace keyherd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace keyherd {

/// Runs `work()`, which may wait, on a thread of the pool; what it returns is in the future. `work` may own secrets: it is moved, and gone when it is done.
template<typename Work>
[[nodiscard]] auto inBackground(QThreadPool &pool, Work work)
{
    using Outcome = decltype(work());
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    // What a pool is given must be copied.
    auto shared = std::make_shared<Work>(std::move(work));
    pool.start([promise, shared] {
        promise->addResult((*shared)());
        promise->finish();
    });
    return promise->future();
}

} // namespace keyherd

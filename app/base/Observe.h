// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace keyherd {

/// Calls `function(future)` on the receiver's thread once `future` is finished; never, if the receiver dies first. A cancelled future finishes
/// too: look at `resultCount()` before taking a result. Call it on the receiver's thread.
/// (`QFuture::then(context, …)` of Qt 6.4 aborts a debug build when the context dies first, hence this. And there a promise whose result was
/// taken before it died finishes again, hence the single shot.)
template<typename T, typename Function>
void observe(const QFuture<T> &future, QObject *receiver, Function function)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, receiver,
        [watcher, call = std::move(function)]() mutable {
            watcher->deleteLater();
            call(watcher->future());
        },
        Qt::SingleShotConnection);
    watcher->setFuture(future);
}

} // namespace keyherd

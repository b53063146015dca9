// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

// Calls `take` with the result when the future has finished, on the thread of `context`; never when it was
// cancelled or when `context` is gone before. (QFuture::then() with a context that is destroyed first crashes
// in Qt 6.4.)
template <class T, class Take>
void whenAnswered(const QFuture<T> &future, QObject *context, Take take)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, take] {
        watcher->deleteLater();
        if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
            take(watcher->result());
    });
    watcher->setFuture(future);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <memory>

// A promise that another thread keeps, with a future that finishes on the thread that made it.
//
// QFuture::then() of Qt 6.4 runs its continuation twice when it is called while another thread is inside of
// QPromise::finish(), and the second run ends the program. So the result comes home through the event loop
// and is finished there, where then() is called, too. A thread that made it with no event loop running may
// wait for it: there it is finished at once, by who keeps it.
//
// A value: copies are the same promise. When none of them is left, the future is cancelled.
template <class T>
class HomePromise final
{
public:
    HomePromise()
        : m_promise(std::make_shared<QPromise<T>>())
        , m_home(QThread::currentThread()->loopLevel() > 0 ? homeOfThread() : nullptr)
    {
        m_promise->start();
    }

    QFuture<T> future() const { return m_promise->future(); }

    // Once, on any thread. The thread that made it outlives the call.
    void keep(T result) const
    {
        if (!m_home)
            return finish(*m_promise, std::move(result));
        QMetaObject::invokeMethod(
            m_home,
            [promise = m_promise, result = std::move(result)]() mutable {
                finish(*promise, std::move(result));
            },
            Qt::QueuedConnection);
    }

private:
    static void finish(QPromise<T> &promise, T &&result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }

    // Lives as long as the thread; what was not delivered by then is dropped with it.
    static QObject *homeOfThread()
    {
        thread_local QObject home;
        return &home;
    }

    std::shared_ptr<QPromise<T>> m_promise;
    QObject *m_home;
};

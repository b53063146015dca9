// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QThread>

#include <future>
#include <memory>
#include <type_traits>
#include <utility>

// A thread with an event loop, for objects that live on it. Owns the thread; quits and joins in stop() or the
// destructor, and deletes the objects given to it on the thread itself, newest first.
// All public functions are called by the thread that created it; run() and stop() block that thread.
class WorkerThread final
{
public:
    explicit WorkerThread(const QString &name);
    ~WorkerThread();
    Q_DISABLE_COPY_MOVE(WorkerThread)

    // Moves `object` (no parent) here. It is deleted on this thread when the thread stops.
    template <class T>
    T *adopt(std::unique_ptr<T> object)
    {
        T *raw = object.release();
        raw->moveToThread(&m_thread);
        m_objects.append(raw);
        return raw;
    }

    // Runs `work` on the thread and waits for what it returns.
    template <class Work>
    auto run(Work work)
    {
        using Result = std::invoke_result_t<Work>;
        const auto promise = std::make_shared<std::promise<Result>>();
        std::future<Result> done = promise->get_future();
        QMetaObject::invokeMethod(
            &m_context,
            [promise, &work] {
                if constexpr (std::is_void_v<Result>) {
                    work();
                    promise->set_value();
                } else {
                    promise->set_value(work());
                }
            },
            Qt::QueuedConnection);
        return done.get();
    }

    void stop();

private:
    QThread m_thread;
    QObject m_context; // lives on m_thread while it runs; only the receiver of run()
    QList<QObject *> m_objects;
};

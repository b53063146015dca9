// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/home_promise.h"
#include "sql_connection.h"

#include <QFuture>
#include <QString>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

// A few threads, each with a read connection of its own. Reads wait in a bounded queue; when it is full, a
// read is refused with Busy rather than kept waiting. Thread-safe; read() does not block. The destructor
// answers what still waits with Unavailable and joins the threads.
class ReaderPool final
{
public:
    static constexpr std::size_t maxWaiting = 256;

    ReaderPool(QString path, int threads);
    ~ReaderPool();
    Q_DISABLE_COPY_MOVE(ReaderPool)

    // Runs `work` in one read transaction, so that all it reads is of one moment.
    template <class T>
    QFuture<Expected<T>> read(std::function<Expected<T>(SqlConnection &)> work)
    {
        const HomePromise<Expected<T>> promise;
        Job job{[work, promise](SqlConnection &connection) {
                    promise.keep(connection.transaction([&] { return work(connection); }));
                },
                [promise](const Error &error) { promise.keep(tl::unexpected(error)); }};
        if (const Outcome queued = enqueue(job); !queued)
            job.refuse(queued.error());
        return promise.future();
    }

    std::size_t waiting() const;
    quint64 refused() const;

private:
    struct Job
    {
        std::function<void(SqlConnection &)> run;
        std::function<void(const Error &)> refuse;
    };

    Outcome enqueue(const Job &job);
    void serve();
    bool takeJob(Job &job);

    const QString m_path;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_stopping = false;
    quint64 m_refused = 0;
    std::vector<std::thread> m_threads;
};

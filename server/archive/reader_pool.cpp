// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader_pool.h"

#include "base/log.h"

using namespace Qt::StringLiterals;

ReaderPool::ReaderPool(QString path, int threads)
    : m_path(std::move(path))
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { serve(); });
}

ReaderPool::~ReaderPool()
{
    std::deque<Job> left;
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
        left.swap(m_jobs);
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
    for (const Job &job : left)
        job.refuse({ErrorCode::Unavailable, u"the server is shutting down"_s});
}

Outcome ReaderPool::enqueue(const Job &job)
{
    const std::scoped_lock lock(m_mutex);
    if (m_stopping)
        return failure(ErrorCode::Unavailable, u"the server is shutting down"_s);
    if (m_jobs.size() >= maxWaiting) {
        ++m_refused;
        return failure(ErrorCode::Busy, u"too many reads of the archive are waiting; try again"_s);
    }
    m_jobs.push_back(job);
    m_wake.notify_one();
    return {};
}

bool ReaderPool::takeJob(Job &job)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
    if (m_stopping)
        return false;
    job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return true;
}

void ReaderPool::serve()
{
    std::unique_ptr<SqlConnection> connection;
    for (Job job; takeJob(job); job = {}) {
        if (!connection) {
            auto opened = SqlConnection::open(m_path, SqlConnection::Access::Read);
            if (!opened) {
                qCWarning(lcArchive).noquote()
                    << "a reader cannot open the archive:" << opened.error().message;
                job.refuse(opened.error());
                continue;
            }
            connection = std::move(*opened);
        }
        job.run(*connection);
    }
}

std::size_t ReaderPool::waiting() const
{
    const std::scoped_lock lock(m_mutex);
    return m_jobs.size();
}

quint64 ReaderPool::refused() const
{
    const std::scoped_lock lock(m_mutex);
    return m_refused;
}

#include "server/store/jobqueue.h"

#include <algorithm>

namespace usher::store {

JobQueue::Pushed JobQueue::push(std::unique_ptr<Job> &job, qint64 nowMs)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed)
            return Pushed::Closed;
        if (m_entries.size() >= m_limit)
            return Pushed::Full;
        m_entries.push_back({std::move(job), nowMs});
        m_lastPushMs = nowMs;
    }
    m_changed.notify_one();
    return Pushed::Yes;
}

JobQueue::Jobs JobQueue::take(std::size_t most, std::chrono::milliseconds timeout, std::size_t takers)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, timeout, [this] { return m_closed || !m_entries.empty(); });
    const std::size_t share = (m_entries.size() + takers - 1) / takers;
    Jobs jobs(std::min(share, most));
    for (std::unique_ptr<Job> &job : jobs) {
        job = std::move(m_entries.front().job);
        m_entries.pop_front();
    }
    const bool more = !m_entries.empty();
    lock.unlock();
    if (more)
        m_changed.notify_one();
    return jobs;
}

void JobQueue::giveBack(Jobs jobs)
{
    {
        const std::lock_guard lock(m_mutex);
        const qint64 sinceMs
            = m_entries.empty() ? m_lastPushMs : m_entries.front().sinceMs; // times must not fall
        for (auto job = jobs.rbegin(); job != jobs.rend(); ++job)
            m_entries.push_front({std::move(*job), sinceMs});
    }
    m_changed.notify_one();
}

JobQueue::Jobs JobQueue::expire(qint64 beforeMs)
{
    const std::lock_guard lock(m_mutex);
    Jobs jobs;
    while (!m_entries.empty() && m_entries.front().sinceMs <= beforeMs) {
        jobs.push_back(std::move(m_entries.front().job));
        m_entries.pop_front();
    }
    return jobs;
}

void JobQueue::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }
    m_changed.notify_all();
    m_closing.notify_all();
}

bool JobQueue::isClosed() const
{
    const std::lock_guard lock(m_mutex);
    return m_closed;
}

void JobQueue::waitForClose(std::chrono::milliseconds timeout)
{
    std::unique_lock lock(m_mutex);
    m_closing.wait_for(lock, timeout, [this] { return m_closed; });
}

std::size_t JobQueue::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_entries.size();
}

} // namespace usher::store

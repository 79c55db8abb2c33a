#pragma once

#include "server/store/store.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <vector>

namespace usher::store {

/// A bounded queue of jobs between the core thread and store threads. Any thread may call it.
class JobQueue
{
public:
    using Jobs = std::vector<std::unique_ptr<Job>>;
    enum class Pushed { Yes, Full, Closed };

    explicit JobQueue(std::size_t limit)
        : m_limit(limit)
    {
    }

    /// Takes @p job, unless the queue is full or closed. @p nowMs is on the clock that expire() uses.
    [[nodiscard]] Pushed push(std::unique_ptr<Job> &job, qint64 nowMs);

    /// Waits for a job, for close() or for @p timeout, then returns the oldest jobs: all of them up to @p
    /// most, or of @p takers threads that share the queue an equal part. Empty if there are none.
    [[nodiscard]] Jobs take(std::size_t most, std::chrono::milliseconds timeout, std::size_t takers = 1);

    /// Puts what was taken back in front, for another taker.
    void giveBack(Jobs jobs);

    /// Removes the jobs that were pushed at @p beforeMs or earlier.
    [[nodiscard]] Jobs expire(qint64 beforeMs);

    /// Refuses further jobs; those queued can still be taken.
    void close();
    [[nodiscard]] bool isClosed() const;
    /// Waits for close() or for @p timeout.
    void waitForClose(std::chrono::milliseconds timeout);

    [[nodiscard]] std::size_t size() const;

private:
    struct Entry
    {
        std::unique_ptr<Job> job;
        qint64 sinceMs;
    };
    const std::size_t m_limit;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::condition_variable m_closing;
    std::deque<Entry> m_entries;
    qint64 m_lastPushMs = 0;
    bool m_closed = false;
};

} // namespace usher::store

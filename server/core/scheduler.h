#pragma once

#include "server/core/mailbox.h"

#include <chrono>
#include <cstdint>

namespace usher {

/// The core thread's timers and in-tray. post() may be called from any thread, everything else from the core
/// thread only.
class Scheduler : public Mailbox
{
public:
    using TimerId = std::uint64_t; ///< 0 is never used

    /// Runs @p task once, not before @p delay has passed on the monotonic clock; equal deadlines run in the
    /// order they were set.
    virtual TimerId after(std::chrono::milliseconds delay, Task task) = 0;

    /// Forgets a timer; a no-op if it has fired.
    virtual void cancel(TimerId id) = 0;
};

/// A timer that is cancelled with its owner. start() again replaces the pending one.
class Timer
{
public:
    explicit Timer(Scheduler &scheduler)
        : m_scheduler(scheduler)
    {
    }
    ~Timer() { stop(); }
    Timer(const Timer &) = delete;
    Timer &operator=(const Timer &) = delete;

    void start(std::chrono::milliseconds delay, Task task)
    {
        stop();
        m_id = m_scheduler.after(delay, [this, work = std::move(task)]() mutable {
            m_id = 0;
            work();
        });
    }
    void stop()
    {
        if (m_id)
            m_scheduler.cancel(std::exchange(m_id, 0));
    }
    [[nodiscard]] bool isActive() const { return m_id != 0; }

private:
    Scheduler &m_scheduler;
    Scheduler::TimerId m_id = 0;
};

} // namespace usher

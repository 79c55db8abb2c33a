#pragma once

#include "server/core/clock.h"
#include "server/core/scheduler.h"

#include <map>
#include <set>
#include <unordered_map>

namespace usher::sim {

/// Time that stands still until somebody asks for the next event. Everything of one simulated world runs on
/// the calling thread in a fixed order.
class VirtualTime final : public Clock, public Scheduler
{
public:
    static constexpr qint64 epochMs = 1'767'225'600'000; ///< 2026-01-01T00:00:00Z

    [[nodiscard]] qint64 nowMs() const override { return epochMs + m_nowMs; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_nowMs; }

    void post(Task task) override;
    TimerId after(std::chrono::milliseconds delay, Task task) override;
    void cancel(TimerId id) override;

    /// Runs everything due up to @p untilMs (monotonic), then stands there.
    void runUntil(qint64 untilMs);

private:
    using Key = std::pair<qint64, TimerId>;
    qint64 m_nowMs = 0;
    TimerId m_lastId = 0;
    std::map<Key, Task> m_events;
    std::unordered_map<TimerId, Key> m_keys;
};

/// The timers and the in-tray of one simulated process: they end with it, as those of a killed process do.
class ProcessScheduler final : public Scheduler
{
public:
    explicit ProcessScheduler(VirtualTime &time)
        : m_time(time)
    {
    }
    ~ProcessScheduler() override;

    void post(Task task) override { after(std::chrono::milliseconds(0), std::move(task)); }
    TimerId after(std::chrono::milliseconds delay, Task task) override;
    void cancel(TimerId id) override;

private:
    VirtualTime &m_time;
    std::set<TimerId> m_pending;
    bool m_isOver = false;
};

} // namespace usher::sim

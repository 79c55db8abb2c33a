#pragma once

#include "server/core/clock.h"
#include "server/core/scheduler.h"
#include "server/metrics/metrics.h"

#include <array>

namespace usher::metrics {

/// Measures how late the core thread is: a timer of its own every 100 ms, whose lateness is what any event
/// would have had to wait. Core thread.
class StallMeter
{
public:
    static constexpr std::chrono::milliseconds interval{100};

    StallMeter(Scheduler &scheduler, const Clock &clock, Registry &registry);

    void start();
    void stop() { m_timer.stop(); }

    /// The longest lateness of the last minute in milliseconds (to the second; what alarm 10005 compares).
    [[nodiscard]] qint64 longestMs() const;

private:
    void measure();
    void arm();

    static constexpr qint64 slotCount = 60; ///< one per second of the last minute
    struct Slot
    {
        qint64 second = -slotCount;
        qint64 worstMs = 0;
    };

    const Clock &m_clock;
    Histogram &m_delays;
    Gauge &m_longest;
    Timer m_timer;
    qint64 m_dueMs = 0;
    std::array<Slot, slotCount> m_slots;
};

} // namespace usher::metrics

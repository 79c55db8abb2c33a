#include "server/metrics/stallmeter.h"

namespace usher::metrics {

StallMeter::StallMeter(Scheduler &scheduler, const Clock &clock, Registry &registry)
    : m_clock(clock)
    , m_delays(
          registry.histogram("usher_event_loop_delay_seconds", "How late timers of the core thread run."))
    , m_longest(registry.gauge(
          "usher_event_loop_stall_seconds", "Longest delay of the core thread in the last minute."))
    , m_timer(scheduler)
{
}

void StallMeter::start()
{
    arm();
}

void StallMeter::arm()
{
    m_dueMs = m_clock.monotonicMs() + interval.count();
    m_timer.start(interval, [this] { measure(); });
}

void StallMeter::measure()
{
    const qint64 nowMs = m_clock.monotonicMs();
    const qint64 lateMs = std::max<qint64>(nowMs - m_dueMs, 0);
    m_delays.observe(static_cast<double>(lateMs) / 1000);
    const qint64 second = nowMs / 1000;
    Slot &slot = m_slots[static_cast<std::size_t>(second % slotCount)];
    if (slot.second != second)
        slot = {second, 0};
    slot.worstMs = std::max(slot.worstMs, lateMs);
    m_longest.set(static_cast<double>(longestMs()) / 1000);
    arm();
}

qint64 StallMeter::longestMs() const
{
    const qint64 second = m_clock.monotonicMs() / 1000;
    qint64 worst = 0;
    for (const Slot &slot : m_slots) {
        if (slot.second > second - slotCount)
            worst = std::max(worst, slot.worstMs);
    }
    return worst;
}

} // namespace usher::metrics

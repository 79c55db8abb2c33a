#pragma once

#include "tests/sim/virtualtime.h"

namespace usher::sim {

/// The clocks of one machine: the wall clock steps, the other one drifts.
class MachineClock final : public Clock
{
public:
    MachineClock(const VirtualTime &time, qint64 driftPpm)
        : m_time(time)
        , m_driftPpm(driftPpm)
    {
    }
    [[nodiscard]] qint64 nowMs() const override { return m_time.nowMs() + aheadMs; }
    [[nodiscard]] qint64 monotonicMs() const override
    {
        return m_time.monotonicMs() + m_time.monotonicMs() * m_driftPpm / 1'000'000;
    }

    qint64 aheadMs = 0;

private:
    const VirtualTime &m_time;
    qint64 m_driftPpm;
};

} // namespace usher::sim

#pragma once

#include <QtGlobal>

namespace usher {

/// The rate of a growing total, over the last second or the time between two looks if that is longer.
class RateMeter
{
public:
    /// @p total now, at @p nowMs on the monotonic clock. @return per second; 0 until a second has passed.
    double sample(double total, qint64 nowMs)
    {
        if (m_atMs < 0 || total < m_total) {
            m_atMs = nowMs;
            m_total = total;
            m_rate = 0;
        } else if (nowMs - m_atMs >= periodMs) {
            m_rate = (total - m_total) * 1000 / static_cast<double>(nowMs - m_atMs);
            m_atMs = nowMs;
            m_total = total;
        }
        return m_rate;
    }

private:
    static constexpr qint64 periodMs = 950; // a timer of a second may come a little early
    qint64 m_atMs = -1;
    double m_total = 0;
    double m_rate = 0;
};

} // namespace usher

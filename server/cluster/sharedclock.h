#pragma once

#include "server/core/clock.h"

#include <optional>

namespace usher::cluster {

/// The time all nodes of a cluster share: the store's, carried on by this node's monotonic clock, so that a
/// step of one machine's wall clock changes nothing that is stored. On its own (adjust() is never called) it
/// is the local clock. Core thread.
class SharedClock final : public Clock
{
public:
    explicit SharedClock(const Clock &local)
        : m_local(local)
    {
    }

    [[nodiscard]] qint64 nowMs() const override
    {
        return m_measured ? m_local.monotonicMs() + m_measured->offsetMs : m_local.nowMs();
    }
    [[nodiscard]] qint64 monotonicMs() const override { return m_local.monotonicMs(); }

    /// The store's clock showed @p storeMs at some moment between @p sentMs and @p receivedMs on the
    /// monotonic clock. The more precise of what is known and what is new counts, unless they contradict each
    /// other: then the store's clock was set, and the new one does (after Cristian 1989).
    void adjust(qint64 storeMs, qint64 sentMs, qint64 receivedMs);

    /// How far this machine's wall clock is ahead of the shared time; 0 on its own.
    [[nodiscard]] qint64 localAheadMs() const { return m_measured ? m_local.nowMs() - nowMs() : 0; }
    /// How far nowMs() may be from the store's clock, either way; 0 on its own.
    [[nodiscard]] qint64 uncertaintyMs() const;

private:
    struct Measured
    {
        qint64 offsetMs; ///< shared = monotonic + offset
        qint64 uncertaintyMs; ///< when it was measured
        qint64 atMs;
    };
    const Clock &m_local;
    std::optional<Measured> m_measured;
};

} // namespace usher::cluster

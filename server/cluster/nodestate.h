#pragma once

#include "server/core/scheduler.h"
#include "server/core/task.h"

namespace usher::cluster {

/// Whether this node takes new customers: what the balancer's probe is told (mobile-services contract, 9). A
/// suspended node answers OFFLINE and still serves; the graceful stop suspends, waits [sml]
/// suspending-wait-timeout, then stops.
class NodeState
{
public:
    explicit NodeState(Scheduler &scheduler)
        : m_drain(scheduler)
    {
    }

    [[nodiscard]] bool isOnline() const { return m_isReady && !m_isSuspended; }
    [[nodiscard]] bool isSuspended() const { return m_isSuspended; }
    [[nodiscard]] bool isStopping() const { return m_isStopping; }

    /// The server is set up and can serve.
    void setReady(bool ready) { m_isReady = ready; }
    void suspend() { m_isSuspended = true; }
    /// @return false once the node is stopping: that cannot be undone.
    bool resume();

    /// Suspends now and calls @p stopped after @p wait, so that the balancer has noticed. Asked again while
    /// waiting: stops at once.
    void stop(std::chrono::milliseconds wait, Task stopped);

private:
    Timer m_drain;
    Task m_stopped;
    bool m_isReady = false;
    bool m_isSuspended = false;
    bool m_isStopping = false;
};

} // namespace usher::cluster

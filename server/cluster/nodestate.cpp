#include "server/cluster/nodestate.h"

namespace usher::cluster {

bool NodeState::resume()
{
    if (m_isStopping)
        return false;
    m_isSuspended = false;
    return true;
}

void NodeState::stop(std::chrono::milliseconds wait, Task stopped)
{
    if (m_isStopping) {
        if (m_drain.isActive()) {
            m_drain.stop();
            std::exchange(m_stopped, {})();
        }
        return;
    }
    m_isSuspended = true;
    m_isStopping = true;
    m_stopped = std::move(stopped);
    m_drain.start(wait, [this] { std::exchange(m_stopped, {})(); });
}

} // namespace usher::cluster

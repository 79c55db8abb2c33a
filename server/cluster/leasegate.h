#pragma once

#include "server/core/scheduler.h"
#include "server/store/store.h"

#include <optional>

namespace usher::cluster {

/// The store as the capabilities of a node see it: while the node does not hold its lease every job is
/// refused at once (Unavailable, retry after 2 s), however long the network takes to notice. Core thread.
class LeaseGate final : public store::Store
{
public:
    LeaseGate(store::Store &store, Scheduler &scheduler)
        : m_store(store)
        , m_scheduler(scheduler)
    {
    }

    /// Nothing passes from now on; @p why is for the log.
    void close(const QString &why) { m_closed = why; }
    void open() { m_closed.reset(); }
    [[nodiscard]] bool isOpen() const { return !m_closed; }

    void submit(Kind kind, std::unique_ptr<store::Job> job) override;

private:
    store::Store &m_store;
    Scheduler &m_scheduler;
    std::optional<QString> m_closed;
};

} // namespace usher::cluster

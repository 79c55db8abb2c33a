#pragma once

#include "server/core/clock.h"
#include "server/core/scheduler.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <map>

namespace usher {

/// Scheduler over an asio::io_context. The thread that runs the context owns it.
class IoScheduler final : public Scheduler
{
public:
    explicit IoScheduler(boost::asio::io_context &context);
    ~IoScheduler() override;

    void post(Task task) override;
    TimerId after(std::chrono::milliseconds delay, Task task) override;
    void cancel(TimerId id) override;

    [[nodiscard]] boost::asio::io_context &context() { return m_context; }

private:
    using Key = std::pair<std::chrono::steady_clock::time_point, TimerId>;
    void arm();
    void fire();

    boost::asio::io_context &m_context;
    boost::asio::steady_timer m_timer; // one kernel timer for all: set to the earliest deadline
    std::map<Key, Task> m_tasks;
    std::map<TimerId, Key> m_keys;
    std::chrono::steady_clock::time_point m_armedFor = std::chrono::steady_clock::time_point::max();
    TimerId m_lastId = 0;
};

} // namespace usher

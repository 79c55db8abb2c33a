#include "server/core/ioscheduler.h"

#include <boost/asio/post.hpp>

namespace usher {

namespace asio = boost::asio;
using std::chrono::steady_clock;

IoScheduler::IoScheduler(asio::io_context &context)
    : m_context(context)
    , m_timer(context)
{
}

IoScheduler::~IoScheduler() = default;

void IoScheduler::post(Task task)
{
    asio::post(m_context, std::move(task));
}

Scheduler::TimerId IoScheduler::after(std::chrono::milliseconds delay, Task task)
{
    const Key key{steady_clock::now() + delay, ++m_lastId};
    m_tasks.emplace(key, std::move(task));
    m_keys.emplace(key.second, key);
    arm();
    return key.second;
}

void IoScheduler::cancel(TimerId id)
{
    const auto found = m_keys.find(id);
    if (found == m_keys.end())
        return;
    m_tasks.erase(found->second);
    m_keys.erase(found);
}

void IoScheduler::arm()
{
    if (m_tasks.empty() || m_tasks.begin()->first.first >= m_armedFor)
        return;
    m_armedFor = m_tasks.begin()->first.first;
    m_timer.expires_at(m_armedFor);
    m_timer.async_wait([this](const boost::system::error_code &error) {
        if (error)
            return; // replaced by an earlier deadline, or the context is going away
        fire();
    });
}

void IoScheduler::fire()
{
    m_armedFor = steady_clock::time_point::max();
    const auto now = steady_clock::now();
    while (!m_tasks.empty() && m_tasks.begin()->first.first <= now) {
        auto node = m_tasks.extract(m_tasks.begin());
        m_keys.erase(node.key().second);
        node.mapped()();
    }
    arm();
}

} // namespace usher

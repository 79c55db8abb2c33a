#include "tests/sim/virtualtime.h"

namespace usher::sim {

void VirtualTime::post(Task task)
{
    after(std::chrono::milliseconds(0), std::move(task));
}

Scheduler::TimerId VirtualTime::after(std::chrono::milliseconds delay, Task task)
{
    const Key key{m_nowMs + std::max<qint64>(0, delay.count()), ++m_lastId};
    m_events.emplace(key, std::move(task));
    m_keys.emplace(key.second, key);
    return key.second;
}

void VirtualTime::cancel(TimerId id)
{
    const auto found = m_keys.find(id);
    if (found == m_keys.end())
        return;
    const auto event
        = m_events.extract(found->second); // destroyed last: what it captured may cancel other timers
    m_keys.erase(found);
}

void VirtualTime::runUntil(qint64 untilMs)
{
    while (!m_events.empty() && m_events.begin()->first.first <= untilMs) {
        auto event = m_events.extract(m_events.begin());
        m_keys.erase(event.key().second);
        m_nowMs = event.key().first;
        event.mapped()();
    }
    m_nowMs = std::max(m_nowMs, untilMs);
}

ProcessScheduler::~ProcessScheduler()
{
    m_isOver = true;
    while (!m_pending.empty()) {
        const TimerId id = *m_pending.begin();
        m_pending.erase(m_pending.begin());
        m_time.cancel(id);
    }
}

Scheduler::TimerId ProcessScheduler::after(std::chrono::milliseconds delay, Task task)
{
    if (m_isOver)
        return 0;
    const auto id = std::make_shared<TimerId>(0);
    *id = m_time.after(delay, [this, id, work = std::move(task)]() mutable {
        m_pending.erase(*id);
        work();
    });
    m_pending.insert(*id);
    return *id;
}

void ProcessScheduler::cancel(TimerId id)
{
    if (m_pending.erase(id) > 0)
        m_time.cancel(id);
}

} // namespace usher::sim

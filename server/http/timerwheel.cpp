#include "server/http/timerwheel.h"

#include <algorithm>

namespace usher::http {

void TimerWheel::Node::unlink()
{
    if (!m_next)
        return;
    m_previous->m_next = m_next;
    m_next->m_previous = m_previous;
    m_previous = m_next = nullptr;
}

void TimerWheel::Node::linkBefore(Node &other)
{
    m_previous = other.m_previous;
    m_next = &other;
    m_previous->m_next = this;
    other.m_previous = this;
}

TimerWheel::TimerWheel(std::chrono::milliseconds tick, qint64 nowMs)
    : m_tickMs(std::max<qint64>(1, tick.count()))
    , m_currentTick(nowMs / m_tickMs)
{
    const auto close = [](Head &head) { head.m_previous = head.m_next = &head; };
    for (Head &head : m_slots)
        close(head);
    close(m_due);
}

TimerWheel::~TimerWheel()
{
    for (Head &head : m_slots) {
        while (head.m_next != &head)
            head.m_next->unlink();
    }
}

void TimerWheel::set(Node &node, qint64 deadlineMs)
{
    node.m_deadlineMs = deadlineMs;
    // A later deadline leaves the node where it is: its list is looked at early, and it moves on then.
    if (node.m_next && node.m_tick * m_tickMs <= deadlineMs)
        return;
    node.unlink();
    link(node);
}

void TimerWheel::link(Node &node)
{
    const qint64 wanted = (node.m_deadlineMs + m_tickMs - 1) / m_tickMs;
    node.m_tick = std::clamp(wanted, m_currentTick + 1, m_currentTick + slotCount - 1);
    node.linkBefore(m_slots[static_cast<size_t>(node.m_tick % slotCount)]);
}

void TimerWheel::advance(qint64 nowMs)
{
    const qint64 nowTick = nowMs / m_tickMs;
    // After a long pause every list is looked at once.
    m_currentTick = std::max(m_currentTick, nowTick - slotCount);
    while (m_currentTick < nowTick) {
        ++m_currentTick;
        Head &head = m_slots[static_cast<size_t>(m_currentTick % slotCount)];
        while (head.m_next != &head) {
            Node &node = *head.m_next;
            node.unlink();
            node.linkBefore(m_due);
        }
        // One at a time from a list of its own: a callback may destroy the others.
        while (m_due.m_next != &m_due) {
            Node &node = *m_due.m_next;
            node.unlink();
            if (node.m_deadlineMs == 0)
                continue;
            if (node.m_deadlineMs > nowMs) {
                link(node);
                continue;
            }
            node.m_deadlineMs = 0;
            node.deadlineReached();
        }
    }
}

} // namespace usher::http

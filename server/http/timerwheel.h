#pragma once

#include <QtGlobal>

#include <array>
#include <chrono>

namespace usher::http {

/// Deadlines of very many connections for the price of one timer: setting a later deadline costs an
/// assignment, and one fires up to a tick after its time. One thread; time is Clock::monotonicMs.
class TimerWheel
{
public:
    /// What has a deadline; derive from it. Forgotten by the wheel when destroyed.
    class Node
    {
    public:
        Node() = default;
        Node(const Node &) = delete;
        Node &operator=(const Node &) = delete;
        virtual ~Node() { unlink(); }

    protected:
        virtual void deadlineReached() = 0;

    private:
        friend class TimerWheel;
        void unlink();
        void linkBefore(Node &other);

        Node *m_previous = nullptr;
        Node *m_next = nullptr;
        qint64 m_deadlineMs = 0; ///< 0: none
        qint64 m_tick = 0; ///< the tick its list is looked at
    };

    TimerWheel(std::chrono::milliseconds tick, qint64 nowMs);
    ~TimerWheel();

    /// Replaces the deadline of @p node.
    void set(Node &node, qint64 deadlineMs);
    /// Removes it.
    void clear(Node &node) { node.m_deadlineMs = 0; }

    /// Fires what is due. Whoever is called may set, clear and destroy any node.
    void advance(qint64 nowMs);

private:
    struct Head final : Node
    {
        void deadlineReached() override { }
    };
    void link(Node &node);

    static constexpr qint64 slotCount = 512;
    const qint64 m_tickMs;
    qint64 m_currentTick;
    std::array<Head, slotCount> m_slots;
    Head m_due;
};

} // namespace usher::http

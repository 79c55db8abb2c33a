#pragma once

#include <QtGlobal>

#include <atomic>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace usher::test {

/// A network between two programs of a test that can fail as networks do: listens on a loopback port of its
/// own and passes bytes on to another one. Any thread may call its functions.
class TcpProxy
{
public:
    /// Passes on to @p target on 127.0.0.1. Listens at once, port() says where.
    explicit TcpProxy(quint16 target);
    ~TcpProxy();
    TcpProxy(const TcpProxy &) = delete;
    TcpProxy &operator=(const TcpProxy &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Where it passes to, from the next connection on.
    void setTarget(quint16 target) { m_target = target; }

    /// Nothing passes any more, and nobody is told: connections stay open, new ones are accepted and lead
    /// nowhere, as with packets that are dropped.
    void pause();
    /// Goes on. What was held back passes now.
    void resume();
    /// Closes every connection; new ones are taken.
    void cut();
    /// Refuses new connections and closes the others (true), or listens on the same port again (false).
    void refuse(bool refuses);
    /// Holds each piece back for so long in either direction; 0 = not at all.
    void setDelayMs(int delayMs) { m_delayMs = delayMs; }

    /// Connections that pass through it now, and all there ever were.
    [[nodiscard]] int connections() const;
    [[nodiscard]] int accepted() const { return m_accepted; }

private:
    struct Pair;

    void acceptLoop();
    void pump(Pair &pair);
    void closeAll();

    quint16 m_port = 0;
    std::atomic<quint16> m_target;
    std::atomic<int> m_listener{-1};
    std::atomic<bool> m_stops = false;
    std::atomic<bool> m_isPaused = false;
    std::atomic<int> m_delayMs = 0;
    std::atomic<int> m_accepted = 0;
    mutable std::mutex m_mutex; // guards m_pairs
    std::vector<std::unique_ptr<Pair>> m_pairs;
    std::thread m_acceptor;
};

} // namespace usher::test

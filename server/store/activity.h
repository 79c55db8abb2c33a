#pragma once

#include <QtGlobal>

#include <atomic>
#include <chrono>
#include <mutex>
#include <optional>

namespace usher::store {

/// How long a database may keep a store thread waiting. One place for all of it; docs/running.md repeats it.
namespace patience {
/// For one host to take a connection (libpq's connect_timeout; whole seconds, at least 2).
inline constexpr std::chrono::seconds connecting{3};
/// For a statement, on the server (statement_timeout).
inline constexpr std::chrono::milliseconds statement{4000};
/// For a lock that another transaction holds (lock_timeout); the batch is run again.
inline constexpr std::chrono::milliseconds lock{1500};
/// For the network to acknowledge what was sent (tcp_user_timeout).
inline constexpr std::chrono::milliseconds unacknowledged{4000};
/// Keep-alive probes: the first one after so long a silence, then at this interval, so many.
inline constexpr std::chrono::seconds silence{5};
inline constexpr std::chrono::seconds probeInterval{2};
inline constexpr int probes = 2;
/// For the server to end a transaction that its node has forgotten (idle_in_transaction_session_timeout).
inline constexpr std::chrono::milliseconds idleInTransaction{10000};
/// For any answer at all. A thread that got no further for so long counts as hanging: its connection is
/// broken and new jobs are refused. Longer than `statement`, so that a slow server can say so itself.
inline constexpr std::chrono::milliseconds answer{5000};
/// As `answer`, for the disk under an embedded database.
inline constexpr std::chrono::milliseconds disk{10000};
/// As `answer`, for a thread that is only trying to get a connection back.
inline constexpr std::chrono::milliseconds reconnecting{300};
} // namespace patience

/// What a store thread is about, for those who watch it: when it last got on, and the socket it waits on.
/// The thread itself calls begin(), progress(), end() and setSocket(); any thread the rest.
class Activity
{
public:
    Activity() = default;
    ~Activity() { setSocket(-1); }
    Activity(const Activity &) = delete;
    Activity &operator=(const Activity &) = delete;

    void begin() { m_sinceMs.store(steadyMs(), std::memory_order_relaxed); }
    /// A step of what was begun is done; nothing if nothing was.
    void progress()
    {
        if (m_sinceMs.load(std::memory_order_relaxed) != 0)
            begin();
    }
    void end() { m_sinceMs.store(0, std::memory_order_relaxed); }
    /// How long there has been no progress; zero if nothing is going on.
    [[nodiscard]] std::chrono::milliseconds stalledFor() const;

    /// The socket of the connection in use; -1 = none.
    void setSocket(int socket);
    /// Ends the connection at once, whatever it waits for. False if there is none, or it was broken before.
    bool breakSocket();
    /// True if the connection was ended by breakSocket().
    [[nodiscard]] bool isBroken() const { return m_isBroken.load(std::memory_order_relaxed); }

private:
    [[nodiscard]] static qint64 steadyMs();

    std::atomic<qint64> m_sinceMs = 0;
    std::atomic<bool> m_isBroken = false;
    std::mutex m_mutex; // guards m_socket
    int m_socket = -1; // a descriptor of our own: the client library may close its own at any time
};

} // namespace usher::store

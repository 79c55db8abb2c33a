#pragma once

#include "server/store/connection.h"

#include <atomic>
#include <chrono>
#include <memory>
#include <optional>

namespace usher::store {

/// What the links to one database share. Whoever sees that the file was replaced closes the gate, the writer
/// opens it: the readers must let go before the writer does, because the last to close folds the write-ahead
/// log, which is found by its name, into the file it belongs to.
struct LinkGate
{
    std::atomic<bool> closed = false;
    std::atomic<int> readers = 0;
};

/// A connection that is opened again, with back-off, when it was lost. One thread.
class Link
{
public:
    /// @p settings of an existing database; @p schemaVersion it must have, or a newer one that
    /// suits a program of that version (0 = any of Usher's).
    Link(Connection::Settings settings, int schemaVersion, std::shared_ptr<LinkGate> gate);
    ~Link();
    Link(const Link &) = delete;
    Link &operator=(const Link &) = delete;

    /// The connection, opened if that is due; null while the database is away. Checks that the path still
    /// leads to the file that was opened: what is written to a file that was moved away would be lost.
    [[nodiscard]] Connection *get();

    /// Says that the connection has just done its work: the next loss is the first of a new series.
    void proven() { m_retry = firstRetry; }

    /// Why it is away, with retryAfterS.
    [[nodiscard]] const Error &reason() const { return m_reason; }
    /// How long get() will not try.
    [[nodiscard]] std::chrono::milliseconds untilRetry() const;
    /// Somebody waits for an answer: the next try is due within @p wait.
    void hurry(std::chrono::milliseconds wait);
    /// How often a connection was opened.
    [[nodiscard]] quint64 openings() const { return m_openings; }

private:
    using Time = std::chrono::steady_clock::time_point;
    static constexpr std::chrono::milliseconds firstRetry{100};
    static constexpr std::chrono::milliseconds longestRetry{5000};

    [[nodiscard]] std::optional<Error> findLoss() const;
    [[nodiscard]] bool mayOpen();
    [[nodiscard]] Result<std::unique_ptr<Connection>> open() const;
    void close();
    void lose(const Error &reason);

    Connection::Settings m_settings;
    int m_schemaVersion;
    std::shared_ptr<LinkGate> m_gate;
    std::unique_ptr<Connection> m_connection;
    bool m_waiting = false; ///< writer: the connection stays open, unused, until the readers have let go
    bool m_damaged = false;
    FileId m_lastFile;
    Error m_reason;
    std::chrono::milliseconds m_retry = firstRetry;
    bool m_mayReconnect
        = false; ///< the next loss is followed by a try at once: a server that was restarted is back
    Time m_retryAt;
    quint64 m_openings = 0;
};

} // namespace usher::store

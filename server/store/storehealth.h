#pragma once

#include "server/core/clock.h"
#include "server/core/scheduler.h"
#include "server/store/store.h"

#include <QList>

#include <deque>
#include <memory>
#include <optional>

namespace usher::store {

/// A standby as its primary sees it. What the server's role may not see is absent.
struct StandbyHealth
{
    QString name;
    QString address;
    QString state; ///< streaming, catchup, ...
    QString sync; ///< sync, quorum, potential, async
    std::optional<qint64> lagBytes;
    std::optional<qint64> lagMs;
};

/// What only the database itself knows of its health. Absent: does not apply, or may not be seen (on
/// PostgreSQL much of it needs the role pg_monitor).
struct StoreHealth
{
    qint64 measuredMs = 0; ///< Unix milliseconds; 0 = not yet
    QString role; ///< embedded, primary, standby
    QString version;
    QString address; ///< host:port, or "local socket"
    qint64 roundTripUs = 0; ///< of a statement that does nothing
    qint64 sizeBytes = 0;
    std::optional<qint64> growthBytesPerDay; ///< once there are samples of ten minutes
    std::optional<qint64> walBytes;
    std::optional<qint64> connections;
    std::optional<qint64> maxConnections;
    std::optional<qint64> timeLine;
    std::optional<qint64> archiveFailures;
    std::optional<qint64> oldestTransactionMs; ///< how long it has been open
    std::optional<qint64> deadRows;
    std::optional<qint64> pages;
    std::optional<qint64> freePages;
    QList<StandbyHealth> standbys;
};

/// Asks @p connection, in the transaction it is in, if any. Errors as of any read.
[[nodiscard]] Result<StoreHealth> measureHealth(Connection &connection);

/// Measures now and then, through a reader of the store. Core thread.
class HealthSampler
{
public:
    HealthSampler(Store &store, Scheduler &scheduler, const Clock &clock);

    /// Measures at once and every `period` from then on.
    void start();
    void stop();

    /// The last one that succeeded.
    [[nodiscard]] const StoreHealth &latest() const { return m_latest; }

    static constexpr std::chrono::seconds period{15};

private:
    void measure();
    void take(Result<StoreHealth> measured);

    struct Sample
    {
        qint64 atMs;
        qint64 sizeBytes;
    };
    Store &m_store;
    const Clock &m_clock;
    Timer m_timer;
    StoreHealth m_latest;
    std::deque<Sample> m_sizes; // of the last day, oldest first, ten minutes apart
    bool m_isRunning = false;
    std::shared_ptr<HealthSampler *>
        m_self; // continuations find the sampler through it; empty once it is gone
};

} // namespace usher::store

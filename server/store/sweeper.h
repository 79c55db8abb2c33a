#pragma once

#include "server/core/clock.h"
#include "server/core/scheduler.h"
#include "server/store/store.h"

#include <QList>

#include <functional>
#include <memory>
#include <string_view>
#include <vector>

namespace usher::store {

/// What is removed when its time is over, declared by the capability that owns the rows.
struct Sweep
{
    QString name{}; ///< for figures and logs: "storage entries"
    /// Run one after another as one change, each with two values: the cutoff (Unix milliseconds) and the most
    /// rows, as in "DELETE FROM t WHERE id IN (SELECT id FROM t WHERE expires <= ? ORDER BY expires, id LIMIT
    /// ?)". Dependent rows first, chosen by the same SELECT. The last statement counts the rows that the
    /// limit is about. Texts are literals.
    std::vector<std::string_view> statements{};
    /// Finds the oldest due row's time, with the cutoff as its value: "SELECT MIN(expires) FROM t WHERE
    /// expires <= ?". Empty: the age of what is left is not watched.
    std::string_view oldest{};
    qint64 keepMs = 0; ///< how long rows stay after their time; the cutoff is now - keepMs
};

/// How a sweep does; times are Unix milliseconds, 0 = never.
struct SweepFigures
{
    QString name;
    quint64 rows = 0; ///< removed since the start, without dependent rows
    qint64 finishedMs = 0; ///< the last time that nothing was left to do
    qint64 oldestMs = 0; ///< the oldest row that should be gone already, as of checkedMs; 0 = none
    qint64 checkedMs = 0;
    double rowsPerSecond = 0; ///< of the run that is going on, or of the last one
    bool behind = false; ///< rows are left that should have gone more than a day ago
    QString error; ///< why the last step failed; empty if it did not
};

/// Removes expired rows, a few at a time and never faster than a rate, as ordinary jobs of the writer. At
/// most one of its jobs is queued at any moment, so the foreground waits for one small delete at most. Core
/// thread.
class Sweeper
{
public:
    /// Told when a sweep falls behind (see SweepFigures) and when it has caught up.
    using Listener = std::function<void(const SweepFigures &)>;

    Sweeper(Store &store, Scheduler &scheduler, const Clock &clock);

    void add(Sweep sweep);
    void setListener(Listener listener) { m_listener = std::move(listener); }

    /// Rows per second over all sweeps together ([store] retention-rate); at least 1.
    void setRate(int rowsPerSecond);

    /// Asked before each step: of several nodes one does it. Nobody asks without.
    void setMayRun(std::function<bool()> mayRun) { m_mayRun = std::move(mayRun); }

    /// Begins the first round soon.
    void start();
    /// Begins no further job. One that is queued still runs.
    void stop();

    [[nodiscard]] QList<SweepFigures> figures() const;

    static constexpr int maxRowsPerStep = 200;
    static constexpr std::chrono::seconds restBetweenRounds{10};

private:
    struct Entry
    {
        Sweep sweep;
        SweepFigures figures;
        qint64 runStartedMs = 0; ///< monotonic; 0: no run is going on
        quint64 runRows = 0;
    };

    void step();
    void rest();
    struct Removed
    {
        int rows = 0; ///< by the last statement
        int all = 0; ///< by all statements
    };
    void removed(std::size_t index, int limit, const Result<Removed> &outcome);
    void checkOldest(std::size_t index);
    void next(std::chrono::milliseconds delay);
    void finishSweep(std::chrono::milliseconds delay);
    void setBehind(Entry &entry, bool behind);
    [[nodiscard]] int stepRows() const;

    Store &m_store;
    const Clock &m_clock;
    Timer m_timer;
    Listener m_listener;
    std::function<bool()> m_mayRun;
    std::vector<Entry> m_entries;
    std::size_t m_current = 0;
    int m_rate = 2000;
    bool m_running = false;
    std::shared_ptr<Sweeper *>
        m_self; ///< continuations find the sweeper through it; it is empty once this is gone
};

} // namespace usher::store

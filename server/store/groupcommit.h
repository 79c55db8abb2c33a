#pragma once

#include "server/store/store.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace usher::store {

/// What a simulated store does wrong at one point of a batch.
struct Fault
{
    enum class Kind {
        Fail, ///< as if the engine had answered `error` (StoreFull: no space; Unavailable: connection lost)
        Slow, ///< the outcome is known `delay` later
        Crash, ///< the process dies here: no continuation of the batch may be called
    };
    Kind kind = Kind::Fail;
    Error error{};
    std::chrono::milliseconds delay{0};
};

/// The seam through which a simulation makes the store fail. In production there is none. Called on the
/// thread that runs the batch.
class FaultInjector
{
public:
    virtual ~FaultInjector() = default;
    virtual std::optional<Fault> beforeBatch() { return {}; }
    /// Everything is written, nothing is durable.
    virtual std::optional<Fault> beforeCommit() { return {}; }
    /// Everything is durable, nobody has been told. Fail means that the answer of the engine was lost: the
    /// outcome is unknown to the callers.
    virtual std::optional<Fault> afterCommit() { return {}; }
    virtual std::optional<Fault> beforeRead() { return {}; }
};

/// What became of a batch.
struct BatchReport
{
    int jobs = 0;
    int failed = 0; ///< jobs that left nothing behind, for whatever reason
    qint64 rowsChanged = 0;
    int commits = 0;
    bool full = false; ///< at least one job found no space
    std::optional<Error> broken; ///< the whole batch failed with it; see Connection::isLost()
    bool crashed = false; ///< Fault::Kind::Crash: forget the jobs, start anew on the same file
    QString undecided{}; ///< the connection was lost while this commit was under way: see
                         ///< GroupCommit::wasCommitted()
    std::size_t undecidedFrom = 0; ///< the jobs it was about; they have not been told
    std::size_t undecidedCount = 0;
    std::chrono::milliseconds delay{0}; ///< sum of Fault::Kind::Slow
};

/// Runs jobs against one connection: the writer's group commit and the readers' batches. Synchronous; the
/// production threads and the simulation share it. Job::finish() is the caller's business, once the report
/// says what happened.
class GroupCommit
{
public:
    explicit GroupCommit(Connection &connection, FaultInjector *faults = nullptr)
        : m_connection(connection)
        , m_faults(faults)
    {
    }

    /// Called between a batch that found no space and the second try, outside of a transaction. True: there
    /// is more room now than before.
    void setMakeRoom(std::function<bool()> makeRoom) { m_makeRoom = std::move(makeRoom); }

    /// Where the names of commits come from, each unlike all others of the cluster. Without it a commit whose
    /// answer was lost counts as failed. PostgreSQL only: an embedded store answers.
    void setCommitIds(std::function<QString()> commitIds) { m_commitIds = std::move(commitIds); }

    /// What became of the commit that was under way when an earlier connection was lost. If it has not
    /// happened yet, it never will: asking takes its name away. Errors: Unavailable while that commit still
    /// holds its name; ask again.
    [[nodiscard]] Result<bool> wasCommitted(const QString &commitId);

    /// Runs @p batch in order in one transaction. A job that fails is rolled back alone; if the commit fails
    /// all fail, except that a transaction the engine gave up for the sake of another is run again. When
    /// there is no space left the jobs are run again one by one, each in a transaction of its own, so that
    /// those that need none (deletes, small changes) still succeed.
    BatchReport write(std::span<const std::unique_ptr<Job>> batch);

    /// Runs @p batch in order on one state of the data.
    BatchReport read(std::span<const std::unique_ptr<Job>> batch);

private:
    using Batch = std::span<const std::unique_ptr<Job>>;
    enum class Outcome { Done, Full, Broken, Crashed, Again, Undecided };

    /// One transaction. @p error says why for Full and Broken; the jobs of a Broken one have been told.
    [[nodiscard]] Outcome attempt(Batch batch, BatchReport &report, Error &error);
    [[nodiscard]] Outcome attemptUntilDecided(Batch batch, BatchReport &report, Error &error);
    [[nodiscard]] Outcome commit(Batch batch, bool hasChanges, BatchReport &report, Error &error);
    [[nodiscard]] Outcome abandon(Batch batch, const Error &reason, BatchReport &report, Error &error);
    [[nodiscard]] bool runOne(Job &job);
    [[nodiscard]] std::optional<Fault> fault(
        std::optional<Fault> (FaultInjector::*point)(), BatchReport &report);

    Connection &m_connection;
    FaultInjector *m_faults;
    std::function<bool()> m_makeRoom;
    std::function<QString()> m_commitIds;
    bool m_guardJobs = true; ///< a savepoint for each job
    int m_triesLeft = 0;
    std::chrono::steady_clock::time_point m_retryUntil; ///< for the sake of those that wait behind the batch
};

} // namespace usher::store

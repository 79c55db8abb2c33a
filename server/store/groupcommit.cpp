#include "server/store/groupcommit.h"

#include "server/store/activity.h"
#include "server/store/dialect.h"

#include <exception>

namespace usher::store {

namespace {

constexpr int maxTries = 6;

void failAll(std::span<const std::unique_ptr<Job>> batch, const Error &error)
{
    for (const std::unique_ptr<Job> &job : batch)
        job->fail(error);
}

} // namespace

/// Slow is accounted here; Fail and Crash are the caller's.
std::optional<Fault> GroupCommit::fault(std::optional<Fault> (FaultInjector::*point)(), BatchReport &report)
{
    if (!m_faults)
        return {};
    std::optional<Fault> fault = (m_faults->*point)();
    if (fault && fault->kind == Fault::Kind::Slow) {
        report.delay += fault->delay;
        fault.reset();
    }
    return fault;
}

bool GroupCommit::runOne(Job &job)
{
    m_connection.beginJob();
    bool succeeded = false;
    try {
        succeeded = job.run(m_connection);
    } catch (const std::exception &exception) {
        job.fail(Error{ErrorCode::Internal, QStringLiteral("the store could not do this"), {},
            QStringLiteral("exception in a store job: ") + QString::fromUtf8(exception.what()), 0, {}});
    }
    if (const std::optional<Error> &failure = m_connection.failure()) {
        job.fail(*failure); // whatever the job made of it
        succeeded = false;
    } else if (succeeded && m_connection.sawFailure()) { // PostgreSQL has given its transaction up
        job.fail(Error{ErrorCode::Internal, QStringLiteral("the store could not do this"), {},
            QStringLiteral("a job went on after a statement of it had failed"), 0, {}});
        succeeded = false;
    }
    return succeeded;
}

/// Rolls everything back. A full store is for the caller to deal with; with any other reason all jobs of @p
/// batch fail.
GroupCommit::Outcome GroupCommit::abandon(Batch batch, const Error &reason, BatchReport &report, Error &error)
{
    error = reason;
    const bool mayRetry = m_connection.mayRetry() && !m_connection.isLost();
    (void)m_connection.control("ROLLBACK"); // fails if the engine has done it already
    if (mayRetry && m_triesLeft > 0 && std::chrono::steady_clock::now() < m_retryUntil)
        return Outcome::Again;
    if (error.code == ErrorCode::StoreFull) {
        report.full = true;
        return Outcome::Full;
    }
    failAll(batch, error);
    report.failed += static_cast<int>(batch.size());
    report.broken = error;
    return Outcome::Broken;
}

GroupCommit::Outcome GroupCommit::attempt(Batch batch, BatchReport &report, Error &error)
{
    const bool alone = batch.size() == 1;
    const bool guarded = m_guardJobs && !alone;
    m_connection.beginJob();
    m_connection.deferInserts(!guarded && !alone);
    if (auto begun = m_connection.control(beginWrite(m_connection.dialect())); !begun)
        return abandon(batch, begun.error(), report, error);
    int failed = 0;
    qint64 rowsChanged = 0;
    for (const std::unique_ptr<Job> &job : batch) {
        Result<void> bracket;
        if (guarded)
            bracket = m_connection.control("SAVEPOINT job");
        const bool succeeded = bracket && runOne(*job);
        if (m_connection.transactionEnded())
            return abandon(batch, m_connection.failure().value_or(Error{}), report, error);
        report.full = report.full || m_connection.sawFull();
        if (!succeeded && alone) {
            (void)m_connection.control("ROLLBACK");
            report.failed += 1;
            return Outcome::Done;
        }
        if (!succeeded && !guarded && (m_connection.changes() > 0 || m_connection.sawFailure())) {
            (void)m_connection.control(
                "ROLLBACK"); // it left something behind: once more, each with a savepoint
            m_guardJobs = true;
            return Outcome::Again;
        }
        if (bracket && !succeeded && guarded)
            bracket = m_connection.control("ROLLBACK TO job");
        if (bracket && guarded)
            bracket = m_connection.control("RELEASE job");
        if (!bracket)
            return abandon(batch, bracket.error(), report, error);
        if (succeeded)
            rowsChanged += m_connection.changes();
        else
            ++failed;
    }
    m_connection.beginJob();
    if (auto sent = m_connection.sendInserts(); !sent) {
        if (m_connection.transactionEnded())
            return abandon(batch, sent.error(), report, error);
        (void)m_connection.control("ROLLBACK"); // whose row it was shows when each has a savepoint
        m_guardJobs = true;
        return Outcome::Again;
    }
    const int commitsBefore = report.commits;
    const Outcome outcome = commit(batch, rowsChanged > 0, report, error);
    if (report.commits > commitsBefore || outcome == Outcome::Undecided) {
        report.rowsChanged += rowsChanged;
        report.failed += failed;
    }
    return outcome;
}

GroupCommit::Outcome GroupCommit::commit(Batch batch, bool hasChanges, BatchReport &report, Error &error)
{
    m_connection.beginJob();
    if (const auto injected = fault(&FaultInjector::beforeCommit, report)) {
        if (injected->kind == Fault::Kind::Fail)
            return abandon(batch, injected->error, report, error);
        (void)m_connection.control("ROLLBACK");
        return Outcome::Crashed;
    }
    QString id;
    if (m_commitIds && m_connection.dialect() == Dialect::PostgreSql && hasChanges) {
        id = m_commitIds();
        const auto named
            = m_connection.execute("INSERT INTO store_commit (id, at, state) VALUES (?, CAST(EXTRACT(EPOCH "
                                   "FROM clock_timestamp()) * 1000 AS BIGINT), 1)",
                {id});
        if (!named)
            return abandon(batch, named.error(), report, error);
    }
    if (auto committed = m_connection.control("COMMIT"); !committed) {
        if (id.isEmpty() || !m_connection.isLost())
            return abandon(batch, committed.error(), report, error);
        error = committed.error();
        report.broken = error;
        report.undecided = id;
        report.undecidedCount = batch.size();
        return Outcome::Undecided;
    }
    ++report.commits;
    if (const auto injected = fault(&FaultInjector::afterCommit, report)) {
        if (injected->kind == Fault::Kind::Crash)
            return Outcome::Crashed;
        error = injected->error;
        failAll(batch, error);
        report.broken = error;
        return Outcome::Broken;
    }
    return Outcome::Done;
}

Result<bool> GroupCommit::wasCommitted(const QString &commitId)
{
    m_connection.beginJob();
    if (auto begun = m_connection.control("BEGIN"); !begun)
        return usher::fail(begun.error());
    // Waits for a commit that still holds the name; if there is none, the name is ours and that commit can
    // never take it.
    auto taken = m_connection.execute("INSERT INTO store_commit (id, at, state) VALUES (?, "
                                      "CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT), 0)"
                                      " ON CONFLICT (id) DO NOTHING",
        {commitId});
    std::optional<bool> committed;
    if (taken) {
        auto rows = m_connection.run("SELECT state FROM store_commit WHERE id = ?", {commitId});
        if (rows && rows->next())
            committed = rows->integer(0) == 1;
    }
    const auto done = m_connection.control(committed ? "COMMIT" : "ROLLBACK");
    if (!taken)
        return usher::fail(taken.error());
    if (!done)
        return usher::fail(done.error());
    if (!committed)
        return usher::fail(ErrorCode::Unavailable, QStringLiteral("the outcome of a commit cannot be read"));
    return *committed;
}

/// Again means that nothing has been done and nobody has been told.
GroupCommit::Outcome GroupCommit::attemptUntilDecided(Batch batch, BatchReport &report, Error &error)
{
    m_guardJobs = survivesFailedStatement(m_connection.dialect()); // a savepoint is a round trip to a server
    m_retryUntil = std::chrono::steady_clock::now() + patience::statement;
    Outcome outcome = Outcome::Again;
    for (m_triesLeft = maxTries; outcome == Outcome::Again; --m_triesLeft)
        outcome = attempt(batch, report, error);
    m_connection.deferInserts(false);
    return outcome;
}

BatchReport GroupCommit::write(Batch batch)
{
    BatchReport report;
    report.jobs = static_cast<int>(batch.size());
    if (batch.empty())
        return report;
    if (const auto injected = fault(&FaultInjector::beforeBatch, report)) {
        report.crashed = injected->kind == Fault::Kind::Crash;
        if (!report.crashed) {
            failAll(batch, injected->error);
            report.failed = report.jobs;
            report.broken = injected->error;
        }
        return report;
    }
    Error error;
    Outcome outcome = attemptUntilDecided(batch, report, error);
    if (outcome == Outcome::Full) {
        const bool madeRoom = m_makeRoom && m_makeRoom();
        for (std::size_t i = 0; i < batch.size(); ++i) {
            const Batch one = batch.subspan(i, 1);
            const bool triedAlone = batch.size() == 1 && !madeRoom;
            outcome = triedAlone ? Outcome::Full : attemptUntilDecided(one, report, error);
            if (outcome == Outcome::Full) {
                one.front()->fail(error);
                ++report.failed;
            } else if (outcome == Outcome::Broken) {
                failAll(batch.subspan(i + 1), error);
                report.failed += static_cast<int>(batch.size() - i - 1);
                break;
            } else if (outcome == Outcome::Crashed) {
                break;
            } else if (outcome == Outcome::Undecided) {
                report.undecidedFrom = i; // and before it all is settled
                failAll(batch.subspan(i + 1), error);
                report.failed += static_cast<int>(batch.size() - i - 1);
                break;
            }
        }
    }
    report.crashed = outcome == Outcome::Crashed;
    return report;
}

BatchReport GroupCommit::read(Batch batch)
{
    BatchReport report;
    report.jobs = static_cast<int>(batch.size());
    std::optional<Error> broken;
    if (const auto injected = fault(&FaultInjector::beforeRead, report)) {
        report.crashed = injected->kind == Fault::Kind::Crash;
        if (report.crashed)
            return report;
        broken = injected->error;
    }
    m_connection.beginJob();
    if (!broken) {
        if (auto begun = m_connection.control(beginRead(m_connection.dialect())); !begun)
            broken = begun.error();
    }
    for (const std::unique_ptr<Job> &job : batch) {
        if (broken) {
            job->fail(*broken);
            ++report.failed;
            continue;
        }
        bool succeeded = runOne(*job);
        if (m_connection.changes() > 0) {
            job->fail(Error{ErrorCode::Internal, QStringLiteral("the store could not do this"), {},
                QStringLiteral("a read tried to write"), 0, {}});
            succeeded = false;
        }
        if (!succeeded)
            ++report.failed;
        if (m_connection.transactionEnded()) {
            broken = m_connection.failure();
        } else if (m_connection.sawFailure() && !survivesFailedStatement(m_connection.dialect())) {
            (void)m_connection.control("ROLLBACK");
            if (auto begun = m_connection.control(beginRead(m_connection.dialect())); !begun)
                broken = begun.error();
        }
    }
    (void)m_connection.control("ROLLBACK"); // nothing to keep; fails if it never began
    report.broken = broken;
    return report;
}

} // namespace usher::store

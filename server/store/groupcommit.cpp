#include "server/store/groupcommit.h"

#include "server/store/dialect.h"

#include <exception>

namespace usher::store {

namespace {

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
    }
    return succeeded;
}

/// Rolls everything back. A full store is for the caller to deal with; with any other reason all jobs of @p
/// batch fail.
GroupCommit::Outcome GroupCommit::abandon(Batch batch, const Error &reason, BatchReport &report, Error &error)
{
    error = reason;
    (void)m_connection.control("ROLLBACK"); // fails if the engine has done it already
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
    const Dialect dialect = m_connection.dialect();
    const bool alone = batch.size() == 1;
    m_connection.beginJob();
    if (auto begun = m_connection.control(beginWrite(dialect)); !begun)
        return abandon(batch, begun.error(), report, error);
    int failed = 0;
    qint64 rowsChanged = 0;
    for (const std::unique_ptr<Job> &job : batch) {
        Result<void> bracket;
        if (!alone)
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
        if (bracket && !succeeded)
            bracket = m_connection.control("ROLLBACK TO job");
        if (bracket && !alone)
            bracket = m_connection.control("RELEASE job");
        if (!bracket)
            return abandon(batch, bracket.error(), report, error);
        if (succeeded)
            rowsChanged += m_connection.changes();
        else
            ++failed;
    }
    m_connection.beginJob();
    if (const auto injected = fault(&FaultInjector::beforeCommit, report)) {
        if (injected->kind == Fault::Kind::Fail)
            return abandon(batch, injected->error, report, error);
        (void)m_connection.control("ROLLBACK");
        return Outcome::Crashed;
    }
    if (auto committed = m_connection.control("COMMIT"); !committed)
        return abandon(batch, committed.error(), report, error);
    ++report.commits;
    report.rowsChanged += rowsChanged;
    report.failed += failed;
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
    Outcome outcome = attempt(batch, report, error);
    if (outcome == Outcome::Full) {
        const bool madeRoom = m_makeRoom && m_makeRoom();
        for (std::size_t i = 0; i < batch.size(); ++i) {
            const Batch one = batch.subspan(i, 1);
            const bool triedAlone = batch.size() == 1 && !madeRoom;
            outcome = triedAlone ? Outcome::Full : attempt(one, report, error);
            if (outcome == Outcome::Full) {
                one.front()->fail(error);
                ++report.failed;
            } else if (outcome == Outcome::Broken) {
                failAll(batch.subspan(i + 1), error);
                report.failed += static_cast<int>(batch.size() - i - 1);
                break;
            } else if (outcome == Outcome::Crashed) {
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
        if (m_connection.transactionEnded())
            broken = m_connection.failure();
    }
    (void)m_connection.control("ROLLBACK"); // nothing to keep; fails if it never began
    report.broken = broken;
    return report;
}

} // namespace usher::store

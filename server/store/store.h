#pragma once

#include "server/core/task.h"
#include "server/store/connection.h"
#include "shared/result.h"

namespace usher::store {

/// A unit of work for a store thread, type-erased. run() executes on the store thread; exactly one of run()'s
/// outcome or fail() decides the result; finish() hands the result over on the core thread.
class Job
{
public:
    virtual ~Job() = default;

    /// Executes against @p connection. false asks for the job's own changes to be rolled back (the others of
    /// the same group commit stay). It is called a second time when the first try was rolled back for want of
    /// space.
    virtual bool run(Connection &connection) = 0;

    /// Replaces the outcome: the commit failed, the store is away, the queue is full.
    virtual void fail(const Error &error) = 0;

    /// Core thread: calls the caller's continuation.
    virtual void finish() = 0;
};

/// Access to the durable store for capabilities. All calls and all continuations are on the core thread; jobs
/// run on store threads and must capture values only, never `this` of a core-thread object. A job may run
/// again after its first try was rolled back: it must not consume what it captured (no std::move out of a
/// capture). Once a statement of it has failed a job is over: on both engines it fails, whatever it returns
/// (ask with ON CONFLICT what may be taken).
///
/// A write's continuation runs after its group commit: what it acknowledges is durable. Jobs that fail leave
/// nothing behind. Every continuation is called exactly once, with StoreFull, Unavailable (with retryAfterS)
/// or Cancelled (server stopping) when the store could not do it; it is never called inside read() or
/// write().
class Store
{
public:
    virtual ~Store() = default;

    /// Runs @p job on a reader; it sees at least every write acknowledged before this call.
    template <typename T>
    void read(UniqueFunction<Result<T>(Connection &)> job, UniqueFunction<void(Result<T>)> done)
    {
        submit(Kind::Read, std::make_unique<TypedJob<T>>(std::move(job), std::move(done)));
    }

    /// Runs @p job as one atomic change on the writer.
    template <typename T>
    void write(UniqueFunction<Result<T>(Connection &)> job, UniqueFunction<void(Result<T>)> done)
    {
        submit(Kind::Write, std::make_unique<TypedJob<T>>(std::move(job), std::move(done)));
    }

    enum class Kind { Read, Write };
    virtual void submit(Kind kind, std::unique_ptr<Job> job) = 0;

private:
    template <typename T> class TypedJob final : public Job
    {
    public:
        TypedJob(UniqueFunction<Result<T>(Connection &)> job, UniqueFunction<void(Result<T>)> done)
            : m_job(std::move(job))
            , m_done(std::move(done))
        {
        }
        bool run(Connection &connection) override
        {
            m_result = m_job(connection);
            return m_result.has_value();
        }
        void fail(const Error &error) override { m_result = tl::unexpected<Error>(error); }
        void finish() override { m_done(std::move(m_result)); }

    private:
        UniqueFunction<Result<T>(Connection &)> m_job;
        UniqueFunction<void(Result<T>)> m_done;
        Result<T> m_result = tl::unexpected<Error>(Error{});
    };
};

} // namespace usher::store

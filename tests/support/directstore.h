#pragma once

#include "server/store/dialect.h"
#include "server/store/migration.h"
#include "server/store/store.h"
#include "tests/support/teststore.h"

#include <deque>
#include <optional>

namespace usher::test {

/// A store without threads: jobs wait until drain(), then run one by one on the caller's thread, each write
/// in a transaction of its own, each continuation after its commit. For tests of capabilities over a real
/// database.
class DirectStore final : public store::Store
{
public:
    /// @p path: a file, or ":memory:"; on PostgreSQL the database that stands for it. qFatal if it cannot be
    /// opened: nothing can be tested then.
    explicit DirectStore(const QString &path = QStringLiteral(":memory:"))
    {
        if (isOnPostgres() && path == QLatin1String(":memory:")) {
            static int last = 0;
            m_memory = path + QString::number(++last);
        }
        auto opened = store::Connection::open(databaseFor(m_memory.isEmpty() ? path : m_memory));
        if (!opened)
            qFatal("%s %s", qPrintable(opened.error().message), qPrintable(opened.error().detail));
        m_connection = std::move(*opened);
        if (const auto done = store::migrate(*m_connection); !done)
            qFatal("%s %s", qPrintable(done.error().message), qPrintable(done.error().detail));
    }
    ~DirectStore() override
    {
        m_connection.reset();
        if (!m_memory.isEmpty())
            releaseDatabase(m_memory);
    }
    DirectStore(const DirectStore &) = delete;
    DirectStore &operator=(const DirectStore &) = delete;

    void submit(Kind kind, std::unique_ptr<store::Job> job) override
    {
        m_jobs.push_back({kind, std::move(job)});
    }

    /// Runs what waits, and what its continuations submit, until nothing waits.
    void drain()
    {
        while (!m_jobs.empty())
            runNext();
    }
    /// Runs the first that waits.
    void runOne() { runNext(); }
    [[nodiscard]] bool isIdle() const { return m_jobs.empty(); }

    /// The next write fails with @p error at its commit: nothing of it is stored.
    void failNextCommit(Error error) { m_commitError = std::move(error); }
    /// The next job finds the store away.
    void failNext() { m_isAway = true; }
    /// Called on the store's side before the next write begins: what another node does meanwhile.
    void beforeNextWrite(std::function<void(store::Connection &)> interlude)
    {
        m_interlude = std::move(interlude);
    }

    [[nodiscard]] store::Connection &connection() { return *m_connection; }

private:
    struct Waiting
    {
        Kind kind;
        std::unique_ptr<store::Job> job;
    };

    void runNext()
    {
        Waiting next = std::move(m_jobs.front());
        m_jobs.pop_front();
        if (std::exchange(m_isAway, false)) {
            next.job->fail({ErrorCode::Unavailable, QStringLiteral("the store is away"), {}, {}, 1, {}});
            return next.job->finish();
        }
        const bool isWrite = next.kind == Kind::Write;
        if (isWrite && m_interlude)
            std::exchange(m_interlude, nullptr)(*m_connection);
        control(store::beginWrite(m_connection->dialect()));
        m_connection->beginJob();
        bool keep = next.job->run(*m_connection) && isWrite;
        if (const auto &failure = m_connection->failure()) {
            next.job->fail(*failure);
            keep = false;
        }
        if (keep && m_commitError) {
            next.job->fail(*std::exchange(m_commitError, std::nullopt));
            keep = false;
        }
        control(keep ? "COMMIT" : "ROLLBACK");
        next.job->finish();
    }

    void control(std::string_view sql)
    {
        if (const auto done = m_connection->control(sql); !done)
            qFatal("%s %s", qPrintable(done.error().message), qPrintable(done.error().detail));
    }

    QString m_memory; ///< PostgreSQL: its name among the databases
    std::unique_ptr<store::Connection> m_connection;
    std::deque<Waiting> m_jobs;
    bool m_isAway = false;
    std::optional<Error> m_commitError;
    std::function<void(store::Connection &)> m_interlude;
};

} // namespace usher::test

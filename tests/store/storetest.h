#pragma once

#include "server/core/clock.h"
#include "server/core/scheduler.h"
#include "server/store/migration.h"
#include "server/store/store.h"
#include "tests/support/teststore.h"

#include <QTemporaryDir>

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <vector>

/// What the tests of the store share.
namespace usher::store::test {

/// Time that stands still until it is moved.
class ManualClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return m_nowMs; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_nowMs - 1'600'000'000'000; }
    void advance(qint64 ms) { m_nowMs += ms; }

private:
    qint64 m_nowMs = 1'700'000'000'000;
};

/// The core thread of a test: timers on virtual time, posts from real threads.
class TestScheduler final : public Scheduler
{
public:
    explicit TestScheduler(ManualClock &clock)
        : m_clock(clock)
    {
    }

    void post(Task task) override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_posts.push_back(std::move(task));
        }
        m_posted.notify_one();
    }
    TimerId after(std::chrono::milliseconds delay, Task task) override
    {
        const Key key{m_clock.nowMs() + delay.count(), ++m_lastId};
        m_timers.emplace(key, std::move(task));
        return key.second;
    }
    void cancel(TimerId id) override
    {
        std::erase_if(m_timers, [id](const auto &timer) { return timer.first.second == id; });
    }

    /// Runs what has been posted; true if there was something.
    bool drain()
    {
        std::vector<Task> posts;
        {
            const std::lock_guard lock(m_mutex);
            posts.swap(m_posts);
        }
        for (Task &task : posts)
            task();
        return !posts.empty();
    }

    /// Runs posts until @p condition holds. False after 20 s of real time.
    template <typename Condition> [[nodiscard]] bool waitFor(const Condition &condition)
    {
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(20);
        for (;;) {
            drain();
            if (condition())
                return true;
            std::unique_lock lock(m_mutex);
            if (!m_posted.wait_until(lock, deadline, [this] { return !m_posts.empty(); }))
                return false;
        }
    }

    /// As waitFor(), for a condition that other threads bring about without a post.
    template <typename Condition> [[nodiscard]] bool poll(const Condition &condition)
    {
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(20);
        while (std::chrono::steady_clock::now() < deadline) {
            drain();
            if (condition())
                return true;
            std::unique_lock lock(m_mutex);
            m_posted.wait_for(lock, std::chrono::milliseconds(5), [this] { return !m_posts.empty(); });
        }
        return false;
    }

    /// Moves virtual time, firing timers on the way.
    void advance(std::chrono::milliseconds time)
    {
        const qint64 end = m_clock.nowMs() + time.count();
        for (drain(); !m_timers.empty() && m_timers.begin()->first.first <= end; drain()) {
            auto timer = m_timers.extract(m_timers.begin());
            if (timer.key().first > m_clock.nowMs())
                m_clock.advance(timer.key().first - m_clock.nowMs());
            timer.mapped()();
        }
        m_clock.advance(end - m_clock.nowMs());
    }

private:
    using Key = std::pair<qint64, TimerId>;
    ManualClock &m_clock;
    std::map<Key, Task> m_timers;
    TimerId m_lastId = 0;
    std::mutex m_mutex;
    std::condition_variable m_posted;
    std::vector<Task> m_posts;
};

inline constexpr Migration itemMigrations[] = {
    {1, "items",
        "CREATE TABLE item (n BIGINT NOT NULL PRIMARY KEY, text TEXT NOT NULL, expires BIGINT NOT NULL "
        "DEFAULT 0);\n"
        "CREATE INDEX item_expires ON item (expires)",
        "CREATE TABLE item (n BIGINT NOT NULL PRIMARY KEY, text TEXT NOT NULL, expires BIGINT NOT NULL "
        "DEFAULT 0);\n"
        "CREATE INDEX item_expires ON item (expires);\n"
        "CREATE TABLE store_commit (id TEXT NOT NULL PRIMARY KEY, at BIGINT NOT NULL, state BIGINT NOT "
        "NULL)"},
};

/// A new database, on SQLite a file, with the table `item`, ready for use.
inline Result<Connection::Settings> makeDatabase(const QTemporaryDir &folder, const char *name = "test.db")
{
    Connection::Settings settings = usher::test::databaseFor(folder.filePath(QLatin1String(name)));
    auto connection = Connection::open(settings);
    if (!connection)
        return fail(connection.error());
    if (auto migrated = migrate(**connection, itemMigrations); !migrated)
        return fail(migrated.error());
    return settings;
}

/// A job whose outcome stays visible.
class TestJob final : public Job
{
public:
    using Work = std::function<Result<void>(Connection &)>;
    explicit TestJob(Work work)
        : m_work(std::move(work))
    {
    }
    bool run(Connection &connection) override
    {
        ++runs;
        outcome = m_work(connection);
        return outcome.has_value();
    }
    void fail(const Error &error) override { outcome = tl::unexpected<Error>(error); }
    void finish() override { finished = true; }

    Result<void> outcome;
    int runs = 0;
    bool finished = false;

private:
    Work m_work;
};

inline Result<void> insertItem(Connection &connection, qint64 n, const QString &text = QStringLiteral("x"))
{
    return connection.insert("INSERT INTO item (n, text)", {n, text});
}

/// The numbers in the table `item`, ascending.
inline QList<qint64> items(Connection &connection)
{
    QList<qint64> numbers;
    auto rows = connection.run("SELECT n FROM item ORDER BY n");
    while (rows && rows->next())
        numbers.append(rows->integer(0));
    return numbers;
}

} // namespace usher::store::test

#include "server/security/passwordhasher.h"

namespace usher::security {

namespace {

template <typename T> void answer(Mailbox &core, UniqueFunction<void(Result<T>)> done, Result<T> result)
{
    core.post([reply = std::move(done), value = std::move(result)]() mutable { reply(std::move(value)); });
}

} // namespace

PooledHasher::PooledHasher(Mailbox &core, int threads, ScryptParameters parameters)
    : m_core(core)
    , m_threadCount(static_cast<size_t>(std::max(1, threads)))
    , m_parameters(parameters)
{
}

PooledHasher::~PooledHasher()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

template <typename T>
void PooledHasher::submit(UniqueFunction<Result<T>()> work, UniqueFunction<void(Result<T>)> done)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.size() < maxWaiting) {
            m_waiting.push_back([this, job = std::move(work), reply = std::move(done)]() mutable {
                answer<T>(m_core, std::move(reply), job());
            });
            done = nullptr;
        }
    }
    if (done) {
        Error error{ErrorCode::TooManyRequests, QStringLiteral("too many logins at once"), {}, {}, 1, {}};
        answer<T>(m_core, std::move(done), fail(std::move(error)));
        return;
    }
    if (m_threads.size() < m_threadCount)
        m_threads.emplace_back([this] { run(); });
    m_wake.notify_one();
}

void PooledHasher::hash(QByteArray password, QByteArray salt, UniqueFunction<void(Result<QString>)> done)
{
    submit<QString>(
        [secret = std::move(password), grain = std::move(salt), costs = m_parameters]() mutable {
            auto result = hashPassword(secret, grain, costs);
            wipe(secret);
            return result;
        },
        std::move(done));
}

void PooledHasher::verify(QByteArray password, QString stored, UniqueFunction<void(Result<bool>)> done)
{
    submit<bool>(
        [secret = std::move(password), text = std::move(stored)]() mutable {
            auto result = verifyPassword(secret, text);
            wipe(secret);
            return result;
        },
        std::move(done));
}

void PooledHasher::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
        if (m_stopping)
            return;
        Task task = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        task();
        task = nullptr; // what it captured goes outside the lock
        lock.lock();
    }
}

void InlineHasher::hash(QByteArray password, QByteArray salt, UniqueFunction<void(Result<QString>)> done)
{
    answer<QString>(m_core, std::move(done), hashPassword(password, salt, m_parameters));
}

void InlineHasher::verify(QByteArray password, QString stored, UniqueFunction<void(Result<bool>)> done)
{
    answer<bool>(m_core, std::move(done), verifyPassword(password, stored));
}

} // namespace usher::security

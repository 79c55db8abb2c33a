#pragma once

#include "server/core/mailbox.h"
#include "server/security/scrypt.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace usher::security {

/// Hashes passwords away from the core thread. Calls and continuations are on the core thread, never one
/// inside the other.
class PasswordHasher
{
public:
    virtual ~PasswordHasher() = default;

    virtual void hash(QByteArray password, QByteArray salt, UniqueFunction<void(Result<QString>)> done) = 0;
    /// Whether @p password made @p stored.
    virtual void verify(QByteArray password, QString stored, UniqueFunction<void(Result<bool>)> done) = 0;
    /// The costs of new hashes.
    [[nodiscard]] virtual ScryptParameters parameters() const = 0;
};

/// The real one: up to @p threads threads, started with the first job, and at most 64 waiting jobs; more are
/// TooManyRequests. The destructor waits for the jobs being computed and drops the others without a word, so
/// the owner of the core thread destroys it after the last turn of its loop.
class PooledHasher final : public PasswordHasher
{
public:
    static constexpr int maxWaiting = 64;

    explicit PooledHasher(Mailbox &core, int threads = 1, ScryptParameters parameters = {});
    ~PooledHasher() override;

    void hash(QByteArray password, QByteArray salt, UniqueFunction<void(Result<QString>)> done) override;
    void verify(QByteArray password, QString stored, UniqueFunction<void(Result<bool>)> done) override;
    [[nodiscard]] ScryptParameters parameters() const override { return m_parameters; }

private:
    template <typename T> void submit(UniqueFunction<Result<T>()> work, UniqueFunction<void(Result<T>)> done);
    void run();

    Mailbox &m_core;
    const size_t m_threadCount;
    const ScryptParameters m_parameters;
    std::vector<std::thread> m_threads; // core thread only
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_waiting; // guarded by m_mutex, as is m_stopping
    bool m_stopping = false;
};

/// Computes at once on the calling thread and posts the answer: for the simulation and tests, with cheap
/// parameters.
class InlineHasher final : public PasswordHasher
{
public:
    explicit InlineHasher(Mailbox &core, ScryptParameters parameters = {4, 1, 1})
        : m_core(core)
        , m_parameters(parameters)
    {
    }

    void hash(QByteArray password, QByteArray salt, UniqueFunction<void(Result<QString>)> done) override;
    void verify(QByteArray password, QString stored, UniqueFunction<void(Result<bool>)> done) override;
    [[nodiscard]] ScryptParameters parameters() const override { return m_parameters; }

private:
    Mailbox &m_core;
    ScryptParameters m_parameters;
};

} // namespace usher::security

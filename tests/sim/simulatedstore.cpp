#include "tests/sim/simulatedstore.h"

namespace usher::sim {

using namespace std::chrono_literals;
using store::Fault;

namespace {

constexpr size_t maxBatch = 500;

std::chrono::milliseconds ms(quint64 count)
{
    return std::chrono::milliseconds(static_cast<qint64>(count));
}

Fault failing(ErrorCode code, const char *message)
{
    return {Fault::Kind::Fail,
        Error{code, QLatin1String(message), {}, {}, code == ErrorCode::Unavailable ? 1 : 0, {}}, 0ms};
}

} // namespace

SimulatedStore::SimulatedStore(VirtualTime &time, ProcessScheduler &scheduler, Random &random,
    store::Connection &connection, FaultRates rates, std::function<void()> crash)
    : m_time(time)
    , m_scheduler(scheduler)
    , m_random(random)
    , m_commit(connection, this)
    , m_rates(rates)
    , m_crash(std::move(crash))
{
}

void SimulatedStore::submit(Kind kind, std::unique_ptr<store::Job> job)
{
    if (m_isDead)
        return;
    if (kind == Kind::Write) {
        m_writes.push_back(std::move(job));
        startBatch();
        return;
    }
    auto jobs = std::make_shared<std::vector<std::unique_ptr<store::Job>>>();
    jobs->push_back(std::move(job));
    m_scheduler.after(ms(m_random.below(3)), [this, jobs] {
        if (isCut())
            return waitForWay([this, jobs] { runRead(jobs); });
        runRead(jobs);
    });
}

bool SimulatedStore::isCut() const
{
    return m_time.monotonicMs() < m_cutUntilMs;
}

void SimulatedStore::waitForWay(Task then)
{
    m_scheduler.after(
        std::min(std::chrono::milliseconds(m_cutUntilMs - m_time.monotonicMs()), patience), std::move(then));
}

void SimulatedStore::runRead(std::shared_ptr<std::vector<std::unique_ptr<store::Job>>> jobs)
{
    const store::BatchReport report = m_commit.read(*jobs);
    finish(std::move(*jobs), report.delay, false);
}

void SimulatedStore::startBatch()
{
    if (m_isWriting || m_writes.empty())
        return;
    m_isWriting = true;
    m_scheduler.after(ms(1 + m_random.below(4)), [this] {
        if (isCut())
            return waitForWay([this] { runBatch(); });
        runBatch();
    });
}

void SimulatedStore::runBatch()
{
    std::vector<std::unique_ptr<store::Job>> batch;
    while (!m_writes.empty() && batch.size() < maxBatch) {
        batch.push_back(std::move(m_writes.front()));
        m_writes.pop_front();
    }
    const store::BatchReport report = m_commit.write(batch);
    if (report.crashed) {
        m_isDead = true;
        m_crash();
        return;
    }
    finish(std::move(batch), report.delay, true);
}

void SimulatedStore::finish(
    std::vector<std::unique_ptr<store::Job>> jobs, std::chrono::milliseconds delay, bool isWrite)
{
    auto done = std::make_shared<std::vector<std::unique_ptr<store::Job>>>(std::move(jobs));
    m_scheduler.after(delay + ms(m_random.below(2)), [this, done, isWrite] {
        if (isWrite) {
            m_isWriting = false;
            startBatch();
        }
        for (const auto &job : *done)
            job->finish();
    });
}

void SimulatedStore::heal()
{
    m_rates = {0, 0, 0, 0, 0, 0, 0};
    m_fullUntilMs = m_awayUntilMs = m_cutUntilMs = 0;
}

void SimulatedStore::abandon()
{
    m_isDead = true;
    m_writes.clear();
}

bool SimulatedStore::strikes(int rate)
{
    return static_cast<int>(m_random.below(10'000)) < rate;
}

std::optional<Fault> SimulatedStore::beforeBatch()
{
    if (strikes(m_rates.away))
        m_awayUntilMs = m_time.monotonicMs() + 1 + static_cast<qint64>(m_random.below(20'000));
    if (strikes(m_rates.full))
        m_fullUntilMs = m_time.monotonicMs() + 1 + static_cast<qint64>(m_random.below(20'000));
    if (m_time.monotonicMs() < std::max(m_awayUntilMs, m_cutUntilMs))
        return failing(ErrorCode::Unavailable, "the store is away");
    return {};
}

std::optional<Fault> SimulatedStore::beforeCommit()
{
    if (m_time.monotonicMs() < m_fullUntilMs)
        return failing(ErrorCode::StoreFull, "the store is full");
    if (strikes(m_rates.crashBeforeCommit))
        return Fault{Fault::Kind::Crash, {}, 0ms};
    if (strikes(m_rates.failedCommit))
        return failing(ErrorCode::Unavailable, "the commit failed");
    if (strikes(m_rates.slow))
        return Fault{Fault::Kind::Slow, {}, ms(m_random.below(5'000))};
    return {};
}

std::optional<Fault> SimulatedStore::afterCommit()
{
    if (strikes(m_rates.crashAfterCommit))
        return Fault{Fault::Kind::Crash, {}, 0ms};
    if (strikes(m_rates.lostAnswer))
        return failing(ErrorCode::Unavailable, "the connection was lost");
    return {};
}

std::optional<Fault> SimulatedStore::beforeRead()
{
    if (m_time.monotonicMs() < std::max(m_awayUntilMs, m_cutUntilMs))
        return failing(ErrorCode::Unavailable, "the store is away");
    return {};
}

} // namespace usher::sim

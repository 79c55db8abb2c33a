#pragma once

#include "server/store/groupcommit.h"
#include "tests/sim/virtualtime.h"

#include "server/core/random.h"

#include <deque>
#include <functional>

namespace usher::sim {

/// How often, of 10,000 batches, each fault strikes.
struct FaultRates
{
    int slow = 100; ///< the commit takes up to 5 s
    int failedCommit = 50;
    int lostAnswer = 50; ///< the commit succeeded, its answer did not arrive
    int crashBeforeCommit = 8;
    int crashAfterCommit = 8; ///< between the commit and the replies
    int full = 20; ///< no space for up to 20 s
    int away = 20; ///< nothing works for up to 20 s
};

/// The production group commit on a real database file, driven by virtual time, with faults.
class SimulatedStore final : public store::Store, private store::FaultInjector
{
public:
    SimulatedStore(VirtualTime &time, ProcessScheduler &scheduler, Random &random,
        store::Connection &connection, FaultRates rates, std::function<void()> crash);

    void submit(Kind kind, std::unique_ptr<store::Job> job) override;

    /// The way to the store is cut until @p untilMs (monotonic): jobs get no answer until the connection
    /// counts as dead, or the way is free again.
    void cut(qint64 untilMs) { m_cutUntilMs = untilMs; }
    static constexpr std::chrono::milliseconds patience{5000};

    /// Faults stop; what is under way ends as it would.
    void heal();
    /// The process is dead: no job is ever answered.
    void abandon();

private:
    void startBatch();
    void runBatch();
    void runRead(std::shared_ptr<std::vector<std::unique_ptr<store::Job>>> jobs);
    [[nodiscard]] bool isCut() const;
    /// Calls @p then when the way is free or patience is over.
    void waitForWay(Task then);
    void finish(std::vector<std::unique_ptr<store::Job>> jobs, std::chrono::milliseconds delay, bool isWrite);
    [[nodiscard]] bool strikes(int rate);
    std::optional<store::Fault> beforeBatch() override;
    std::optional<store::Fault> beforeCommit() override;
    std::optional<store::Fault> afterCommit() override;
    std::optional<store::Fault> beforeRead() override;

    VirtualTime &m_time;
    ProcessScheduler &m_scheduler;
    Random &m_random;
    store::GroupCommit m_commit;
    FaultRates m_rates;
    std::function<void()> m_crash;
    std::deque<std::unique_ptr<store::Job>> m_writes;
    bool m_isWriting = false;
    bool m_isDead = false;
    qint64 m_fullUntilMs = 0;
    qint64 m_awayUntilMs = 0;
    qint64 m_cutUntilMs = 0;
};

} // namespace usher::sim

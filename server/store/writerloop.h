#pragma once

#include "server/store/activity.h"
#include "server/store/groupcommit.h"
#include "server/store/link.h"
#include "server/store/spacereserve.h"
#include "server/store/storefigures.h"

namespace usher::store {

/// What the writer thread does between taking jobs and handing them back: keeps the connection, deals with a
/// full disk, checkpoints when idle.
class WriterLoop
{
public:
    /// @p commitPrefix: what the names of commits begin with (GroupCommit::setCommitIds()), unlike any other
    /// process's.
    WriterLoop(const Connection::Settings &database, int schemaVersion, qint64 reserveBytes,
        std::shared_ptr<LinkGate> gate, QString commitPrefix = {});

    using Batch = std::span<const std::unique_ptr<Job>>;

    /// Called when a commit's answer was lost, before it is looked up, which may take a while.
    void setUndecided(std::function<void()> undecided) { m_undecided = std::move(undecided); }

    /// Runs @p batch, or fails it while the store is away.
    BatchReport write(Batch batch);

    /// Opens a lost file again, makes checkpoints, looks for free space: whatever is due.
    void tick(bool idle);

    [[nodiscard]] StoreState state() const;
    [[nodiscard]] QString reason() const;
    /// How long to wait for jobs before tick() has something to do.
    [[nodiscard]] std::chrono::milliseconds patience() const;

    /// Puts sizes, checkpoint and reopenings into @p figures.
    void report(StoreFigures &figures) const;

private:
    using Time = std::chrono::steady_clock::time_point;

    [[nodiscard]] BatchReport tryToWrite(Batch batch);
    /// Looks up what became of a commit whose answer was lost, and tells the jobs.
    void decide(Batch batch, BatchReport &report);
    [[nodiscard]] std::optional<bool> lookUp(const QString &commitId);
    bool enterFull(Connection &connection);
    void tryLeaveFull(Connection &connection);
    void checkpoint(Connection &connection);
    void measure(Connection &connection);
    [[nodiscard]] Connection *connection();

    Link m_link;
    std::function<void()> m_undecided;
    QString m_commitPrefix;
    quint64 m_lastCommit = 0;
    bool m_isFile; ///< an embedded store: its space and its log are ours to look after
    QString m_path;
    qint64 m_maxPages;
    SpaceReserve m_reserve;
    bool m_away = false;
    bool m_full = false;
    bool m_uncheckpointed = false;
    bool m_checkpointHeldUp = false;
    qint64 m_lastCheckpointMs = 0;
    qint64 m_databaseBytes = 0;
    qint64 m_walBytes = 0;
    qint64 m_freeBytes = -1;
    Time m_measured;
    Time m_triedToLeaveFull;
    quint64 m_openings = 0; // a new connection needs its limits set
};

} // namespace usher::store

#pragma once

#include "server/core/clock.h"
#include "server/core/scheduler.h"
#include "server/store/activity.h"
#include "server/store/jobqueue.h"
#include "server/store/store.h"
#include "server/store/storefigures.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace usher::store {

struct LinkGate;

/// The store of a running server: one writer thread with group commit, a few reader threads, bounded queues
/// between them and the core thread. While the file is away everything is answered Unavailable and the
/// threads try to open it again, with back-off; the process never stops for it.
///
/// Every function belongs to the core thread. Continuations arrive there in one post per batch, in the order
/// of the batch.
class ThreadedStore final : public Store
{
public:
    struct Settings
    {
        Connection::Settings database; ///< an existing, migrated database
        int schemaVersion = 0; ///< what a file that reappears must have; 0 = not checked
        int readers = 2;
        int queueLimit = 4096; ///< jobs in each of the two queues; beyond: Unavailable, retry after 1 s
        int maxBatch = 500; ///< jobs per commit
        std::chrono::milliseconds queueDeadline{
            10000}; ///< a job that waited longer is Unavailable, retry after 1 s
        std::chrono::milliseconds drainTime{
            10000}; ///< stop() finishes queued jobs for so long, then they are Cancelled
        qint64 reserveBytes = 16 * 1024 * 1024; ///< disk space kept for deletes when the disk is full
        /// A thread that got no further for so long counts as hanging: its connection is broken, what waits
        /// is refused and so is what comes, until it gets on. 0 = patience::answer, or patience::disk for a
        /// file.
        std::chrono::milliseconds hangTime{0};
        QString commitPrefix{}; ///< PostgreSQL: what the names of this process's commits begin with, unlike
                                ///< any other's
    };
    /// Told of each change of state, with the reason for people. Core thread.
    using Listener = std::function<void(StoreState state, const QString &reason)>;

    /// @p core and @p clock outlive the store and every post it made.
    ThreadedStore(Settings settings, Scheduler &core, const Clock &clock);
    ~ThreadedStore() override;

    void setListener(Listener listener);

    /// Starts the threads. Jobs may be submitted before; they wait.
    void start();

    /// Refuses further jobs (Cancelled), finishes those queued as far as drainTime allows, cancels the rest
    /// and joins the threads. Blocks. The continuations are posted: run the core's in-tray once more
    /// afterwards.
    void stop();

    void submit(Kind kind, std::unique_ptr<Job> job) override;

    [[nodiscard]] StoreFigures figures() const;

private:
    struct Listening
    {
        Listener listener;
    };

    /// A store thread as the others see it; but for its activity under m_mutex.
    struct Worker
    {
        std::shared_ptr<Activity> activity = std::make_shared<Activity>();
        bool isAway = false;
        bool isHanging = false; ///< got no further for too long, or looks up what became of a commit
        QString reason{};
        [[nodiscard]] bool serves() const { return !isAway && !isHanging; }
    };

    void writerMain();
    void readerMain(Worker &worker);
    void watchMain();
    [[nodiscard]] bool watch(Worker &worker);
    void setHanging(Worker &worker, bool isHanging);
    void refuseWaiting();
    [[nodiscard]] int readersServing() const;
    void expire();
    void refuse(std::unique_ptr<Job> job, const Error &error);
    void finish(JobQueue::Jobs jobs);
    void failAll(JobQueue::Jobs jobs, const Error &error);
    void readerChanged(Worker &worker, bool isAway, const QString &reason);
    void writerChanged(StoreState state, const QString &reason);
    void stateChanged();

    const Settings m_settings;
    Scheduler &m_core;
    const Clock &m_clock;
    std::shared_ptr<Listening> m_listening
        = std::make_shared<Listening>(); // posts hold it: they may outlive the store
    Timer m_expiry;
    JobQueue m_writes;
    JobQueue m_reads;
    std::shared_ptr<LinkGate> m_gate;
    std::atomic<qint64> m_drainUntilMs; // on the steady clock
    std::vector<std::thread> m_threads;
    std::thread m_watcher;
    std::atomic<bool> m_refusesWrites = false;
    std::atomic<bool> m_refusesReads = false;

    mutable std::mutex m_mutex; // guards what follows
    std::condition_variable m_stopWatching;
    bool m_isWatching = false;
    Worker m_writer;
    std::vector<std::unique_ptr<Worker>> m_readers;
    StoreFigures m_figures;
    StoreState m_writerState = StoreState::Available;
    QString m_writerReason;
    bool m_isUndecided = false;
};

} // namespace usher::store

#pragma once

#include "server/core/clock.h"
#include "server/core/scheduler.h"
#include "server/store/backup.h"

#include <functional>
#include <memory>
#include <optional>
#include <thread>

namespace usher::store {

/// Where the backups stand. Times are Unix milliseconds, 0 = never.
struct BackupStatus
{
    std::optional<BackupFile> last; ///< the newest one there is, made by this process or found
    bool running = false;
    qint64 bytesDone = 0; ///< of the one that is running
    qint64 bytesTotal = 0;
    qint64 nextMs = 0; ///< when the next one is due
    QString error; ///< why the last one failed, for people; empty if it did not
    qint64 failedMs = 0;
    bool overdue = false; ///< the newest is older than twice the interval
};

/// Makes a backup of an SQLite database every interval, on a thread of its own at the lowest priority. Core
/// thread.
class Backups
{
public:
    struct Settings
    {
        qint64 intervalS = 86400; ///< [store] backup-interval; 0: none are made
        QString folder; ///< absolute
        int keep = 7;
    };
    /// Told when one was made or has failed and when one becomes overdue.
    using Listener = std::function<void(const BackupStatus &)>;

    /// @p database is the path of the file. @p scheduler and @p clock outlive the object and its posts.
    Backups(QString database, Scheduler &scheduler, const Clock &clock);
    ~Backups();
    Backups(const Backups &) = delete;
    Backups &operator=(const Backups &) = delete;

    void setListener(Listener listener) { m_listener = std::move(listener); }

    /// Takes effect at once; a backup that is running goes on with the old ones.
    void configure(Settings settings);

    /// Looks for the newest backup and begins to watch the time.
    void start();

    /// Makes one now; @p done hears the outcome. Conflict if one is running.
    void makeNow(UniqueFunction<void(Result<BackupFile>)> done);

    /// Asks a running one to stop; it ends with Cancelled after the step it is in.
    void cancel();

    /// Cancels and waits for the thread: until the copy that is being written is complete, at most.
    void stop();

    [[nodiscard]] BackupStatus status() const;

private:
    void look();
    void launch(UniqueFunction<void(Result<BackupFile>)> done);
    void finished(const Result<BackupFile> &made);
    void schedule();
    [[nodiscard]] qint64 dueMs() const;

    const QString m_database;
    Scheduler &m_scheduler;
    const Clock &m_clock;
    Timer m_timer;
    Settings m_settings;
    Listener m_listener;
    BackupStatus m_status;
    bool m_started = false;
    qint64 m_startedMs = 0;
    std::shared_ptr<BackupProgress> m_progress;
    std::shared_ptr<Backups *> m_self; ///< posts find this through it; empty once this is gone
    std::thread m_thread;
};

} // namespace usher::store

#pragma once

#include "server/core/clock.h"
#include "server/core/scheduler.h"
#include "server/store/backup.h"

#include <QMap>

#include <deque>
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
    qint64 startedMs = 0; ///< of the one that is running, as are the following
    qint64 bytesDone = 0;
    qint64 bytesTotal = 0;
    qint64 rowsDone = 0; ///< PostgreSQL
    qint64 rowsTotal = 0;
    qint64 nextMs = 0; ///< when the next one is due
    QString error; ///< why the last one failed, for people; empty if it did not
    qint64 failedMs = 0;
    bool overdue = false; ///< the newest is older than twice the interval
};

/// A backup that can be restored.
struct KeptBackup
{
    BackupFile file;
    int schemaVersion = 0; ///< 0: it cannot be read
    qint64 verifiedMs = 0; ///< when it was last found sound: when it was made, or by verify()
    QString problem; ///< what verify() found, since this process runs
};

/// Makes a backup of the database every interval, on a thread of its own at the lowest priority, and looks
/// after those there are on another. Core thread.
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

    /// @p scheduler and @p clock outlive the object and its posts.
    Backups(Connection::Settings database, Scheduler &scheduler, const Clock &clock,
        std::span<const Migration> list = migrations());
    ~Backups();
    Backups(const Backups &) = delete;
    Backups &operator=(const Backups &) = delete;

    void setListener(Listener listener) { m_listener = std::move(listener); }

    /// Asked before a backup that is due is begun, and before its absence is told: false where another node
    /// makes them. makeNow() does not ask.
    void setMayStart(std::function<bool()> mayStart) { m_mayStart = std::move(mayStart); }

    /// Takes effect at once; a backup that is running goes on with the old ones.
    void configure(Settings settings);

    /// Looks for the newest backup and begins to watch the time.
    void start();

    /// Makes one now; @p done hears the outcome. Conflict if one is running.
    void makeNow(UniqueFunction<void(Result<BackupFile>)> done);

    /// Asks a running one to stop; it ends with Cancelled after the step it is in. False if none is running.
    bool cancel();

    /// The backups there are, newest first. TooManyRequests if too many wait for the thread.
    void list(UniqueFunction<void(Result<QList<KeptBackup>>)> done);

    /// Reads all of the backup @p name, a file's name in the folder. BadParameter if it is no such name,
    /// NotFound, or what is wrong with it in plain words.
    void verify(const QString &name, UniqueFunction<void(Result<BackupContent>)> done);

    /// Cancels and waits for the threads: until the copy that is being written is complete, at most.
    void stop();

    [[nodiscard]] BackupStatus status() const;

private:
    void look();
    void launch(UniqueFunction<void(Result<BackupFile>)> done);
    void finished(const Result<BackupFile> &made);
    void schedule();
    [[nodiscard]] qint64 dueMs() const;
    [[nodiscard]] bool mayStart() const { return !m_mayStart || m_mayStart(); }
    [[nodiscard]] BackupPlan plan() const;
    template <typename T, typename Work> void aside(Work work, UniqueFunction<void(Result<T>)> done);
    void nextAside();

    /// What verify() found.
    struct Verdict
    {
        qint64 atMs = 0;
        QString problem;
    };

    const Connection::Settings m_database;
    const std::span<const Migration> m_migrations;
    Scheduler &m_scheduler;
    const Clock &m_clock;
    Timer m_timer;
    Settings m_settings;
    Listener m_listener;
    std::function<bool()> m_mayStart;
    BackupStatus m_status;
    BackupPlan m_current; ///< of the one that is running
    bool m_started = false;
    qint64 m_responsibleSinceMs = 0; ///< since when backups are this process's business
    bool m_wasResponsible = false;
    std::shared_ptr<BackupProgress> m_progress;
    std::shared_ptr<Backups *> m_self; ///< posts find this through it; empty once this is gone
    std::thread m_thread;
    /// What waits for the second thread: called with true to begin, with false because the object ends.
    std::deque<UniqueFunction<void(bool)>> m_asides;
    bool m_isAsideBusy = false;
    std::thread m_asideThread;
    QMap<QString, Verdict> m_verdicts; ///< by path
};

} // namespace usher::store

#include "server/store/backups.h"

#include <QFileInfo>

#include <algorithm>
#include <pthread.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace usher::store {

using std::chrono::milliseconds;

namespace {

constexpr qint64 firstDelayMs = 60'000; // after the start, when the server has other things to do
constexpr qint64 retryMs = 600'000; // after a failure
constexpr milliseconds lookEvery{60'000}; // the wall clock may be set

/// The copy gives way to everything else; on Linux both belong to the calling thread.
void becomePatient()
{
    constexpr int ofThread = 1; // IOPRIO_WHO_PROCESS
    constexpr int idleClass = 3 << 13; // IOPRIO_CLASS_IDLE
    (void)setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), 19);
    (void)syscall(SYS_ioprio_set, ofThread, 0, idleClass);
}

} // namespace

Backups::Backups(QString database, Scheduler &scheduler, const Clock &clock)
    : m_database(std::move(database))
    , m_scheduler(scheduler)
    , m_clock(clock)
    , m_timer(scheduler)
    , m_self(std::make_shared<Backups *>(this))
{
}

Backups::~Backups()
{
    stop();
}

void Backups::configure(Settings settings)
{
    const bool moved = settings.folder != m_settings.folder;
    m_settings = std::move(settings);
    if (!m_started)
        return;
    if (moved) {
        const QList<BackupFile> backups = listBackups(m_settings.folder);
        m_status.last = backups.isEmpty() ? std::nullopt : std::optional(backups.constFirst());
    }
    look();
}

void Backups::start()
{
    m_started = true;
    m_startedMs = m_clock.nowMs();
    const QList<BackupFile> backups = listBackups(m_settings.folder);
    if (!backups.isEmpty())
        m_status.last = backups.constFirst();
    look();
}

qint64 Backups::dueMs() const
{
    if (m_settings.intervalS <= 0)
        return 0;
    qint64 due = m_startedMs + firstDelayMs;
    if (m_status.last)
        due = std::max(due, m_status.last->madeMs + m_settings.intervalS * 1000);
    if (m_status.failedMs > 0)
        due = std::max(due, m_status.failedMs + retryMs);
    return due;
}

void Backups::look()
{
    const qint64 now = m_clock.nowMs();
    m_status.nextMs = dueMs();
    if (!m_status.running && m_status.nextMs > 0 && now >= m_status.nextMs)
        launch({});
    const qint64 newest = m_status.last ? m_status.last->madeMs : m_startedMs;
    const bool overdue = m_settings.intervalS > 0 && now - newest > 2 * m_settings.intervalS * 1000;
    const bool changed = std::exchange(m_status.overdue, overdue) != overdue;
    schedule();
    if (changed && m_listener)
        m_listener(status());
}

void Backups::schedule()
{
    if (!m_started || m_settings.intervalS <= 0)
        return m_timer.stop();
    const milliseconds untilDue(m_status.nextMs - m_clock.nowMs());
    m_timer.start(
        m_status.running ? lookEvery : std::clamp<milliseconds>(untilDue, milliseconds(1), lookEvery),
        [this] { look(); });
}

void Backups::makeNow(UniqueFunction<void(Result<BackupFile>)> done)
{
    if (!m_self || m_status.running) {
        const Error error{m_self ? ErrorCode::Conflict : ErrorCode::Cancelled,
            m_self ? QStringLiteral("a backup is being made already")
                   : QStringLiteral("the server is stopping"),
            {}, {}, 0, {}};
        m_scheduler.post([refused = std::move(done), error]() mutable { refused(fail(error)); });
        return;
    }
    launch(std::move(done));
}

void Backups::launch(UniqueFunction<void(Result<BackupFile>)> done)
{
    if (m_thread.joinable())
        m_thread.join(); // it has posted its result
    m_status.running = true;
    m_progress = std::make_shared<BackupProgress>();
    const BackupPlan plan{m_database, m_settings.folder, m_settings.keep, m_clock.nowMs()};
    sigset_t all;
    sigset_t before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before); // signals are the core thread's
    m_thread = std::thread([plan, progress = m_progress, self = std::weak_ptr(m_self),
                               &scheduler = m_scheduler, done = std::move(done)]() mutable {
        becomePatient();
        scheduler.post([self, made = makeBackup(plan, *progress), done = std::move(done)]() mutable {
            if (const auto alive = self.lock())
                (*alive)->finished(made);
            if (done)
                done(std::move(made));
        });
    });
    pthread_setname_np(m_thread.native_handle(), "store-backup");
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

void Backups::finished(const Result<BackupFile> &made)
{
    m_status.running = false;
    if (made) {
        m_status.last = *made;
        m_status.error.clear();
        m_status.failedMs = 0;
    } else {
        const Error &error = made.error();
        m_status.error
            = error.detail.isEmpty() ? error.message : error.message + QStringLiteral(": ") + error.detail;
        m_status.failedMs = m_clock.nowMs();
    }
    if (m_started)
        look();
    if (m_listener)
        m_listener(status());
}

void Backups::cancel()
{
    if (m_progress)
        m_progress->cancelled = true;
}

void Backups::stop()
{
    m_started = false;
    m_timer.stop();
    cancel();
    if (m_thread.joinable())
        m_thread.join();
    m_self.reset();
}

BackupStatus Backups::status() const
{
    BackupStatus status = m_status;
    if (status.running && m_progress) {
        status.bytesDone = m_progress->bytesDone;
        status.bytesTotal = m_progress->bytesTotal;
    }
    return status;
}

} // namespace usher::store

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
constexpr std::size_t maxAsides = 16;

/// The copy gives way to everything else; on Linux both belong to the calling thread.
void becomePatient()
{
    constexpr int ofThread = 1; // IOPRIO_WHO_PROCESS
    constexpr int idleClass = 3 << 13; // IOPRIO_CLASS_IDLE
    (void)setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), 19);
    (void)syscall(SYS_ioprio_set, ofThread, 0, idleClass);
}

template <typename Work> std::thread patientThread(const char *name, Work work)
{
    sigset_t all;
    sigset_t before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before); // signals are the core thread's
    std::thread thread([work = std::move(work)]() mutable {
        becomePatient();
        work();
    });
    pthread_setname_np(thread.native_handle(), name);
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
    return thread;
}

int schemaOf(const QString &path)
{
    auto connection = Connection::open({.path = path, .readOnly = true, .mustExist = true});
    return connection ? schemaVersion(**connection).value_or(0) : 0;
}

} // namespace

Backups::Backups(
    Connection::Settings database, Scheduler &scheduler, const Clock &clock, std::span<const Migration> list)
    : m_database(std::move(database))
    , m_migrations(list)
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
    m_responsibleSinceMs = m_clock.nowMs();
    const QList<BackupFile> backups = listBackups(m_settings.folder);
    if (!backups.isEmpty())
        m_status.last = backups.constFirst();
    look();
}

qint64 Backups::dueMs() const
{
    if (m_settings.intervalS <= 0)
        return 0;
    qint64 due = m_responsibleSinceMs + firstDelayMs;
    if (m_status.last)
        due = std::max(due, m_status.last->madeMs + m_settings.intervalS * 1000);
    if (m_status.failedMs > 0)
        due = std::max(due, m_status.failedMs + retryMs);
    return due;
}

void Backups::look()
{
    const qint64 now = m_clock.nowMs();
    const bool isResponsible = mayStart();
    if (isResponsible && !m_wasResponsible)
        m_responsibleSinceMs = now;
    m_wasResponsible = isResponsible;
    m_status.nextMs = isResponsible ? dueMs() : 0;
    if (!m_status.running && m_status.nextMs > 0 && now >= m_status.nextMs)
        launch({});
    qint64 newest = m_status.last ? m_status.last->madeMs : m_responsibleSinceMs;
    if (m_mayStart) // those made elsewhere meanwhile are not seen here
        newest = std::max(newest, m_responsibleSinceMs);
    const bool overdue
        = isResponsible && m_settings.intervalS > 0 && now - newest > 2 * m_settings.intervalS * 1000;
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
    m_timer.start(m_status.running || m_status.nextMs == 0
            ? lookEvery
            : std::clamp<milliseconds>(untilDue, milliseconds(1), lookEvery),
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
    m_current = plan();
    m_status.startedMs = m_current.nowMs;
    m_thread = patientThread("store-backup",
        [plan = m_current, progress = m_progress, self = std::weak_ptr(m_self), &scheduler = m_scheduler,
            done = std::move(done)]() mutable {
            scheduler.post([self, made = makeBackup(plan, *progress), done = std::move(done)]() mutable {
                if (const auto alive = self.lock())
                    (*alive)->finished(made);
                if (done)
                    done(std::move(made));
            });
        });
}

BackupPlan Backups::plan() const
{
    return {m_database, m_settings.folder, m_settings.keep, m_clock.nowMs(), m_migrations};
}

/// Runs @p work on the second thread, after what waits for it, and @p done on the core thread.
template <typename T, typename Work> void Backups::aside(Work work, UniqueFunction<void(Result<T>)> done)
{
    if (!m_self || m_asides.size() >= maxAsides) {
        const auto code = m_self ? ErrorCode::TooManyRequests : ErrorCode::Cancelled;
        m_scheduler.post([refused = std::move(done), code]() mutable {
            refused(fail(code, QStringLiteral("too much is asked of the backups at once")));
        });
        return;
    }
    m_asides.emplace_back([this, work = std::move(work), done = std::move(done)](bool goOn) mutable {
        if (!goOn) {
            m_scheduler.post([refused = std::move(done)]() mutable {
                refused(fail(ErrorCode::Cancelled, QStringLiteral("the server is stopping")));
            });
            return;
        }
        m_asideThread = patientThread("store-backups",
            [self = std::weak_ptr(m_self), &scheduler = m_scheduler, work = std::move(work),
                done = std::move(done)]() mutable {
                scheduler.post([self, outcome = Result<T>(work()), done = std::move(done)]() mutable {
                    if (const auto alive = self.lock()) {
                        (*alive)->m_isAsideBusy = false;
                        (*alive)->nextAside();
                    }
                    done(std::move(outcome));
                });
            });
    });
    if (!m_isAsideBusy)
        nextAside();
}

void Backups::nextAside()
{
    if (m_asideThread.joinable())
        m_asideThread.join(); // it has posted its result
    if (m_asides.empty())
        return;
    m_isAsideBusy = true;
    UniqueFunction<void(bool)> begin = std::move(m_asides.front());
    m_asides.pop_front();
    begin(true);
}

void Backups::list(UniqueFunction<void(Result<QList<KeptBackup>>)> done)
{
    aside<QList<KeptBackup>>(
        [folder = m_settings.folder, verdicts = m_verdicts]() -> Result<QList<KeptBackup>> {
            QList<KeptBackup> kept;
            for (const BackupFile &file : listBackups(folder)) {
                const Verdict verdict = verdicts.value(file.path);
                kept.append({file, schemaOf(file.path), verdict.atMs > 0 ? verdict.atMs : file.madeMs,
                    verdict.problem});
            }
            return kept;
        },
        std::move(done));
}

void Backups::verify(const QString &name, UniqueFunction<void(Result<BackupContent>)> done)
{
    const QString path = m_settings.folder + u'/' + name;
    if (!isBackupName(name)) {
        m_scheduler.post([refused = std::move(done)]() mutable {
            refused(fail(ErrorCode::BadParameter,
                QStringLiteral("file: must be the name of a backup in the server's backup folder, such as "
                               "usher-20260301T020000000Z.db"),
                QStringLiteral("file")));
        });
        return;
    }
    aside<BackupContent>([path, list = m_migrations] { return inspectBackup(path, list); },
        [self = std::weak_ptr(m_self), path, done = std::move(done)](Result<BackupContent> content) mutable {
            if (const auto alive = self.lock()) {
                Verdict &verdict = (*alive)->m_verdicts[path];
                if (content)
                    verdict = {(*alive)->m_clock.nowMs(), {}};
                else
                    verdict.problem = content.error().message;
                if (!content && content.error().code == ErrorCode::NotFound)
                    (*alive)->m_verdicts.remove(path);
            }
            done(std::move(content));
        });
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

bool Backups::cancel()
{
    if (!m_status.running)
        return false;
    m_progress->cancelled = true;
    return true;
}

void Backups::stop()
{
    m_started = false;
    m_timer.stop();
    cancel();
    if (m_thread.joinable())
        m_thread.join();
    if (m_asideThread.joinable())
        m_asideThread.join();
    for (UniqueFunction<void(bool)> &waiting : m_asides)
        waiting(false);
    m_asides.clear();
    m_self.reset();
}

BackupStatus Backups::status() const
{
    BackupStatus status = m_status;
    if (status.running && m_progress) {
        status.bytesTotal = m_progress->bytesTotal;
        status.bytesDone = m_progress->bytesDone;
        if (status.bytesDone == 0) // SQLite copies in one statement
            status.bytesDone = std::min(QFileInfo(unfinishedBackup(m_current)).size(), status.bytesTotal);
        status.rowsDone = m_progress->rowsDone;
        status.rowsTotal = m_progress->rowsTotal;
    }
    return status;
}

} // namespace usher::store

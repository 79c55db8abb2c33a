#include "server/store/threadedstore.h"

#include "server/store/writerloop.h"

#include <algorithm>
#include <limits>
#include <pthread.h>
#include <signal.h>

namespace usher::store {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

constexpr std::size_t maxReadBatch = 32; // reads of one batch wait for each other

constexpr milliseconds watchPeriod{1000};
constexpr milliseconds closeWatchPeriod{100};

qint64 steadyMs()
{
    return std::chrono::duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

Error busy()
{
    return Error{
        ErrorCode::Unavailable, QStringLiteral("the store is too busy at the moment"), {}, {}, 1, {}};
}

Error hanging()
{
    return Error{ErrorCode::Unavailable, QStringLiteral("the store is not available at the moment"), {},
        QStringLiteral("the database does not answer"), 2, {}};
}

Error cancelled()
{
    return Error{ErrorCode::Cancelled, QStringLiteral("the server is stopping"), {}, {}, 0, {}};
}

} // namespace

ThreadedStore::ThreadedStore(Settings settings, Scheduler &core, const Clock &clock)
    : m_settings(std::move(settings))
    , m_core(core)
    , m_clock(clock)
    , m_expiry(core)
    , m_writes(static_cast<std::size_t>(m_settings.queueLimit))
    , m_reads(static_cast<std::size_t>(m_settings.queueLimit))
    , m_gate(std::make_shared<LinkGate>())
    , m_drainUntilMs(std::numeric_limits<qint64>::max())
{
    for (int i = 0; i < m_settings.readers; ++i)
        m_readers.push_back(std::make_unique<Worker>());
    m_figures.queueLimit = m_settings.queueLimit;
    m_figures.readers = m_settings.readers;
    m_figures.stateSinceMs = clock.nowMs();
}

ThreadedStore::~ThreadedStore()
{
    stop();
    m_listening->listener = nullptr;
}

void ThreadedStore::setListener(Listener listener)
{
    m_listening->listener = std::move(listener);
}

void ThreadedStore::start()
{
    sigset_t all;
    sigset_t before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before); // signals are the core thread's
    m_threads.emplace_back([this] { writerMain(); });
    pthread_setname_np(m_threads.back().native_handle(), "store-writer");
    for (const std::unique_ptr<Worker> &reader : m_readers) {
        m_threads.emplace_back([this, &worker = *reader] { readerMain(worker); });
        pthread_setname_np(m_threads.back().native_handle(), "store-reader");
    }
    m_isWatching = true;
    m_watcher = std::thread([this] { watchMain(); });
    pthread_setname_np(m_watcher.native_handle(), "store-watch");
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

void ThreadedStore::stop()
{
    m_expiry.stop();
    m_drainUntilMs = steadyMs() + m_settings.drainTime.count();
    m_writes.close();
    m_reads.close();
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
    if (m_watcher.joinable()) {
        {
            const std::lock_guard lock(m_mutex);
            m_isWatching = false;
        }
        m_stopWatching.notify_all();
        m_watcher.join();
    }
    for (JobQueue *queue : {&m_writes, &m_reads}) { // never started
        while (queue->size() > 0)
            failAll(queue->take(maxReadBatch, milliseconds(0)), cancelled());
    }
}

void ThreadedStore::submit(Kind kind, std::unique_ptr<Job> job)
{
    JobQueue &queue = kind == Kind::Write ? m_writes : m_reads;
    if (kind == Kind::Write ? m_refusesWrites : m_refusesReads) {
        refuse(std::move(job), queue.isClosed() ? cancelled() : hanging());
        return;
    }
    switch (queue.push(job, m_clock.monotonicMs())) {
    case JobQueue::Pushed::Yes:
        if (!m_expiry.isActive())
            m_expiry.start(std::min(m_settings.queueDeadline, milliseconds(1000)), [this] { expire(); });
        break;
    case JobQueue::Pushed::Full: {
        {
            const std::lock_guard lock(m_mutex);
            ++m_figures.rejected;
        }
        refuse(std::move(job), busy());
        break;
    }
    case JobQueue::Pushed::Closed:
        refuse(std::move(job), cancelled());
        break;
    }
}

StoreFigures ThreadedStore::figures() const
{
    const auto writes = static_cast<int>(m_writes.size());
    const auto reads = static_cast<int>(m_reads.size());
    const std::lock_guard lock(m_mutex);
    StoreFigures figures = m_figures;
    figures.writesQueued = writes;
    figures.readsQueued = reads;
    figures.readersUp = m_threads.empty() ? 0 : readersServing();
    return figures;
}

void ThreadedStore::expire()
{
    const qint64 before = m_clock.monotonicMs() - m_settings.queueDeadline.count();
    for (JobQueue *queue : {&m_writes, &m_reads}) {
        JobQueue::Jobs jobs = queue->expire(before);
        {
            const std::lock_guard lock(m_mutex);
            m_figures.expired += jobs.size();
        }
        for (const std::unique_ptr<Job> &job : jobs) {
            job->fail(busy());
            job->finish();
        }
    }
    if (m_writes.size() + m_reads.size() > 0)
        m_expiry.start(std::min(m_settings.queueDeadline, milliseconds(1000)), [this] { expire(); });
}

void ThreadedStore::refuse(std::unique_ptr<Job> job, const Error &error)
{
    job->fail(error);
    m_core.post([refused = std::move(job)] { refused->finish(); });
}

void ThreadedStore::finish(JobQueue::Jobs jobs)
{
    m_core.post([finished = std::move(jobs)] {
        for (const std::unique_ptr<Job> &job : finished)
            job->finish();
    });
}

void ThreadedStore::failAll(JobQueue::Jobs jobs, const Error &error)
{
    for (const std::unique_ptr<Job> &job : jobs)
        job->fail(error);
    finish(std::move(jobs));
}

void ThreadedStore::writerMain()
{
    Connection::Settings database = m_settings.database;
    const std::shared_ptr<Activity> activity = m_writer.activity;
    database.activity = activity;
    WriterLoop writer(
        database, m_settings.schemaVersion, m_settings.reserveBytes, m_gate, m_settings.commitPrefix);
    writer.setUndecided([this] {
        {
            const std::lock_guard lock(m_mutex);
            m_isUndecided = true;
            setHanging(m_writer, true);
        }
        refuseWaiting();
    });
    const auto tick = [&](bool idle) {
        activity->begin();
        writer.tick(idle);
        activity->end();
    };
    tick(true);
    for (;;) {
        writerChanged(writer.state(), writer.reason());
        JobQueue::Jobs jobs = m_writes.take(static_cast<std::size_t>(m_settings.maxBatch), writer.patience());
        if (jobs.empty()) {
            if (m_writes.isClosed() && m_writes.size() == 0)
                return;
            tick(true);
            const std::lock_guard lock(m_mutex);
            writer.report(m_figures);
            continue;
        }
        if (steadyMs() >= m_drainUntilMs) {
            failAll(std::move(jobs), cancelled());
            continue;
        }
        const auto started = steady_clock::now();
        activity->begin();
        const BatchReport report = writer.write(jobs);
        activity->end();
        const std::chrono::duration<double> taken = steady_clock::now() - started;
        {
            const std::lock_guard lock(m_mutex);
            m_figures.writes += static_cast<quint64>(report.jobs - report.failed);
            m_figures.writesFailed += static_cast<quint64>(report.failed);
            m_figures.commits += static_cast<quint64>(report.commits);
            m_figures.rowsChanged += static_cast<quint64>(report.rowsChanged);
            if (report.commits > 0) {
                m_figures.batchJobs.add(report.jobs);
                m_figures.commitSeconds.add(taken.count());
            }
        }
        writerChanged(writer.state(), writer.reason());
        finish(std::move(jobs));
        tick(false);
        const std::lock_guard lock(m_mutex);
        writer.report(m_figures);
    }
}

void ThreadedStore::readerMain(Worker &worker)
{
    Connection::Settings database = m_settings.database;
    const std::shared_ptr<Activity> activity = worker.activity;
    database.readOnly = true;
    database.activity = activity;
    Link link(database, m_settings.schemaVersion, m_gate);
    bool away = false;
    bool isSecondTry = false;
    const auto current = [&] {
        activity->begin();
        Connection *connection = link.get();
        activity->end();
        if (away != (connection == nullptr)) {
            away = connection == nullptr;
            readerChanged(worker, away, link.reason().detail);
        }
        return connection;
    };
    const auto othersServe = [&] {
        const std::lock_guard lock(m_mutex);
        return readersServing() > 0;
    };
    for (;;) {
        if (!current() && othersServe()) {
            m_reads.waitForClose(link.untilRetry());
            if (m_reads.isClosed())
                return;
            continue;
        }
        JobQueue::Jobs jobs = m_reads.take(maxReadBatch, away ? link.untilRetry() : milliseconds(1000),
            static_cast<std::size_t>(m_settings.readers));
        if (jobs.empty()) {
            if (m_reads.isClosed() && m_reads.size() == 0)
                return;
            continue;
        }
        if (steadyMs() >= m_drainUntilMs) {
            failAll(std::move(jobs), cancelled());
            continue;
        }
        Connection *connection = current();
        if (!connection) {
            if (othersServe())
                m_reads.giveBack(std::move(jobs));
            else
                failAll(std::move(jobs), link.reason());
            continue;
        }
        activity->begin();
        const BatchReport report = GroupCommit(*connection).read(jobs);
        activity->end();
        if (report.broken && connection->isLost() && !std::exchange(isSecondTry, true)
            && current()) { // it is back already
            m_reads.giveBack(std::move(jobs));
            continue;
        }
        if (!report.broken) {
            link.proven();
            isSecondTry = false;
        }
        {
            const std::lock_guard lock(m_mutex);
            m_figures.reads += static_cast<quint64>(report.jobs - report.failed);
            m_figures.readsFailed += static_cast<quint64>(report.failed);
        }
        finish(std::move(jobs));
    }
}

void ThreadedStore::readerChanged(Worker &worker, bool isAway, const QString &reason)
{
    const std::lock_guard lock(m_mutex);
    worker.isAway = isAway;
    worker.reason = reason;
    setHanging(worker, false);
}

/// With m_mutex held.
int ThreadedStore::readersServing() const
{
    return static_cast<int>(std::count_if(m_readers.cbegin(), m_readers.cend(),
        [](const std::unique_ptr<Worker> &reader) { return reader->serves(); }));
}

/// With m_mutex held.
void ThreadedStore::setHanging(Worker &worker, bool isHanging)
{
    if (isHanging && !worker.isHanging)
        ++m_figures.hangs;
    worker.isHanging = isHanging;
    m_refusesWrites = m_writer.isHanging;
    m_refusesReads = readersServing() == 0
        && std::any_of(m_readers.cbegin(), m_readers.cend(),
            [](const std::unique_ptr<Worker> &reader) { return reader->isHanging; });
    stateChanged();
}

/// Answers what waits for a thread that does not take it.
void ThreadedStore::refuseWaiting()
{
    for (auto [queue, refuses] :
        {std::pair(&m_writes, &m_refusesWrites), std::pair(&m_reads, &m_refusesReads)}) {
        if (!*refuses)
            continue;
        if (JobQueue::Jobs jobs = queue->expire(std::numeric_limits<qint64>::max()); !jobs.empty())
            failAll(std::move(jobs), hanging());
    }
}

/// With m_mutex held. True if @p worker should be looked at again soon.
bool ThreadedStore::watch(Worker &worker)
{
    const milliseconds stalled = worker.activity->stalledFor();
    const bool isFile = m_settings.database.dialect == Dialect::Sqlite;
    const milliseconds patient = m_settings.hangTime.count() > 0 ? m_settings.hangTime
        : isFile                                                 ? patience::disk
                                                                 : patience::answer;
    if (stalled >= patient)
        (void)worker.activity->breakSocket();
    const bool isUndecided = &worker == &m_writer && m_isUndecided;
    const bool hangs
        = isUndecided || stalled >= (worker.isAway && !isFile ? patience::reconnecting : patient);
    if (hangs != worker.isHanging)
        setHanging(worker, hangs);
    return hangs || worker.isAway || stalled >= closeWatchPeriod;
}

void ThreadedStore::watchMain()
{
    std::unique_lock lock(m_mutex);
    while (m_isWatching) {
        bool closely = watch(m_writer);
        for (const std::unique_ptr<Worker> &reader : m_readers)
            closely = watch(*reader) || closely;
        if (m_refusesWrites || m_refusesReads) {
            lock.unlock();
            refuseWaiting();
            lock.lock();
        }
        m_stopWatching.wait_for(
            lock, closely ? closeWatchPeriod : watchPeriod, [this] { return !m_isWatching; });
    }
}

void ThreadedStore::writerChanged(StoreState state, const QString &reason)
{
    const std::lock_guard lock(m_mutex);
    m_writerState = state;
    m_writerReason = reason;
    m_writer.isAway = state == StoreState::Away;
    m_isUndecided = false;
    setHanging(m_writer, false);
}

/// With m_mutex held, so that the posts are in the order of the changes.
void ThreadedStore::stateChanged()
{
    const bool readersAway = readersServing() == 0;
    const bool isAway = readersAway || m_writer.isHanging;
    const StoreState state = isAway ? StoreState::Away : m_writerState;
    QString reason;
    if (m_writerState != StoreState::Available)
        reason = m_writerReason;
    else if (readersAway && !m_readers.front()->isHanging)
        reason = m_readers.front()->reason;
    else if (isAway)
        reason = hanging().detail;
    m_figures.reason = reason;
    if (state == m_figures.state)
        return;
    m_figures.state = state;
    m_figures.stateSinceMs
        = std::chrono::duration_cast<milliseconds>(std::chrono::system_clock::now().time_since_epoch())
              .count();
    m_core.post([listening = m_listening, state, reason] {
        if (listening->listener)
            listening->listener(state, reason);
    });
}

} // namespace usher::store

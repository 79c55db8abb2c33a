#include "server/store/writerloop.h"

#include <QFile>

#include <algorithm>
#include <sys/stat.h>
#include <thread>

namespace usher::store {

using namespace std::chrono_literals;
using std::chrono::steady_clock;

namespace {

constexpr qint64 noPageLimit = 1073741823; // SQLite's own default
constexpr qint64 pagesToLeaveFull = 16;
constexpr auto decisionTime = 15s; // a fail-over is over by then
constexpr auto undecidedRetry = 500ms;

qint64 fileBytes(const QString &path)
{
    struct stat file;
    return stat(QFile::encodeName(path).constData(), &file) == 0 ? static_cast<qint64>(file.st_size) : 0;
}

qint64 number(Connection &connection, std::string_view pragma)
{
    auto rows = connection.run(pragma);
    return rows && rows->next() ? rows->integer(0) : -1;
}

void setPageLimit(Connection &connection, qint64 pages)
{
    connection.beginJob();
    (void)connection.executeDirect(QStringLiteral("PRAGMA max_page_count=%1").arg(pages));
}

} // namespace

WriterLoop::WriterLoop(const Connection::Settings &database, int schemaVersion, qint64 reserveBytes,
    std::shared_ptr<LinkGate> gate, QString commitPrefix)
    : m_link(database, schemaVersion, std::move(gate))
    , m_commitPrefix(std::move(commitPrefix))
    , m_isFile(database.dialect == Dialect::Sqlite)
    , m_path(database.path)
    , m_maxPages(database.maxPages > 0 ? database.maxPages : noPageLimit)
    , m_reserve(database.path + QStringLiteral("-reserve"), reserveBytes)
{
}

Connection *WriterLoop::connection()
{
    Connection *connection = m_link.get();
    m_away = connection == nullptr;
    if (connection && m_openings != m_link.openings()) {
        m_openings = m_link.openings();
        if (!m_isFile)
            return connection;
        if (!m_full && !m_reserve.hold())
            (void)enterFull(*connection);
        else if (m_full)
            setPageLimit(*connection,
                std::min(m_maxPages, std::max<qint64>(1, number(*connection, "PRAGMA page_count"))));
        m_uncheckpointed = true; // somebody else's log may lie there
    }
    return connection;
}

BatchReport WriterLoop::write(Batch batch)
{
    BatchReport report = tryToWrite(batch);
    // What was lost before its commit has left nothing behind; a server that was only restarted takes it now.
    if (report.broken && !m_isFile && report.undecided.isEmpty() && report.commits == 0 && m_away
        && connection())
        report = tryToWrite(batch);
    return report;
}

BatchReport WriterLoop::tryToWrite(Batch batch)
{
    Connection *current = connection();
    if (!current) {
        for (const std::unique_ptr<Job> &job : batch)
            job->fail(m_link.reason());
        BatchReport report;
        report.jobs = report.failed = static_cast<int>(batch.size());
        report.broken = m_link.reason();
        return report;
    }
    GroupCommit group(*current);
    group.setMakeRoom([this, current] { return enterFull(*current); });
    group.setCommitIds([this] { return QStringLiteral("%1-%2").arg(m_commitPrefix).arg(++m_lastCommit); });
    BatchReport report = group.write(batch);
    if (!report.undecided.isEmpty()) {
        decide(batch, report);
        current = m_link.get();
    }
    if (report.full && !m_full)
        (void)enterFull(*current); // a single statement found no room, its transaction went on
    if (report.commits > 0) {
        m_uncheckpointed = true;
        m_link.proven();
    }
    m_away = !current || current->isLost();
    return report;
}

void WriterLoop::decide(Batch batch, BatchReport &report)
{
    if (m_undecided)
        m_undecided();
    const Batch jobs = batch.subspan(report.undecidedFrom, report.undecidedCount);
    const std::optional<bool> committed = lookUp(report.undecided);
    if (committed && *committed) {
        ++report.commits;
        report.broken.reset();
        return;
    }
    const Error error{ErrorCode::Unavailable,
        committed ? QStringLiteral("the store is not available at the moment")
                  : QStringLiteral("the store was lost while it stored this; whether it did is not known"),
        {}, report.broken ? report.broken->detail : QString(), 1, {}};
    for (const std::unique_ptr<Job> &job : jobs)
        job->fail(error);
    report.failed = report.jobs;
    report.rowsChanged = 0;
}

std::optional<bool> WriterLoop::lookUp(const QString &commitId)
{
    const auto deadline = steady_clock::now() + decisionTime;
    while (steady_clock::now() < deadline) {
        if (Connection *connection = m_link.get()) {
            if (const auto committed = GroupCommit(*connection).wasCommitted(commitId))
                return *committed;
            if (!connection->isLost())
                std::this_thread::sleep_for(100ms); // the commit still holds its name
        } else {
            m_link.hurry(undecidedRetry); // with a longer back-off it might never look within the time
            std::this_thread::sleep_for(
                std::clamp<std::chrono::milliseconds>(m_link.untilRetry(), 10ms, 200ms));
        }
    }
    return {};
}

void WriterLoop::tick(bool idle)
{
    Connection *current = connection();
    if (!current)
        return;
    if (m_full)
        tryLeaveFull(*current);
    if (m_isFile && idle && m_uncheckpointed)
        checkpoint(*current);
    if (idle || steady_clock::now() - m_measured >= 1s)
        measure(*current);
}

StoreState WriterLoop::state() const
{
    return m_away ? StoreState::Away : m_full ? StoreState::Full : StoreState::Available;
}

QString WriterLoop::reason() const
{
    switch (state()) {
    case StoreState::Away:
        return m_link.reason().detail;
    case StoreState::Full:
        return QStringLiteral("no space is left for %1").arg(m_path);
    case StoreState::Available:
        break;
    }
    return {};
}

std::chrono::milliseconds WriterLoop::patience() const
{
    if (m_away)
        return std::clamp<std::chrono::milliseconds>(m_link.untilRetry(), 1ms, 1s);
    return m_full || m_uncheckpointed ? 1s : 10s;
}

void WriterLoop::report(StoreFigures &figures) const
{
    figures.databaseBytes = m_databaseBytes;
    figures.walBytes = m_walBytes;
    figures.freeDiskBytes = m_freeBytes;
    figures.lastCheckpointMs = m_lastCheckpointMs;
    figures.checkpointHeldUp = m_checkpointHeldUp;
    figures.reopenings = m_openings > 0 ? m_openings - 1 : 0;
}

/// Gives the reserve up, and keeps the file from growing so that only the log uses it. True if that made
/// room.
bool WriterLoop::enterFull(Connection &connection)
{
    const bool first = !std::exchange(m_full, true);
    m_triedToLeaveFull = steady_clock::now();
    if (!m_isFile)
        return false;
    connection.beginJob();
    const qint64 pages = number(connection, "PRAGMA page_count");
    if (pages > 0)
        setPageLimit(connection, std::min(m_maxPages, pages));
    const bool room = m_reserve.release();
    if (first)
        checkpoint(connection); // the log starts over in the space it has
    return room;
}

void WriterLoop::tryLeaveFull(Connection &connection)
{
    if (steady_clock::now() - m_triedToLeaveFull < 1s)
        return;
    m_triedToLeaveFull = steady_clock::now();
    if (!m_isFile) {
        m_full = false; // the next write shows
        return;
    }
    connection.beginJob();
    const qint64 pagesLeft
        = m_maxPages - number(connection, "PRAGMA page_count") + number(connection, "PRAGMA freelist_count");
    if (pagesLeft < pagesToLeaveFull || !m_reserve.hold())
        return;
    setPageLimit(connection, m_maxPages);
    m_full = false;
}

void WriterLoop::checkpoint(Connection &connection)
{
    connection.beginJob();
    auto rows = connection.run("PRAGMA wal_checkpoint(PASSIVE)"); // never waits for readers
    if (!rows || !rows->next())
        return;
    m_checkpointHeldUp = rows->integer(1) != rows->integer(2);
    m_uncheckpointed = m_checkpointHeldUp;
    m_lastCheckpointMs = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::system_clock::now().time_since_epoch())
                             .count();
}

void WriterLoop::measure(Connection &connection)
{
    if (!m_isFile) {
        if (steady_clock::now() - m_measured < 10s)
            return;
        m_measured = steady_clock::now();
        connection.beginJob();
        m_databaseBytes = number(connection, "SELECT pg_database_size(current_database())");
        return;
    }
    m_measured = steady_clock::now();
    m_databaseBytes = fileBytes(m_path);
    m_walBytes = fileBytes(m_path + QStringLiteral("-wal"));
    m_freeBytes = SpaceReserve::freeBytes(m_path);
}

} // namespace usher::store

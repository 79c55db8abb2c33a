#include "server/store/sweeper.h"

#include <algorithm>

namespace usher::store {

using std::chrono::milliseconds;

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr milliseconds shortestPause{20}; // the foreground's jobs get in between

} // namespace

Sweeper::Sweeper(Store &store, Scheduler &scheduler, const Clock &clock)
    : m_store(store)
    , m_clock(clock)
    , m_timer(scheduler)
{
}

void Sweeper::add(Sweep sweep)
{
    Entry entry;
    entry.figures.name = sweep.name;
    entry.sweep = std::move(sweep);
    m_entries.push_back(std::move(entry));
}

void Sweeper::setRate(int rowsPerSecond)
{
    m_rate = std::max(1, rowsPerSecond);
}

void Sweeper::start()
{
    m_self = std::make_shared<Sweeper *>(this);
    m_running = true;
    m_current = 0;
    next(std::chrono::seconds(1));
}

void Sweeper::stop()
{
    m_running = false;
    m_self.reset();
    m_timer.stop();
}

QList<SweepFigures> Sweeper::figures() const
{
    QList<SweepFigures> figures;
    for (const Entry &entry : m_entries)
        figures.append(entry.figures);
    return figures;
}

void Sweeper::next(milliseconds delay)
{
    if (m_running && !m_entries.empty())
        m_timer.start(delay, [this] { step(); });
}

/// A twentieth of a second's worth, so that a low rate does not come in bursts.
int Sweeper::stepRows() const
{
    return std::clamp(m_rate / 20, 1, maxRowsPerStep);
}

/// Another node does it: what is known here of its progress is none of this one's.
void Sweeper::rest()
{
    for (Entry &entry : m_entries) {
        entry.runStartedMs = 0;
        setBehind(entry, false);
    }
    m_current = 0;
    next(restBetweenRounds);
}

void Sweeper::step()
{
    if (m_mayRun && !m_mayRun())
        return rest();
    Entry &entry = m_entries[m_current];
    if (entry.runStartedMs == 0) {
        entry.runStartedMs = std::max<qint64>(1, m_clock.monotonicMs());
        entry.runRows = 0;
    }
    const int limit = stepRows();
    const qint64 cutoff = m_clock.nowMs() - entry.sweep.keepMs;
    m_store.write<Removed>(
        [statements = entry.sweep.statements, cutoff, limit](Connection &connection) -> Result<Removed> {
            Removed removed;
            for (const std::string_view statement : statements) {
                const auto deleted = connection.execute(statement, {cutoff, limit});
                if (!deleted)
                    return fail(deleted.error());
                removed.rows = *deleted;
                removed.all += *deleted;
            }
            return removed;
        },
        [self = std::weak_ptr(m_self), index = m_current, limit](Result<Removed> outcome) {
            if (const auto alive = self.lock())
                (*alive)->removed(index, limit, outcome);
        });
}

void Sweeper::removed(std::size_t index, int limit, const Result<Removed> &outcome)
{
    Entry &entry = m_entries[index];
    if (!outcome) {
        const Error &error = outcome.error();
        entry.figures.error = error.detail.isEmpty() ? error.message : error.detail;
        entry.runStartedMs = 0;
        finishSweep(std::chrono::seconds(std::max(1, error.retryAfterS)));
        return;
    }
    entry.figures.error.clear();
    entry.figures.rows += static_cast<quint64>(outcome->rows);
    entry.runRows += static_cast<quint64>(outcome->rows);
    const qint64 elapsedMs = std::max<qint64>(1, m_clock.monotonicMs() - entry.runStartedMs);
    if (outcome->rows > 0)
        entry.figures.rowsPerSecond
            = static_cast<double>(entry.runRows) * 1000.0 / static_cast<double>(elapsedMs);
    const milliseconds pause = std::max(shortestPause, milliseconds(outcome->all * 1000LL / m_rate));
    if (outcome->rows >= limit) { // more is due; the next sweep gets its turn first
        checkOldest(index);
    } else {
        entry.figures.finishedMs = m_clock.nowMs();
        entry.figures.checkedMs = entry.figures.finishedMs;
        entry.figures.oldestMs = 0;
        entry.runStartedMs = 0;
        setBehind(entry, false);
    }
    finishSweep(pause);
}

/// Goes on with the next sweep; after the last one of a round without work left, rests.
void Sweeper::finishSweep(milliseconds delay)
{
    m_current = (m_current + 1) % m_entries.size();
    const bool roundOver = m_current == 0
        && std::none_of(
            m_entries.begin(), m_entries.end(), [](const Entry &entry) { return entry.runStartedMs != 0; });
    next(roundOver ? std::max<milliseconds>(delay, restBetweenRounds) : delay);
}

void Sweeper::checkOldest(std::size_t index)
{
    Entry &entry = m_entries[index];
    const qint64 now = m_clock.nowMs();
    if (entry.sweep.oldest.empty() || now - entry.figures.checkedMs < 60'000)
        return;
    entry.figures.checkedMs = now;
    m_store.read<qint64>(
        [sql = entry.sweep.oldest, cutoff = now - entry.sweep.keepMs](
            Connection &connection) -> Result<qint64> {
            auto rows = connection.run(sql, {cutoff});
            if (!rows)
                return fail(rows.error());
            return rows->next() ? rows->integer(0) : 0;
        },
        [self = std::weak_ptr(m_self), index](Result<qint64> oldest) {
            const auto alive = self.lock();
            if (!alive || !oldest)
                return;
            Sweeper &sweeper = **alive;
            Entry &checked = sweeper.m_entries[index];
            checked.figures.oldestMs = *oldest;
            const qint64 overdueMs = sweeper.m_clock.nowMs() - checked.sweep.keepMs - *oldest;
            sweeper.setBehind(checked, *oldest > 0 && overdueMs > dayMs);
        });
}

void Sweeper::setBehind(Entry &entry, bool behind)
{
    if (std::exchange(entry.figures.behind, behind) != behind && m_listener)
        m_listener(entry.figures);
}

} // namespace usher::store

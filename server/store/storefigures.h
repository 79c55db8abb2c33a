#pragma once

#include <QString>

#include <array>
#include <cstddef>

namespace usher::store {

enum class StoreState {
    Available,
    Full, ///< no space left: what needs room is refused, reads and deletes go on
    Away, ///< the file cannot be used: everything is refused until it is back
};

/// Counts of observations per upper bound; the last count is for those above all bounds.
template <std::size_t N> struct Histogram
{
    std::array<double, N> bounds;
    std::array<quint64, N + 1> counts{};
    double sum = 0;

    void add(double value)
    {
        std::size_t bucket = 0;
        while (bucket < N && value > bounds[bucket])
            ++bucket;
        ++counts[bucket];
        sum += value;
    }
    [[nodiscard]] quint64 total() const
    {
        quint64 total = 0;
        for (const quint64 count : counts)
            total += count;
        return total;
    }
};

/// What metrics and the console's store page show of the store. Counters start at zero with the process;
/// times are Unix milliseconds, 0 = never.
struct StoreFigures
{
    StoreState state = StoreState::Available;
    qint64 stateSinceMs = 0;
    QString reason; ///< why it is not available, for people; empty if it is

    int writesQueued = 0;
    int readsQueued = 0;
    int queueLimit = 0; ///< of each of the two queues
    int readersUp = 0;
    int readers = 0;

    quint64 writes = 0; ///< jobs whose changes are durable
    quint64 writesFailed = 0;
    quint64 reads = 0;
    quint64 readsFailed = 0;
    quint64 rejected = 0; ///< refused because a queue was full
    quint64 expired = 0; ///< refused after waiting too long in a queue
    quint64 commits = 0;
    quint64 rowsChanged = 0;
    quint64 hangs = 0; ///< times that a thread got no further for too long
    quint64 reopenings = 0; ///< times that a lost file was found again
    Histogram<9> batchJobs{{1, 2, 5, 10, 20, 50, 100, 200, 500}}; ///< jobs per group commit
    Histogram<10> commitSeconds{
        {0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1}}; ///< per batch, first to durable

    qint64 databaseBytes = 0;
    qint64 walBytes = 0;
    qint64 freeDiskBytes = -1; ///< -1 = unknown
    qint64 lastCheckpointMs = 0; ///< the last one made while idle
    bool checkpointHeldUp = false; ///< a reader kept the last one from finishing
};

} // namespace usher::store

#pragma once

#include "tests/support/processcluster.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <mutex>
#include <thread>
#include <vector>

namespace usher::test {

/// What the clients of a cluster were told, and what of it cannot be true. Any thread.
class ClusterLedger
{
public:
    /// A hang of the store, and what a busy machine adds. Only who waits to hear of his own commit, which the
    /// node looks up, may wait for longer.
    static constexpr qint64 slowMs = 9000;

    struct Counters
    {
        std::atomic<int> served = 0; ///< answered 200
        std::atomic<int> refused = 0; ///< 503 with Retry-After
        std::atomic<int> unanswered = 0; ///< by a node that was killed
        std::atomic<int> slow = 0; ///< answers after more than slowMs
        std::atomic<qint64> slowestMs = 0;
    };

    /// Milliseconds on the machine's monotonic clock.
    [[nodiscard]] static qint64 nowMs();

    void stored(const QByteArray &id, const QByteArray &value);
    /// @p number was booked at a time between these; nobody else may have it for the pool's time from then
    /// on.
    void granted(const QByteArray &id, const QByteArray &number, qint64 sentMs, qint64 answeredMs);
    /// A match will be sent: from now on the number may be free.
    void willMatch(const QByteArray &id, const QByteArray &number);
    /// Who asked for @p id, booked at @p bookedMs at the earliest, was told @p found.
    void matched(const QByteArray &id, const QByteArray &found, qint64 bookedMs);
    void isWrong(const QString &what);

    /// Asks node @p i for everything. @return what is not as the clients were told, a few of them.
    [[nodiscard]] QStringList compare(const ProcessCluster &cluster, int i);

    [[nodiscard]] int acknowledged() const;
    [[nodiscard]] int matches() const;
    /// All counters, for people.
    [[nodiscard]] QString figures() const;

    std::array<Counters, ProcessCluster::size> counters;
    /// `_booking_expiration_timeout`, less what the nodes' clocks may differ.
    qint64 heldMs = 0;

private:
    struct Grant
    {
        qint64 sentMs = 0;
        qint64 answeredMs = 0;
        bool isHeld = false;
    };
    mutable std::mutex m_mutex; // guards what follows
    QMap<QByteArray, QByteArray> m_entries; // storage id -> value
    QSet<QByteArray> m_services; // never matched
    QSet<QByteArray> m_matched;
    QHash<QByteArray, Grant> m_grants; // the last one of each number
    QStringList m_broken;
};

/// Customers at all nodes: values are stored, services created on one node and matched on the next. Goes on
/// until it ends, whatever happens to the nodes.
class ClusterLoad
{
public:
    static constexpr int workersPerNode = 2;

    ClusterLoad(const ProcessCluster &cluster, ClusterLedger &ledger);
    ~ClusterLoad() { stop(); }
    void stop();

private:
    struct Client;
    void work(int node);

    const ProcessCluster &m_cluster;
    ClusterLedger &m_ledger;
    std::atomic<bool> m_stops = false;
    std::vector<std::thread> m_threads;
};

} // namespace usher::test

#pragma once

#include "server/cluster/sharedclock.h"
#include "server/core/scheduler.h"
#include "server/store/outbox.h"
#include "server/store/store.h"

#include <map>

namespace usher::cluster {

/// A node as its row in the store shows it.
struct RegisteredNode
{
    QString name;
    qint64 leaseUntilMs = 0; ///< on the shared clock; the node is up until then
    qint64 startedMs = 0;
    bool isSuspended = false;
    QJsonObject status; ///< what it says of itself with every beat
};

/// The nodes that share a store, and this node's place among them. A node is up while it renews its lease
/// once a second; whoever cannot renew it in time knows by its own monotonic clock, and before the others do,
/// that it may no longer act as a member. Core thread; what is under way when it is destroyed ends silently.
class NodeRegistry
{
public:
    struct Setup
    {
        QString node;
        /// Names the data folder. Only one process can use a folder, so a new one takes its node's lease over
        /// at once; of any other folder's it waits for the end.
        QString instance;
        /// Store thread: the store's clock, Unix milliseconds. Empty: the engine's own.
        std::function<Result<qint64>(store::Connection &)> storeNow{};
    };

    static constexpr std::chrono::milliseconds beatPeriod{1000};
    static constexpr std::chrono::milliseconds retryPeriod{500}; ///< after a beat that failed
    static constexpr qint64 leaseMs = 5000;
    static constexpr qint64 goodEnoughMs
        = 50; ///< an uncertainty of the clock with which a node may join at once

    /// @p clock is set by the store's before every beat: with a read, for a commit may take its time.
    NodeRegistry(Setup setup, store::Store &store, Scheduler &scheduler, SharedClock &clock);
    ~NodeRegistry();
    NodeRegistry(const NodeRegistry &) = delete;
    NodeRegistry &operator=(const NodeRegistry &) = delete;

    /// Asked with every beat.
    void setStatusSource(std::function<QJsonObject()> source) { m_status = std::move(source); }
    /// Hears after every beat, when the lease has lapsed, and when another process has the node's name.
    void setListener(std::function<void()> listener) { m_listener = std::move(listener); }

    /// Takes the lease and goes on renewing it. Conflict, in plain words, if another process serves under
    /// this name, or a node with the same `nodeId` in its status.
    void join(UniqueFunction<void(Result<void>)> done);

    /// Gives the lease back, so that the others need not wait for its end. @p done is called in any case.
    void leave(Task done);

    [[nodiscard]] bool holdsLease() const { return m_leaseUntilMonotonicMs > m_clock.monotonicMs(); }
    /// True while the store answers, if only that it is full: it refuses by itself what it cannot do.
    [[nodiscard]] bool reachesStore() const { return m_reachedUntilMonotonicMs > m_clock.monotonicMs(); }
    /// Why the last beat failed; empty if it did not.
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// All that ever joined and were not forgotten, by name; as of the last beat.
    [[nodiscard]] const std::map<QString, RegisteredNode> &nodes() const { return m_nodes; }
    [[nodiscard]] bool isUp(const QString &node) const;

    /// Asks @p node to take no new customers, or to take them again; it hears within a second. NotFound.
    void setSuspended(const QString &node, bool suspended, store::Outbox::Message message,
        UniqueFunction<void(Result<void>)> done);

    /// Beats now, or again after the beat that is under way.
    void refresh();

private:
    using Nodes = std::map<QString, RegisteredNode>;
    void measureClock(int triesLeft, UniqueFunction<void(Result<void>)> done);
    void sendBeat(UniqueFunction<void(Result<void>)> done);
    [[nodiscard]] std::chrono::milliseconds untilNext(qint64 sentMs) const;
    void failed(const Error &error, qint64 sentMs);
    void watch();
    void take(Nodes &&nodes, qint64 sentMs);

    Setup m_setup;
    store::Store &m_store;
    SharedClock &m_clock;
    std::function<QJsonObject()> m_status;
    std::function<void()> m_listener;
    Nodes m_nodes;
    QString m_problem;
    qint64 m_startedMs = 0;
    qint64 m_leaseUntilMonotonicMs = 0;
    qint64 m_reachedUntilMonotonicMs = 0;
    struct Told
    {
        bool isSuspended = false;
        qint64 atMs = 0; ///< monotonic
    };
    std::map<QString, Told>
        m_told; // what this node asked of others since the last beat that can have seen it
    bool m_isBeating = false;
    bool m_beatAgain = false;
    bool m_hasLapsed = false;
    bool m_hasLeft = false;
    Timer m_nextBeat;
    Timer m_lapse;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace usher::cluster

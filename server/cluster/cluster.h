#pragma once

#include "server/alarms/alarms.h"
#include "server/cluster/hashring.h"
#include "server/cluster/leasegate.h"
#include "server/cluster/membership.h"
#include "server/cluster/nodelinks.h"
#include "server/cluster/noderegistry.h"
#include "server/cluster/nodestate.h"
#include "server/cluster/streams.h"
#include "server/config/configuration.h"
#include "shared/protocol/clustermessages.h"

namespace usher::cluster {

/// This node as a member of its cluster: its lease, who else is up, whether that is a majority, which work is
/// its own, and what the others tell. A server alone on its store is a cluster of one that writes nothing.
/// Core thread.
class Cluster
{
public:
    struct Setup
    {
        NodeRegistry::Setup registry;
        bool isShared = false; ///< other nodes may use the store
        int nodeId = -1; ///< until the configuration is loaded
        QString keyFingerprint{}; ///< of the key of the secrets, which is to be the same on all nodes
        Doorbell *doorbell = nullptr; ///< null: the streams are looked at once a second
        NodeLinks *links = nullptr; ///< null: there are none
    };
    static constexpr qint64 maxClockOffsetMs = 2000;
    /// Leases of other nodes lapse between the beats: who is up is judged so often.
    static constexpr std::chrono::milliseconds judgePeriod{500};

    /// @p store is the store itself; @p gate is what everybody else gets of it. Registers the handlers of the
    /// topic `nodes`; the capabilities add theirs to streams() before join().
    Cluster(Setup setup, store::Store &store, LeaseGate &gate, store::Outbox &outbox, SharedClock &clock,
        Scheduler &scheduler, const config::Configuration &configuration, alarms::Alarms &alarms,
        NodeState &state);

    /// What this node says of itself beside what the cluster knows: version, figures.
    void setStatusSource(std::function<protocol::NodeFigures()> source) { m_figures = std::move(source); }
    /// Hears of every change of what view() gives, at least once a second.
    void subscribe(std::function<void()> listener) { m_listeners.push_back(std::move(listener)); }
    [[nodiscard]] Streams &streams() { return m_streams; }
    /// Null in a server without them.
    [[nodiscard]] NodeLinks *links() const { return m_setup.links; }

    /// Takes the lease and the present ends of the streams. First of all that reads the store.
    void join(UniqueFunction<void(Result<void>)> done);
    /// Everything is loaded: from now on the node is ready while it holds its lease and a majority is up.
    void serve();
    /// The configuration may name other nodes now.
    void settingsChanged();
    /// Gives the lease back.
    void leave(Task done);

    [[nodiscard]] bool isReady() const;
    [[nodiscard]] int up() const;
    [[nodiscard]] const Membership &membership() const { return m_membership; }

    /// True if this node is to do the work named @p key: one of the live nodes is.
    [[nodiscard]] bool owns(const QString &key) const;

    [[nodiscard]] protocol::ClusterAnswer view() const;

    /// Drains (or resumes) @p node, this one or another. NotFound, or Conflict if it is stopping.
    void setSuspended(const QString &node, bool suspended, UniqueFunction<void(Result<void>)> done);

private:
    [[nodiscard]] QJsonObject statusNow() const;
    void judge();
    void nodesChanged();
    void checkAlarms();
    /// The members that are up.
    [[nodiscard]] QStringList liveNodes() const;
    /// Those that share the work: without a configured membership all that are up.
    [[nodiscard]] QStringList workingNodes() const;
    void checkKeys();
    void followPeers();
    void fillLink(protocol::ClusterNode *node) const;
    [[nodiscard]] protocol::ClusterNode nodeView(const QString &name) const;

    Setup m_setup;
    QString m_self;
    LeaseGate &m_gate;
    store::Outbox &m_outbox;
    SharedClock &m_clock;
    const config::Configuration &m_configuration;
    alarms::Alarms &m_alarms;
    NodeState &m_state;
    NodeRegistry m_registry;
    Streams m_streams;
    Membership m_membership;
    HashRing m_ring;
    std::function<protocol::NodeFigures()> m_figures;
    std::vector<std::function<void()>> m_listeners;
    qint64 m_startedMs;
    Timer m_judge;
    bool m_isServing = false;
    bool m_wasReady = false;
};

} // namespace usher::cluster

#pragma once

#include "shared/protocol/sessionmessages.h"

/// The nodes of a cluster.
namespace usher::protocol {

/// What a node says of itself once a second.
struct NodeFigures
{
    int nodeId = -1; ///< -1: none is set
    QString version;
    int schemaVersion = 0;
    QString state; ///< ONLINE, SUSPENDING, OFFLINE
    QString keyFingerprint; ///< of the key of its secrets: the same on all nodes, or something is wrong
    QString dataCenter;
    QString rack;
    QString linkAddress; ///< host:port of its links to the other nodes; empty: it takes none
    qint64 clockAheadMs = 0; ///< of the machine's clock against the store's
    double load = 0; ///< processor time of this process, in cores
    qint64 memoryBytes = 0;
    qint64 requests = 0; ///< HTTP requests since start
    double requestsPerSecond = 0; ///< since the last second
    int inProgress = 0;
    int adminConnections = 0;
    int standingAlarms = 0;
    qint64 servicesCreated = 0; ///< since start, as the following
    qint64 numbersGiven = 0;
    qint64 matches = 0;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("nodeId", self.nodeId, optional);
        v("version", self.version, optional);
        v("schemaVersion", self.schemaVersion, optional);
        v("state", self.state, optional);
        v("keyFingerprint", self.keyFingerprint, optional);
        v("dataCenter", self.dataCenter, optional);
        v("rack", self.rack, optional);
        v("linkAddress", self.linkAddress, optional);
        v("clockAheadMs", self.clockAheadMs, optional);
        v("load", self.load, optional);
        v("memoryBytes", self.memoryBytes, optional);
        v("requests", self.requests, optional);
        v("requestsPerSecond", self.requestsPerSecond, optional);
        v("inProgress", self.inProgress, optional);
        v("adminConnections", self.adminConnections, optional);
        v("standingAlarms", self.standingAlarms, optional);
        v("servicesCreated", self.servicesCreated, optional);
        v("numbersGiven", self.numbersGiven, optional);
        v("matches", self.matches, optional);
    }
};

/// A node as the cluster view shows it.
struct ClusterNode
{
    static constexpr char topic[] = "nodes";
    static constexpr char keyField[] = "name";
    QString name;
    bool member = false; ///< stands in [cluster] nodes
    bool up = false; ///< holds its lease
    bool suspended = false; ///< takes no new customers
    qint64 leaseMs = 0; ///< left of the lease
    qint64 startedMs = 0; ///< 0: it never was
    QString token; ///< 16 hex digits: its first place on the ring
    double share = 0; ///< of the ring, 0..1
    QString link
        = QStringLiteral("none"); ///< from the node that answers: up, down, none (itself, or links are off)
    double roundTripMs = -1; ///< over the link; negative: unknown
    NodeFigures figures; ///< as it last said them

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("name", self.name);
        v("member", self.member);
        v("up", self.up);
        v("suspended", self.suspended);
        v("leaseMs", self.leaseMs);
        v("started", asTime(self.startedMs), optional);
        v("token", self.token);
        v("share", self.share);
        v("link", self.link, optional);
        v("roundTripMs", self.roundTripMs, optional);
        NodeFigures::visit(self.figures, v);
    }
};

struct ClusterAnswer
{
    QString name;
    QString node; ///< that answers
    int configured = 0;
    int up = 0; ///< of the configured ones
    int quorum = 0; ///< as many must be up
    bool ready = false; ///< the node that answers takes part
    QList<ClusterNode> nodes; ///< by name

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("name", self.name);
        v("node", self.node);
        v("configured", self.configured);
        v("up", self.up);
        v("quorum", self.quorum);
        v("ready", self.ready);
        v("nodes", self.nodes);
    }
};

struct ClusterStatus
{
    static constexpr char method[] = "cluster.status";
    using Answer = ClusterAnswer;

    template <typename Self, typename V> static void visit(Self &, V &&) { }
};

} // namespace usher::protocol

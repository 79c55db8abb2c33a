#include "server/cluster/cluster.h"

#include <QLoggingCategory>

#include <algorithm>

namespace usher::cluster {

namespace {

Q_LOGGING_CATEGORY(lcCluster, "server.cluster", QtInfoMsg)

constexpr int clockAlarm = 2016;
constexpr int quorumAlarm = 2017;
constexpr int nodeDownAlarm = 2018;
constexpr int otherKeyAlarm = 2020;
const QString nodesTopic = QStringLiteral("nodes");

} // namespace

Cluster::Cluster(Setup setup, store::Store &store, LeaseGate &gate, store::Outbox &outbox, SharedClock &clock,
    Scheduler &scheduler, const config::Configuration &configuration, alarms::Alarms &alarms,
    NodeState &state)
    : m_setup(std::move(setup))
    , m_self(m_setup.registry.node)
    , m_gate(gate)
    , m_outbox(outbox)
    , m_clock(clock)
    , m_configuration(configuration)
    , m_alarms(alarms)
    , m_state(state)
    , m_registry(m_setup.registry, store, scheduler, clock)
    , m_streams(store, scheduler, m_self, m_setup.doorbell)
    , m_membership{{}, {m_self}}
    , m_ring({m_self})
    , m_startedMs(clock.nowMs())
    , m_judge(scheduler)
{
    m_registry.setStatusSource([this] { return statusNow(); });
    m_registry.setListener([this] { nodesChanged(); });
    m_streams.on(nodesTopic, [this](const QString &, const QJsonObject &) { m_registry.refresh(); });
    if (m_setup.doorbell)
        m_outbox.setBell([bell = m_setup.doorbell] { bell->ring(); });
    if (m_setup.isShared)
        m_gate.close(QStringLiteral("the node has not joined its cluster yet"));
}

void Cluster::join(UniqueFunction<void(Result<void>)> done)
{
    if (!m_setup.isShared)
        return done({});
    m_registry.join([this, reply = std::move(done)](Result<void> joined) mutable {
        if (!joined)
            return reply(std::move(joined));
        m_gate.open();
        m_streams.start(std::move(reply));
    });
}

void Cluster::serve()
{
    m_isServing = true;
    judge();
    if (m_setup.isShared)
        m_registry.refresh(); // with what the configuration says of this node
}

void Cluster::judge()
{
    m_judge.start(judgePeriod, [this] { judge(); });
    if (m_figures)
        (void)m_figures(); // rates are measured between two looks, whether somebody asks or not
    nodesChanged();
}

void Cluster::settingsChanged()
{
    m_membership = Membership::from(*m_configuration.settings(), m_self);
    if (m_isServing)
        nodesChanged();
}

void Cluster::leave(Task done)
{
    m_isServing = false;
    m_judge.stop();
    m_setup.isShared ? m_registry.leave(std::move(done)) : done();
}

QStringList Cluster::liveNodes() const
{
    if (!m_setup.isShared)
        return {m_self};
    QStringList live;
    for (const QString &node : m_membership.nodes) {
        if (m_registry.isUp(node))
            live.append(node);
    }
    return live;
}

QStringList Cluster::workingNodes() const
{
    if (!m_setup.isShared || m_membership.isConfigured)
        return liveNodes();
    QStringList working;
    for (const auto &[name, node] : m_registry.nodes()) {
        if (m_registry.isUp(name))
            working.append(name);
    }
    return working;
}

int Cluster::up() const
{
    return static_cast<int>(liveNodes().size());
}

bool Cluster::isReady() const
{
    if (!m_isServing)
        return false;
    if (!m_setup.isShared)
        return true;
    return m_registry.holdsLease() && m_membership.contains(m_self) && up() >= m_membership.quorum();
}

bool Cluster::owns(const QString &key) const
{
    return m_ring.ownerOf(key) == m_self;
}

void Cluster::nodesChanged()
{
    const QStringList live = liveNodes();
    if (const QStringList working = workingNodes(); working != m_ring.nodes())
        m_ring = HashRing(working);
    if (m_setup.isShared) {
        if (m_registry.reachesStore())
            m_gate.open();
        else
            m_gate.close(QStringLiteral("the node's lease has lapsed: ") + m_registry.problem());
        const auto own = m_registry.nodes().find(m_self);
        if (m_registry.holdsLease() && own != m_registry.nodes().end()
            && own->second.isSuspended != m_state.isSuspended() && !m_state.isStopping()) {
            if (own->second.isSuspended)
                m_state.suspend();
            else
                m_state.resume();
        }
    }
    const bool ready = isReady();
    if (ready != m_wasReady) {
        qCInfo(lcCluster).noquote() << m_self << (ready ? "takes part:" : "does not take part:")
                                    << live.size() << "of" << m_membership.nodes.size() << "nodes are up,"
                                    << m_membership.quorum() << "are needed";
        m_wasReady = ready;
    }
    m_state.setReady(ready);
    followPeers();
    if (m_isServing && m_setup.isShared)
        checkAlarms();
    for (const auto &listener : m_listeners)
        listener();
}

/// Members, and whoever else is up or still linked: a node that is gone for good is neither.
void Cluster::followPeers()
{
    if (!m_setup.links || !m_isServing)
        return;
    QStringList names = m_membership.nodes;
    for (const auto &[name, node] : m_registry.nodes()) {
        if (m_registry.isUp(name))
            names.append(name);
    }
    for (const LinkState &link : m_setup.links->peers()) {
        if (link.isConnected && m_registry.nodes().contains(link.node))
            names.append(link.node);
    }
    names.removeDuplicates();
    names.removeOne(m_self);
    names.sort();
    QList<LinkPeer> peers;
    for (const QString &name : std::as_const(names)) {
        const auto row = m_registry.nodes().find(name);
        const bool isKnown = row != m_registry.nodes().end();
        peers.append(
            {name, isKnown ? row->second.status.value(QStringLiteral("linkAddress")).toString() : QString(),
                isKnown && m_registry.isUp(name)});
    }
    m_setup.links->setPeers(peers);
}

void Cluster::fillLink(protocol::ClusterNode *node) const
{
    if (!m_setup.links || m_setup.links->address().isEmpty())
        return;
    for (const LinkState &link : m_setup.links->peers()) {
        if (link.node != node->name)
            continue;
        node->link = link.isConnected ? QStringLiteral("up") : QStringLiteral("down");
        node->roundTripMs = link.roundTripMs;
    }
}

void Cluster::checkAlarms()
{
    const QString condition = QStringLiteral("clock");
    const qint64 ahead = m_clock.localAheadMs();
    if (std::abs(ahead) > maxClockOffsetMs)
        m_alarms.raise(clockAlarm, condition + u'/' + m_self,
            QStringLiteral("The clock of %1 is %2 s %3 the store's")
                .arg(m_self)
                .arg(static_cast<double>(std::abs(ahead)) / 1000, 0, 'f', 1)
                .arg(ahead > 0 ? QStringLiteral("ahead of") : QStringLiteral("behind")),
            QStringLiteral(
                "Synchronise the clocks (chrony, systemd-timesyncd). Usher goes by the store's clock; "
                "logs and other programs do not."));
    else
        m_alarms.clear(clockAlarm, condition + u'/' + m_self);

    const QString majority = QStringLiteral("majority");
    if (!m_membership.contains(m_self))
        m_alarms.raise(quorumAlarm, majority,
            QStringLiteral("%1 is not among [cluster] nodes and stays OFFLINE").arg(m_self),
            QStringLiteral("Add it to [cluster] nodes, or stop it."));
    else if (up() < m_membership.quorum())
        m_alarms.raise(quorumAlarm, majority,
            QStringLiteral("%1 of %2 nodes are up, %3 are needed: the cluster is not ready")
                .arg(up())
                .arg(m_membership.nodes.size())
                .arg(m_membership.quorum()),
            QStringLiteral("Start the missing nodes, or take those that will not come back out of [cluster] "
                           "nodes."));
    else
        m_alarms.clear(quorumAlarm, majority);

    // One node speaks for all: the first of those that are up.
    QStringList down;
    const QStringList live = liveNodes();
    if (!live.isEmpty() && live.first() == m_self) {
        for (const QString &node : m_membership.nodes) {
            if (!live.contains(node))
                down.append(node);
        }
    }
    for (const QString &node : std::as_const(down))
        m_alarms.raise(nodeDownAlarm, node, QStringLiteral("The node %1 is not up").arg(node),
            QStringLiteral("Start it, or take it out of [cluster] nodes."));
    m_alarms.keepOnly(nodeDownAlarm, down);
    checkKeys();
}

void Cluster::checkKeys()
{
    QStringList others;
    for (const auto &[name, node] : m_registry.nodes()) {
        const QString key = node.status.value(QLatin1String("keyFingerprint")).toString();
        if (name != m_self && m_registry.isUp(name) && !key.isEmpty() && key != m_setup.keyFingerprint)
            others.append(name);
    }
    for (const QString &node : std::as_const(others))
        m_alarms.raise(otherKeyAlarm, node,
            QStringLiteral("%1 has another key of the secrets than %2: neither can read the other's")
                .arg(node, m_self),
            QStringLiteral(
                "Stop the node that came later, copy secret.key from the other one into its data folder, "
                "start it, and set again what was set through it."));
    m_alarms.keepOnly(otherKeyAlarm, others);
}

QJsonObject Cluster::statusNow() const
{
    protocol::NodeFigures figures = m_figures ? m_figures() : protocol::NodeFigures();
    figures.clockAheadMs = m_clock.localAheadMs();
    figures.keyFingerprint = m_setup.keyFingerprint;
    if (!m_isServing)
        figures.nodeId = m_setup.nodeId;
    if (m_setup.links)
        figures.linkAddress = m_setup.links->address();
    return protocol::toJson(figures);
}

protocol::ClusterNode Cluster::nodeView(const QString &name) const
{
    protocol::ClusterNode node;
    node.name = name;
    node.member = m_membership.contains(name);
    node.token = QStringLiteral("%1").arg(HashRing::token(name), 16, 16, QLatin1Char('0'));
    node.share = m_ring.share(name);
    if (!m_setup.isShared || name == m_self) {
        node.up = !m_setup.isShared || m_registry.holdsLease();
        node.suspended = m_state.isSuspended();
        node.startedMs = m_startedMs;
        node.figures = m_figures ? m_figures() : protocol::NodeFigures();
        node.figures.clockAheadMs = m_clock.localAheadMs();
        if (m_setup.links && name == m_self)
            node.figures.linkAddress = m_setup.links->address();
    }
    fillLink(&node);
    const auto row = m_registry.nodes().find(name);
    if (row == m_registry.nodes().end())
        return node;
    const RegisteredNode &registered = row->second;
    node.startedMs = registered.startedMs;
    node.leaseMs = std::max<qint64>(0, registered.leaseUntilMs - m_clock.nowMs());
    if (name == m_self)
        return node;
    node.up = m_registry.isUp(name);
    node.suspended = registered.isSuspended;
    if (const auto figures
        = protocol::fromJson<protocol::NodeFigures>(registered.status, protocol::Unknown::Ignore))
        node.figures = *figures;
    if (!node.up)
        node.figures.state = QStringLiteral("DOWN");
    return node;
}

protocol::ClusterAnswer Cluster::view() const
{
    protocol::ClusterAnswer answer;
    answer.name = m_membership.name;
    answer.node = m_self;
    answer.configured = static_cast<int>(m_membership.nodes.size());
    answer.up = up();
    answer.quorum = m_membership.quorum();
    answer.ready = isReady();
    QStringList names = m_membership.nodes;
    names.append(m_self);
    for (const auto &[name, node] : m_registry.nodes())
        names.append(name);
    names.removeDuplicates();
    names.sort();
    for (const QString &name : std::as_const(names))
        answer.nodes.append(nodeView(name));
    return answer;
}

void Cluster::setSuspended(const QString &node, bool suspended, UniqueFunction<void(Result<void>)> done)
{
    if (node == m_self && !suspended && m_state.isStopping())
        return done(fail(ErrorCode::Conflict, QStringLiteral("the node is stopping and cannot be resumed")));
    if (!m_setup.isShared) {
        if (node != m_self)
            return done(fail(ErrorCode::NotFound, QStringLiteral("there is no node %1").arg(node.left(100)),
                QStringLiteral("node")));
        suspended ? m_state.suspend() : static_cast<void>(m_state.resume());
        return done({});
    }
    m_registry.setSuspended(node, suspended, m_outbox.message(nodesTopic, {}, m_clock.nowMs()),
        [this, node, suspended, reply = std::move(done)](Result<void> written) mutable {
            if (written) {
                m_outbox.ring();
                if (node == m_self)
                    suspended ? m_state.suspend() : static_cast<void>(m_state.resume());
                m_registry.refresh();
            }
            reply(std::move(written));
        });
}

} // namespace usher::cluster

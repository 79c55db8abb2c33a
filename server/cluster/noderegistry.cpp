#include "server/cluster/noderegistry.h"

#include "server/store/dialect.h"

#include <QJsonDocument>
#include <QLoggingCategory>

#include <algorithm>

namespace usher::cluster {

namespace {

Q_LOGGING_CATEGORY(lcNodes, "server.cluster", QtInfoMsg)

constexpr int measurements = 5;
const QString nodeIdField = QStringLiteral("nodeId");

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<qint64> engineNow(store::Connection &connection)
{
    static const std::string sqlite = std::string("SELECT ") + store::nowExpression(store::Dialect::Sqlite);
    static const std::string postgreSql
        = std::string("SELECT ") + store::nowExpression(store::Dialect::PostgreSql);
    auto rows = connection.run(connection.dialect() == store::Dialect::Sqlite ? sqlite : postgreSql);
    if (!rows)
        return fail(rows.error());
    if (!rows->next())
        return fail(ErrorCode::Internal, QStringLiteral("the store does not tell the time"));
    return rows->integer(0);
}

Result<std::map<QString, RegisteredNode>> readNodes(store::Connection &connection)
{
    auto rows = connection.run("SELECT name, lease_until, started, suspended, status FROM node");
    if (!rows)
        return fail(rows.error());
    std::map<QString, RegisteredNode> nodes;
    while (rows->next())
        nodes.emplace(rows->text(0),
            RegisteredNode{rows->text(0), rows->integer(1), rows->integer(2), rows->integer(3) != 0,
                QJsonDocument::fromJson(rows->text(4).toUtf8()).object()});
    return nodes;
}

/// The row of a process that begins: nobody else's while its lease runs, and a new one is not suspended.
Result<void> takeName(store::Connection &connection, const NodeRegistry::Setup &setup, qint64 nowMs,
    qint64 startedMs, const QString &status)
{
    {
        auto rows = connection.run(
            "SELECT incarnation, lease_until FROM node WHERE name = ? FOR UPDATE", {setup.node});
        if (!rows)
            return fail(rows.error());
        if (rows->next() && rows->text(0) != setup.instance && rows->integer(1) > nowMs)
            return fail(ErrorCode::Conflict,
                QStringLiteral(
                    "another process serves as %1 on this store: give this node a [server] node_id "
                    "(or [cluster] node_name) of its own, or stop the other one; if that has just "
                    "ended, its lease does in %2 s")
                    .arg(setup.node)
                    .arg((rows->integer(1) - nowMs + 999) / 1000));
    }
    const auto written
        = connection.execute("INSERT INTO node (name, incarnation, lease_until, started, suspended, status)"
                             " VALUES (?, ?, ?, ?, 0, ?) ON CONFLICT (name) DO UPDATE SET incarnation = "
                             "excluded.incarnation, lease_until = excluded.lease_until, started = "
                             "excluded.started, suspended = 0, status = excluded.status",
            {setup.node, setup.instance, nowMs + NodeRegistry::leaseMs, startedMs, status});
    if (!written)
        return fail(written.error());
    return {};
}

Result<void> checkNodeId(const std::map<QString, RegisteredNode> &nodes, const QString &self,
    const QJsonObject &status, qint64 nowMs)
{
    if (!status.contains(nodeIdField))
        return {};
    for (const auto &[name, node] : nodes) {
        if (name != self && node.leaseUntilMs > nowMs
            && node.status.value(nodeIdField) == status.value(nodeIdField))
            return fail(ErrorCode::Conflict,
                QStringLiteral("the node %1 has the same [server] node_id, %2: it must differ on every node")
                    .arg(name)
                    .arg(status.value(nodeIdField).toInt()));
    }
    return {};
}

} // namespace

NodeRegistry::NodeRegistry(Setup setup, store::Store &store, Scheduler &scheduler, SharedClock &clock)
    : m_setup(std::move(setup))
    , m_store(store)
    , m_clock(clock)
    , m_nextBeat(scheduler)
    , m_lapse(scheduler)
{
    if (!m_setup.storeNow)
        m_setup.storeNow = &engineNow;
}

NodeRegistry::~NodeRegistry() = default;

void NodeRegistry::join(UniqueFunction<void(Result<void>)> done)
{
    m_isBeating = true;
    measureClock(measurements, [this, reply = std::move(done)](Result<void> measured) mutable {
        m_isBeating = false;
        if (!measured)
            return reply(std::move(measured));
        sendBeat(std::move(reply));
    });
}

void NodeRegistry::measureClock(int triesLeft, UniqueFunction<void(Result<void>)> done)
{
    const qint64 sentMs = m_clock.monotonicMs();
    m_store.read<qint64>([now = m_setup.storeNow](store::Connection &connection) { return now(connection); },
        [this, alive = std::weak_ptr(m_alive), sentMs, triesLeft, reply = std::move(done)](
            Result<qint64> storeMs) mutable {
            if (alive.expired())
                return;
            if (!storeMs)
                return reply(fail(storeMs.error()));
            m_clock.adjust(*storeMs, sentMs, m_clock.monotonicMs());
            if (m_clock.uncertaintyMs() > goodEnoughMs && triesLeft > 1)
                return measureClock(triesLeft - 1, std::move(reply));
            reply({});
        });
}

void NodeRegistry::refresh()
{
    m_beatAgain = m_isBeating;
    if (m_isBeating || m_hasLeft)
        return;
    m_isBeating = true;
    measureClock(1, [this](const Result<void> &) { sendBeat([](const Result<void> &) {}); });
}

void NodeRegistry::sendBeat(UniqueFunction<void(Result<void>)> done)
{
    m_isBeating = true;
    m_nextBeat.stop();
    const qint64 sentMs = m_clock.monotonicMs();
    const bool isFirst = m_startedMs == 0;
    const QJsonObject status = m_status ? m_status() : QJsonObject();
    m_store.write<Nodes>(
        [setup = m_setup, status, isFirst, started = m_startedMs](
            store::Connection &connection) -> Result<Nodes> {
            const auto now = setup.storeNow(connection);
            if (!now)
                return fail(now.error());
            const QString text = textOf(status);
            const auto renewed = isFirst
                ? Result<int>(0)
                : connection.execute(
                    "UPDATE node SET lease_until = ?, status = ? WHERE name = ? AND incarnation = ?",
                    {*now + leaseMs, text, setup.node, setup.instance});
            if (!renewed)
                return fail(renewed.error());
            if (*renewed == 0) {
                if (auto taken = takeName(connection, setup, *now, isFirst ? *now : started, text); !taken)
                    return fail(taken.error());
            }
            auto nodes = readNodes(connection);
            if (!nodes)
                return fail(nodes.error());
            if (auto unique = isFirst ? checkNodeId(*nodes, setup.node, status, *now) : Result<void>();
                !unique)
                return fail(unique.error());
            return nodes;
        },
        [this, alive = std::weak_ptr(m_alive), sentMs, reply = std::move(done)](Result<Nodes> beat) mutable {
            if (alive.expired())
                return;
            m_isBeating = false;
            if (beat)
                take(std::move(*beat), sentMs);
            else
                failed(beat.error(), sentMs);
            if (!m_hasLeft && (m_startedMs != 0 || beat))
                m_nextBeat.start(!beat                      ? retryPeriod
                        : std::exchange(m_beatAgain, false) ? std::chrono::milliseconds(0)
                                                            : untilNext(sentMs),
                    [this] { refresh(); });
            if (m_listener && m_startedMs != 0)
                m_listener();
            reply(beat.map([](const Nodes &) {}));
        });
}

void NodeRegistry::failed(const Error &error, qint64 sentMs)
{
    m_problem = error.message;
    if (error.code == ErrorCode::StoreFull)
        m_reachedUntilMonotonicMs = sentMs + leaseMs;
    watch();
}

/// Counted from the one before, as the lease is: a slow answer must not cost it.
std::chrono::milliseconds NodeRegistry::untilNext(qint64 sentMs) const
{
    const std::chrono::milliseconds passed(m_clock.monotonicMs() - sentMs);
    return std::max(beatPeriod - passed, std::chrono::milliseconds(0));
}

void NodeRegistry::take(Nodes &&nodes, qint64 sentMs)
{
    m_problem.clear();
    m_nodes = std::move(nodes);
    for (auto told = m_told.begin(); told != m_told.end();) {
        const auto node = m_nodes.find(told->first);
        if (sentMs > told->second.atMs || node == m_nodes.end()) {
            told = m_told.erase(told);
            continue;
        }
        node->second.isSuspended = told->second.isSuspended; // this beat may have read the row before
        ++told;
    }
    if (m_startedMs == 0)
        m_startedMs = m_nodes[m_setup.node].startedMs;
    // From the moment of asking: the store cannot have taken it earlier.
    m_leaseUntilMonotonicMs = sentMs + leaseMs;
    m_reachedUntilMonotonicMs = m_leaseUntilMonotonicMs;
    m_hasLapsed = false;
    watch();
}

/// Until the lease ends, and then until the store counts as out of reach.
void NodeRegistry::watch()
{
    const qint64 nowMs = m_clock.monotonicMs();
    if (!holdsLease() && !std::exchange(m_hasLapsed, true))
        qCWarning(lcNodes).noquote() << "the lease of" << m_setup.node
                                     << "could not be renewed:" << m_problem;
    const qint64 nextMs = holdsLease() ? m_leaseUntilMonotonicMs : m_reachedUntilMonotonicMs;
    if (nextMs <= nowMs)
        return m_lapse.stop();
    m_lapse.start(std::chrono::milliseconds(nextMs - nowMs), [this] {
        watch();
        if (m_listener)
            m_listener();
    });
}

void NodeRegistry::leave(Task done)
{
    m_hasLeft = true;
    m_nextBeat.stop();
    m_lapse.stop();
    m_leaseUntilMonotonicMs = 0;
    if (m_startedMs == 0)
        return done();
    m_store.write<int>(
        [setup = m_setup, nowMs = m_clock.nowMs()](store::Connection &connection) {
            return connection.execute("UPDATE node SET lease_until = ? WHERE name = ? AND incarnation = ?",
                {nowMs, setup.node, setup.instance});
        },
        [alive = std::weak_ptr(m_alive), reply = std::move(done)](const Result<int> &) mutable {
            if (!alive.expired())
                reply();
        });
}

bool NodeRegistry::isUp(const QString &node) const
{
    if (node == m_setup.node)
        return holdsLease();
    const auto found = m_nodes.find(node);
    return found != m_nodes.end() && found->second.leaseUntilMs > m_clock.nowMs();
}

void NodeRegistry::setSuspended(const QString &node, bool suspended, store::Outbox::Message message,
    UniqueFunction<void(Result<void>)> done)
{
    m_store.write<void>(
        [node, suspended, message](store::Connection &connection) -> Result<void> {
            const auto changed = connection.execute(
                "UPDATE node SET suspended = ? WHERE name = ?", {suspended ? 1 : 0, node});
            if (!changed)
                return fail(changed.error());
            if (*changed == 0)
                return fail(ErrorCode::NotFound, QStringLiteral("there is no node %1").arg(node.left(100)),
                    QStringLiteral("node"));
            return message.append(connection);
        },
        [this, alive = std::weak_ptr(m_alive), node, suspended, reply = std::move(done)](
            Result<void> written) mutable {
            if (alive.expired())
                return;
            if (written) {
                m_told[node] = {suspended, m_clock.monotonicMs()};
                m_nodes[node].isSuspended = suspended;
            }
            reply(std::move(written));
        });
}

} // namespace usher::cluster

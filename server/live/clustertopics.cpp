#include "server/live/clustertopics.h"

#include "server/config/auditlog.h"

namespace usher {

using channel::Privilege;
using channel::Table;
using namespace std::chrono_literals;

namespace {

constexpr qint64 oldestCountMs = 60'000; // that is worth showing to somebody who comes
constexpr int wholeAuditEvery = 10; // looks: entries are not committed in the order of their numbers

protocol::ServiceFigures figuresOf(const services::ServiceCounters &counters)
{
    return {static_cast<qint64>(counters.created), static_cast<qint64>(counters.matched),
        static_cast<qint64>(counters.notMatched), static_cast<qint64>(counters.refusedNoResource),
        static_cast<qint64>(counters.accessGiven), static_cast<qint64>(counters.backupGiven)};
}

} // namespace

ClusterTopics::ClusterTopics(Sources sources)
    : m_sources(std::move(sources))
    , m_exchange({m_sources.scheduler, m_sources.clock, m_sources.links, [this] { return ownReport(); }})
    , m_bookings({m_sources.scheduler, m_sources.clock, m_sources.store, m_sources.topics,
          m_sources.resources, m_exchange, [this] { return liveNodes(); }})
    , m_countPace(m_sources.scheduler, m_sources.clock, countPeriod, restAfterCount)
    , m_auditPace(m_sources.scheduler, m_sources.clock, 100ms, 9)
{
    channel::Topics &topics = m_sources.topics;
    topics.addSampled<protocol::ClusterNode>(
        Privilege::Read, 2s, [this](Table<protocol::ClusterNode>) { showNodes(); });
    m_sources.cluster.subscribe([this] {
        if (m_sources.topics.find(protocol::ClusterNode::topic)->isWatched())
            showNodes();
        if (!m_exchange.others().empty())
            m_exchange.keepOnly(liveNodes());
    });
    topics.addSampled<protocol::RequestsRow>(
        Privilege::Watch, 1s, [this](Table<protocol::RequestsRow>) { showRequests(); });
    topics.addSampled<protocol::ServiceRow>(
        Privilege::Watch, 1s,
        [this](Table<protocol::ServiceRow>) {
            m_exchange.want();
            countServices();
            const qint64 ageMs = m_sources.clock.nowMs() - m_countedMs;
            if (ageMs < oldestCountMs || m_sources.topics.find(protocol::ServiceRow::topic)->isReady())
                showServices();
        },
        channel::Topics::usualMaxRows, security::guarded(m_life, [this] { m_countPace.cancel(); }));
    topics.addSampled<protocol::ServiceNodeRow>(
        Privilege::Watch, 1s, [this](Table<protocol::ServiceNodeRow>) { showServiceNodes(); });
    topics.addSampled<protocol::StoreRow>(Privilege::Read, 2s, [this](Table<protocol::StoreRow> table) {
        table.replaceAll({{m_sources.node, m_sources.storeAnswer()}});
    });
    topics.addSampled<protocol::AuditRow>(
        Privilege::Audit, 1s, [this](Table<protocol::AuditRow>) { readAudit(); }, protocol::AuditRow::maxRows,
        security::guarded(m_life, [this] { m_lastAudit = 0; }));
}

NodeReport ClusterTopics::ownReport() const
{
    NodeReport report;
    report.startedMs = m_sources.startedMs;
    const auto services = m_sources.services.services();
    for (auto it = services.cbegin(); it != services.cend(); ++it)
        report.services.insert(it.key(), figuresOf(it->counters));
    report.exhausted = m_sources.resources.exhaustions();
    report.requests = m_sources.requests();
    return report;
}

QStringList ClusterTopics::liveNodes() const
{
    QStringList names;
    for (const protocol::ClusterNode &node : m_sources.cluster.view().nodes) {
        if (node.up || node.name == m_sources.node)
            names.append(node.name);
    }
    return names;
}

void ClusterTopics::showNodes()
{
    Table<protocol::ClusterNode>(*m_sources.topics.find(protocol::ClusterNode::topic))
        .replaceAll(m_sources.cluster.view().nodes);
}

void ClusterTopics::showRequests()
{
    m_exchange.want();
    QList<protocol::RequestsRow> rows{m_sources.requests()};
    for (const protocol::ClusterNode &node : m_sources.cluster.view().nodes) {
        if (!node.up || node.name == m_sources.node)
            continue;
        const auto report = m_exchange.others().find(node.name);
        if (report != m_exchange.others().end() && report->second.requests) {
            rows.append(*report->second.requests);
            continue;
        }
        protocol::RequestsRow row;
        row.node = node.name;
        row.total = node.figures.requests;
        row.perSecond = node.figures.requestsPerSecond;
        row.inProgress = node.figures.inProgress;
        rows.append(row);
    }
    Table<protocol::RequestsRow>(*m_sources.topics.find(protocol::RequestsRow::topic)).replaceAll(rows);
}

void ClusterTopics::countServices()
{
    m_countPace.request([this] {
        using Counts = QMap<QString, qint64>;
        m_sources.store.read<Counts>(
            [nowMs = m_sources.clock.nowMs()](
                store::Connection &connection) { return services::countActive(connection, nowMs); },
            [this](Result<Counts> counts) {
                (void)m_countPace.done(); // the next second asks again
                if (!counts || !m_sources.topics.find(protocol::ServiceRow::topic)->isWatched())
                    return;
                m_active = std::move(*counts);
                m_countedMs = m_sources.clock.nowMs();
                showServices();
            });
    });
}

void ClusterTopics::showServices()
{
    QMap<QString, protocol::ServiceRow> rows;
    const auto services = m_sources.services.services();
    for (auto it = services.cbegin(); it != services.cend(); ++it) {
        protocol::ServiceRow &row = rows[it.key()];
        row.type = services::builtInName(it->builtIn);
        row.figures = figuresOf(it->counters);
        row.nodes = 1;
        for (const auto &[node, report] : m_exchange.others()) {
            const auto figures = report.services.constFind(it.key());
            if (figures == report.services.cend())
                continue;
            row.figures += *figures;
            ++row.nodes;
        }
    }
    for (auto count = m_active.cbegin(); count != m_active.cend(); ++count)
        rows[count.key()].active = *count;
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        row->service = row.key();
        row->countedMs = m_countedMs;
    }
    Table<protocol::ServiceRow>(*m_sources.topics.find(protocol::ServiceRow::topic))
        .replaceAll(rows.values());
}

void ClusterTopics::showServiceNodes()
{
    m_exchange.want();
    QList<protocol::ServiceNodeRow> rows;
    const auto add = [&rows](const QString &node, const NodeReport &report) {
        for (auto it = report.services.cbegin(); it != report.services.cend(); ++it)
            rows.append({it.key() + u' ' + node, it.key(), node, *it});
    };
    add(m_sources.node, ownReport());
    for (const auto &[node, report] : m_exchange.others())
        add(node, report);
    Table<protocol::ServiceNodeRow>(*m_sources.topics.find(protocol::ServiceNodeRow::topic)).replaceAll(rows);
}

void ClusterTopics::readAudit()
{
    m_auditPace.request([this] {
        using Entries = std::optional<QList<AuditEntry>>; // nothing: there is nothing new
        const bool isWhole = m_lastAudit == 0 || ++m_auditLooks % wholeAuditEvery == 0;
        m_sources.store.read<Entries>(
            [isWhole, last = m_lastAudit](store::Connection &connection) -> Result<Entries> {
                AuditFilter newest;
                newest.limit = isWhole ? protocol::AuditRow::maxRows : 1;
                auto entries = config::readAudit(connection, newest);
                if (entries && !isWhole) {
                    if (entries->isEmpty() || entries->first().id <= last)
                        return Entries();
                    newest.limit = protocol::AuditRow::maxRows;
                    entries = config::readAudit(connection, newest);
                }
                return entries.map([](const QList<AuditEntry> &read) { return Entries(read); });
            },
            [this](const Result<Entries> &entries) {
                (void)m_auditPace.done();
                channel::Topic *topic = m_sources.topics.find(protocol::AuditRow::topic);
                if (!entries || !*entries || !topic->isWatched())
                    return;
                QList<protocol::AuditRow> rows;
                for (const AuditEntry &entry : **entries)
                    rows.append({QString::number(entry.id), entry});
                if (!rows.isEmpty())
                    m_lastAudit = rows.first().audit.id;
                Table<protocol::AuditRow>(*topic).replaceAll(rows);
            });
    });
}

} // namespace usher

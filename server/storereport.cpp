#include "server/storereport.h"

namespace usher {

void fillStoreHealth(protocol::StoreAnswer &answer, const store::StoreFigures &figures,
    const store::SlowStatements &slowStatements, const store::StoreHealth &latest)
{
    answer.reason = figures.reason;
    answer.stateSinceMs = figures.stateSinceMs;
    answer.lastCheckpointMs = figures.lastCheckpointMs;
    answer.checkpointHeldUp = figures.checkpointHeldUp;
    answer.hangs = static_cast<qint64>(figures.hangs);
    answer.reopenings = static_cast<qint64>(figures.reopenings);
    answer.slowStatements = static_cast<qint64>(slowStatements.count());
    const auto info = [](const store::SlowStatement &slow) {
        return protocol::SlowStatementInfo{slow.text, slow.atMs, slow.durationMs};
    };
    if (const store::SlowStatement worst = slowStatements.worst(); !worst.text.isEmpty())
        answer.slowest = info(worst);
    for (const store::SlowStatement &slow : slowStatements.last())
        answer.lastSlow.append(info(slow));
    if (latest.measuredMs == 0)
        return;
    answer.measuredMs = latest.measuredMs;
    answer.role = latest.role;
    answer.serverVersion = latest.version;
    answer.address = latest.address;
    answer.roundTripUs = latest.roundTripUs;
    answer.walBytes = latest.walBytes.value_or(answer.walBytes);
    answer.growthBytesPerDay = latest.growthBytesPerDay;
    answer.connections = latest.connections;
    answer.maxConnections = latest.maxConnections;
    answer.timeLine = latest.timeLine;
    answer.archiveFailures = latest.archiveFailures;
    answer.oldestTransactionMs = latest.oldestTransactionMs;
    answer.deadRows = latest.deadRows;
    answer.pages = latest.pages;
    answer.freePages = latest.freePages;
    for (const store::StandbyHealth &standby : latest.standbys)
        answer.standbys.append(
            {standby.name, standby.address, standby.state, standby.sync, standby.lagBytes, standby.lagMs});
}

void addStoreHealthMetrics(metrics::Registry &registry, std::function<StoreHealthReport()> report)
{
    const auto gauge
        = [&registry](const char *name, const char *help) { return &registry.gauge(name, help); };
    registry.onCollect(
        [report = std::move(report), gone = QByteArrayList(),
            &slow
            = registry.copiedCounter("usher_store_slow_statements_total", "Statements that took too long"),
            &hangs = registry.copiedCounter(
                "usher_store_hangs_total", "Times that the database gave no answer for too long"),
            roundTrip
            = gauge("usher_store_round_trip_seconds", "How long a statement takes that does nothing"),
            connections = gauge("usher_store_connections", "Connections to the database server"),
            allowed = gauge("usher_store_connections_allowed", "Connections that it allows"),
            oldest
            = gauge("usher_store_oldest_transaction_seconds", "How long the oldest transaction is open"),
            dead = gauge("usher_store_dead_rows", "Rows that wait for the vacuum"),
            archive = gauge("usher_store_archive_failures", "Segments of the write-ahead log not archived"),
            &lagBytes = registry.gauges(
                "usher_store_replication_lag_bytes", "What a standby has yet to apply", {"standby"}),
            &lagSeconds = registry.gauges("usher_store_replication_lag_seconds",
                "How far a standby is behind", {"standby"})]() mutable {
            const StoreHealthReport now = report();
            slow.set(static_cast<double>(now.slowStatements));
            hangs.set(static_cast<double>(now.hangs));
            const store::StoreHealth &latest = now.health;
            roundTrip->set(static_cast<double>(latest.roundTripUs) / 1e6);
            connections->set(static_cast<double>(latest.connections.value_or(0)));
            allowed->set(static_cast<double>(latest.maxConnections.value_or(0)));
            oldest->set(static_cast<double>(latest.oldestTransactionMs.value_or(0)) / 1e3);
            dead->set(static_cast<double>(latest.deadRows.value_or(0)));
            archive->set(static_cast<double>(latest.archiveFailures.value_or(0)));
            for (const QByteArray &name : std::as_const(gone)) {
                lagBytes.with({name}).set(-1);
                lagSeconds.with({name}).set(-1);
            }
            gone.clear();
            for (const store::StandbyHealth &standby : latest.standbys) {
                const QByteArray name = standby.name.toUtf8();
                gone.append(name); // it may be, the next time
                lagBytes.with({name}).set(static_cast<double>(standby.lagBytes.value_or(-1)));
                lagSeconds.with({name}).set(static_cast<double>(standby.lagMs.value_or(-1000)) / 1e3);
            }
        });
}

} // namespace usher

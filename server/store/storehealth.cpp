#include "server/store/storehealth.h"

namespace usher::store {

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 sampleDistanceMs = 600'000;

std::optional<qint64> number(const Rows &rows, int column)
{
    return rows.isNull(column) ? std::nullopt : std::optional(rows.integer(column));
}

Result<qint64> roundTripUs(Connection &connection)
{
    qint64 shortest = 0;
    for (int i = 0; i < 2; ++i) { // the first one is prepared as well
        const auto started = std::chrono::steady_clock::now();
        if (auto done = connection.run("SELECT 1"); !done)
            return fail(done.error());
        shortest = std::chrono::duration_cast<std::chrono::microseconds>(
            std::chrono::steady_clock::now() - started)
                       .count();
    }
    return shortest;
}

Result<void> measurePostgreSql(Connection &connection, StoreHealth &health)
{
    // Nothing here may fail for want of a right: it would end the transaction that other reads share.
    auto rows
        = connection.run("SELECT CASE WHEN pg_is_in_recovery() THEN 'standby' ELSE 'primary' END,"
                         " current_setting('server_version'),"
                         " COALESCE(host(inet_server_addr()) || ':' || inet_server_port(), 'local socket'),"
                         " pg_database_size(current_database()),"
                         " (SELECT sum(numbackends)::bigint FROM pg_stat_database),"
                         " current_setting('max_connections')::bigint,"
                         " CASE WHEN pg_is_in_recovery() THEN NULL ELSE "
                         "substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8) END,"
                         " (SELECT failed_count FROM pg_stat_archiver),"
                         " (SELECT sum(n_dead_tup)::bigint FROM pg_stat_user_tables),"
                         " CASE WHEN pg_has_role('pg_monitor', 'USAGE') THEN 1 ELSE 0 END");
    if (!rows)
        return fail(rows.error());
    if (!rows->next())
        return fail(ErrorCode::Internal, QStringLiteral("the database does not say how it is"));
    health.role = rows->text(0);
    health.version = rows->text(1);
    health.address = rows->text(2);
    health.sizeBytes = rows->integer(3);
    health.connections = number(*rows, 4);
    health.maxConnections = number(*rows, 5);
    if (!rows->isNull(6))
        health.timeLine = rows->text(6).toLongLong(nullptr, 16);
    health.archiveFailures = number(*rows, 7);
    health.deadRows = number(*rows, 8);
    const bool mayMonitor = rows->integer(9) == 1;
    const bool isPrimary = health.role == QLatin1String("primary");
    if (isPrimary) {
        auto standbys = connection.run(
            "SELECT COALESCE(application_name, ''), COALESCE(host(client_addr), ''), COALESCE(state, "
            "'unknown'),"
            " COALESCE(sync_state, 'unknown'), pg_wal_lsn_diff(pg_current_wal_lsn(), replay_lsn)::bigint,"
            " CASE WHEN replay_lsn IS NULL THEN NULL"
            " ELSE COALESCE(EXTRACT(EPOCH FROM replay_lag) * 1000, 0)::bigint END"
            " FROM pg_stat_replication ORDER BY application_name, pid");
        if (!standbys)
            return fail(standbys.error());
        while (standbys->next())
            health.standbys.append({standbys->text(0), standbys->text(1), standbys->text(2),
                standbys->text(3), number(*standbys, 4), number(*standbys, 5)});
    }
    if (!mayMonitor)
        return {};
    auto more = connection.run("SELECT (SELECT sum(size)::bigint FROM pg_ls_waldir()),"
                               " (SELECT (EXTRACT(EPOCH FROM clock_timestamp() - min(xact_start)) * "
                               "1000)::bigint FROM pg_stat_activity"
                               " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid())");
    if (!more)
        return fail(more.error());
    if (more->next()) {
        health.walBytes = number(*more, 0);
        health.oldestTransactionMs = more->isNull(1) ? 0 : more->integer(1);
    }
    return {};
}

Result<void> measureSqlite(Connection &connection, StoreHealth &health)
{
    health.role = QStringLiteral("embedded");
    qint64 pageBytes = 0;
    const auto read = [&](const char *sql, auto take) -> Result<void> {
        auto rows = connection.run(sql);
        if (!rows)
            return fail(rows.error());
        if (rows->next())
            take(*rows);
        return {};
    };
    if (auto done = read("SELECT sqlite_version()", [&](const Rows &r) { health.version = r.text(0); });
        !done)
        return done;
    if (auto done = read("PRAGMA page_size", [&](const Rows &r) { pageBytes = r.integer(0); }); !done)
        return done;
    if (auto done = read("PRAGMA page_count", [&](const Rows &r) { health.pages = r.integer(0); }); !done)
        return done;
    if (auto done = read("PRAGMA freelist_count", [&](const Rows &r) { health.freePages = r.integer(0); });
        !done)
        return done;
    health.sizeBytes = health.pages.value_or(0) * pageBytes;
    return {};
}

} // namespace

Result<StoreHealth> measureHealth(Connection &connection)
{
    StoreHealth health;
    const auto measured = connection.dialect() == Dialect::PostgreSql ? measurePostgreSql(connection, health)
                                                                      : measureSqlite(connection, health);
    if (!measured)
        return fail(measured.error());
    const auto roundTrip = roundTripUs(connection);
    if (!roundTrip)
        return fail(roundTrip.error());
    health.roundTripUs = *roundTrip;
    return health;
}

HealthSampler::HealthSampler(Store &store, Scheduler &scheduler, const Clock &clock)
    : m_store(store)
    , m_clock(clock)
    , m_timer(scheduler)
    , m_self(std::make_shared<HealthSampler *>(this))
{
}

void HealthSampler::start()
{
    m_isRunning = true;
    measure();
}

void HealthSampler::stop()
{
    m_isRunning = false;
    m_timer.stop();
}

void HealthSampler::measure()
{
    m_store.read<StoreHealth>([](Connection &connection) { return measureHealth(connection); },
        [self = std::weak_ptr(m_self)](Result<StoreHealth> measured) {
            if (const auto alive = self.lock())
                (*alive)->take(std::move(measured));
        });
}

void HealthSampler::take(Result<StoreHealth> measured)
{
    if (!m_isRunning)
        return;
    m_timer.start(period, [this] { measure(); });
    if (!measured)
        return; // the store's state says so already
    m_latest = std::move(*measured);
    m_latest.measuredMs = m_clock.nowMs();
    while (!m_sizes.empty() && m_sizes.front().atMs < m_latest.measuredMs - dayMs)
        m_sizes.pop_front();
    if (!m_sizes.empty()) {
        const Sample &oldest = m_sizes.front();
        const qint64 elapsedMs = m_latest.measuredMs - oldest.atMs;
        if (elapsedMs >= sampleDistanceMs)
            m_latest.growthBytesPerDay
                = static_cast<qint64>(static_cast<double>(m_latest.sizeBytes - oldest.sizeBytes)
                    * static_cast<double>(dayMs) / static_cast<double>(elapsedMs));
    }
    if (m_sizes.empty() || m_latest.measuredMs - m_sizes.back().atMs >= sampleDistanceMs)
        m_sizes.push_back({m_latest.measuredMs, m_latest.sizeBytes});
}

} // namespace usher::store

#include "server/store/dialect.h"

#include "server/store/activity.h"

#include <QUrl>

namespace usher::store {

namespace {

// "Ushr", in the file's header at offset 68 (SQLite's application_id)
constexpr int applicationId = 0x55736872;
constexpr int busyTimeoutMs
    = 2000; // only a stranger (the sqlite3 shell, a backup tool) can hold the file against us
constexpr int walPages = 2000; // 8 MB: see sessionStatements()
constexpr int walKeepBytes = 16 * 1024 * 1024;
constexpr int awayRetryS = 2;
constexpr int oldestPostgreSql = 140000;
constexpr int migrationLockMs = 1000; // less than patience::lock: who waits behind a migration outlasts it

Error unavailable(const QString &detail, int retryAfterS)
{
    return Error{ErrorCode::Unavailable, QStringLiteral("the store is not available at the moment"), {},
        detail, retryAfterS, {}};
}

Error full(const QString &detail)
{
    return Error{ErrorCode::StoreFull,
        QStringLiteral("the store has no space left; reading and deleting go on"), {}, detail, 0, {}};
}

Error conflict(const QString &detail)
{
    return Error{
        ErrorCode::Conflict, QStringLiteral("a record with this key exists already"), {}, detail, 0, {}};
}

Error internal(const QString &detail)
{
    return Error{ErrorCode::Internal, QStringLiteral("the store could not do this"), {}, detail, 0, {}};
}

Diagnosis diagnoseSqlite(int code, const QString &detail)
{
    switch (code & 0xff) { // the primary code; the upper bits refine it
    case 5: // BUSY
    case 6: // LOCKED
    case 7: // NOMEM
    case 9: // INTERRUPT
    case 15: // PROTOCOL: the WAL lock was not to be had
        return {.error = unavailable(detail, 1), .endsTransaction = true};
    case 3: // PERM
    case 8: // READONLY: mounted read-only, or moved
    case 10: // IOERR
    case 14: // CANTOPEN
    case 23: // AUTH
    case 26: // NOTADB
        return {.error = unavailable(detail, awayRetryS), .endsTransaction = true, .losesConnection = true};
    case 11: // CORRUPT
        return {.error = unavailable(detail, awayRetryS),
            .endsTransaction = true,
            .losesConnection = true,
            .isDamage = true};
    case 13: // FULL
        return {.error = full(detail), .endsTransaction = true};
    case 4: // ABORT: rolled back under us
        return {.error = internal(detail), .endsTransaction = true};
    case 18: // TOOBIG
        return {.error = Error{ErrorCode::TooLarge, QStringLiteral("a value is larger than the store takes"),
                    {}, detail, 0, {}}};
    case 19: // CONSTRAINT: of primary key, unique index, rowid
        if (code == 1555 || code == 2067 || code == 2579)
            return {.error = conflict(detail)};
        return {.error = internal(detail)};
    default:
        return {.error = internal(detail)};
    }
}

Diagnosis diagnosePostgreSql(const QString &state, const QString &detail)
{
    if (state == QLatin1String("53100")) // disk_full
        return {.error = full(detail)};
    if (state == QLatin1String("23505") || state == QLatin1String("23P01"))
        return {.error = conflict(detail)};
    if (state == QLatin1String("40001") || state == QLatin1String("40P01") || state == QLatin1String("55P03"))
        return {.error = unavailable(detail, 1), .endsTransaction = true, .mayRetry = true};
    if (state == QLatin1String("57014")) // statement_timeout or cancel
        return {
            .error = Error{ErrorCode::Timeout, QStringLiteral("the store took too long"), {}, detail, 0, {}}};
    if (state.startsWith(QLatin1String("58"))
        || (state.startsWith(QLatin1String("53")) && state != QLatin1String("53300")))
        return {
            .error = unavailable(detail, awayRetryS), .endsTransaction = true}; // the server's own trouble
    if (state == QLatin1String("53300") || state == QLatin1String("25P03")
        || state.startsWith(QLatin1String("57P0")) || state.startsWith(QLatin1String("08"))
        || state == QLatin1String("25006")
        || state.isEmpty()) // 25006: a standby; no state at all: the link is gone
        return {.error = unavailable(detail, awayRetryS), .endsTransaction = true, .losesConnection = true};
    if (state == QLatin1String("XX001") || state == QLatin1String("XX002"))
        return {.error = unavailable(detail, awayRetryS), .endsTransaction = true, .isDamage = true};
    return {.error = internal(detail)};
}

Result<qint64> integerPragma(Connection &connection, const QString &name)
{
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("PRAGMA ") + name) || !query.next())
        return fail(
            Connection::classify(connection.dialect(), query.lastError(), QStringLiteral("reading ") + name));
    return query.value(0).toLongLong();
}

/// A primary that keeps what it has acknowledged.
Result<void> verifyPostgreSql(Connection &connection)
{
    auto rows = connection.run(
        "SELECT current_setting('server_version_num'), current_setting('fsync'),"
        " current_setting('synchronous_commit'), CASE WHEN pg_is_in_recovery() THEN 1 ELSE 0 END");
    if (!rows)
        return fail(rows.error());
    if (!rows->next())
        return fail(ErrorCode::Internal, QStringLiteral("the database does not say what it is"));
    const QString where = connection.settings().path;
    if (rows->text(0).toInt() < oldestPostgreSql)
        return fail(ErrorCode::Internal, QStringLiteral("%1 runs a PostgreSQL older than 14").arg(where));
    if (rows->text(1) == QLatin1String("off"))
        return fail(ErrorCode::Internal,
            QStringLiteral("%1 runs with fsync=off: it may lose what it acknowledged").arg(where));
    if (rows->integer(3) != 0)
        return fail(ErrorCode::Unavailable, QStringLiteral("%1 is a standby").arg(where));
    if (rows->text(2) == QLatin1String("off"))
        return connection.executeDirect(QStringLiteral("SET synchronous_commit TO on"));
    return {};
}

} // namespace

Diagnosis diagnose(Dialect dialect, const QString &nativeCode, const QString &text, const QString &doing)
{
    const QString firstLine = text.section(u'\n', 0, 0); // PostgreSQL's further lines quote values
    const QString detail = QStringLiteral("%1: %2 [%3]").arg(doing, firstLine, nativeCode);
    if (dialect == Dialect::PostgreSql)
        return diagnosePostgreSql(nativeCode, detail);
    return diagnoseSqlite(nativeCode.toInt(), detail);
}

QString driverName(Dialect dialect)
{
    return dialect == Dialect::Sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL");
}

Source sourceOf(const Connection::Settings &settings)
{
    if (settings.dialect == Dialect::PostgreSql)
        return {settings.postgres.database, connectOptionsOf(settings.postgres)};
    if (settings.path == QLatin1String(":memory:"))
        return {settings.path, {}};
    const char *mode = settings.readOnly ? "?mode=ro" : settings.mustExist ? "?mode=rw" : "?mode=rwc";
    return {QStringLiteral("file:") + QString::fromLatin1(QUrl::toPercentEncoding(settings.path, "/"))
            + QLatin1String(mode),
        QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs)};
}

QStringList sessionStatements(const Connection::Settings &settings)
{
    if (settings.dialect == Dialect::PostgreSql) {
        QStringList statements{
            QStringLiteral("SET client_min_messages TO warning"),
            QStringLiteral("SET TIME ZONE 'UTC'"),
            QStringLiteral("SET statement_timeout TO %1")
                .arg(settings.mayTakeLong ? 0 : patience::statement.count()),
            QStringLiteral("SET lock_timeout TO %1")
                .arg(settings.mayTakeLong ? migrationLockMs : patience::lock.count()),
            QStringLiteral("SET idle_in_transaction_session_timeout TO %1")
                .arg(settings.mayTakeLong ? 0 : patience::idleInTransaction.count()),
        };
        if (settings.readOnly)
            statements << QStringLiteral("SET default_transaction_read_only TO on");
        return statements;
    }
    const int cacheKb = settings.cacheKb > 0 ? settings.cacheKb : settings.readOnly ? 2048 : 8192;
    QStringList statements{
        QStringLiteral("PRAGMA busy_timeout=%1")
            .arg(busyTimeoutMs), // before WAL: switching to it may have to wait
        QStringLiteral("PRAGMA cache_size=-%1").arg(cacheKb),
        QStringLiteral("PRAGMA mmap_size=0"), // an I/O error in mapped memory is a SIGBUS, not an error code
        QStringLiteral("PRAGMA temp_store=MEMORY"),
        QStringLiteral("PRAGMA trusted_schema=OFF"),
        QStringLiteral("PRAGMA foreign_keys=ON"),
    };
    if (settings.readOnly) {
        statements << QStringLiteral("PRAGMA query_only=ON");
        return statements;
    }
    statements << QStringLiteral("PRAGMA journal_mode=WAL") << QStringLiteral("PRAGMA synchronous=FULL");
    // The checkpoint runs inside the commit that crosses this size. Twice the default halves how often hot
    // pages are written again and keeps the pause short. The file keeps its length, which is a reserve when
    // the disk is full.
    statements << QStringLiteral("PRAGMA wal_autocheckpoint=%1").arg(walPages)
               << QStringLiteral("PRAGMA journal_size_limit=%1").arg(walKeepBytes);
    if (settings.maxPages > 0)
        statements << QStringLiteral("PRAGMA max_page_count=%1").arg(settings.maxPages);
    return statements;
}

Result<void> verifySession(Connection &connection)
{
    const Connection::Settings &settings = connection.settings();
    if (settings.dialect == Dialect::PostgreSql)
        return verifyPostgreSql(connection);
    if (settings.readOnly || settings.path == QLatin1String(":memory:"))
        return {};
    auto rows = connection.run("PRAGMA journal_mode");
    if (!rows)
        return fail(rows.error());
    if (!rows->next() || rows->text(0) != QLatin1String("wal"))
        return fail(ErrorCode::Internal,
            QStringLiteral(
                "the file system of %1 cannot hold the database (no write-ahead log): use a local one")
                .arg(settings.path));
    return {};
}

const char *beginWrite(Dialect dialect)
{
    // A deferred BEGIN fails at its first write, whatever the timeout, if another connection wrote in
    // between.
    return dialect == Dialect::Sqlite ? "BEGIN IMMEDIATE" : "BEGIN";
}

const char *beginRead(Dialect dialect)
{
    return dialect == Dialect::Sqlite ? "BEGIN" : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
}

bool survivesFailedStatement(Dialect dialect)
{
    return dialect == Dialect::Sqlite;
}

const char *nowExpression(Dialect dialect)
{
    return dialect == Dialect::Sqlite ? "CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)"
                                      : "CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)";
}

Result<Identity> identityOf(Connection &connection)
{
    if (connection.dialect() == Dialect::PostgreSql) {
        auto rows = connection.run("SELECT COUNT(*), COUNT(*) FILTER (WHERE table_name = 'schema_migration')"
                                   " FROM information_schema.tables WHERE table_schema = current_schema()");
        if (!rows)
            return fail(rows.error());
        if (!rows->next())
            return fail(ErrorCode::Internal, QStringLiteral("the tables of the store cannot be listed"));
        return rows->integer(1) > 0 ? Identity::Ours
            : rows->integer(0) > 0  ? Identity::Foreign
                                    : Identity::Empty;
    }
    const auto id = integerPragma(connection, QStringLiteral("application_id"));
    if (!id)
        return fail(id.error());
    if (*id == applicationId)
        return Identity::Ours;
    const auto version = integerPragma(connection, QStringLiteral("user_version"));
    if (!version)
        return fail(version.error());
    auto rows = connection.run("SELECT COUNT(*) FROM sqlite_master");
    if (!rows)
        return fail(rows.error());
    const bool empty = rows->next() && rows->integer(0) == 0 && *id == 0 && *version == 0;
    return empty ? Identity::Empty : Identity::Foreign;
}

Result<void> markAsOurs(Connection &connection)
{
    if (connection.dialect() == Dialect::PostgreSql)
        return {}; // the table schema_migration is the mark
    return connection.executeDirect(QStringLiteral("PRAGMA application_id=%1").arg(applicationId));
}

Result<void> checkIntegrity(Connection &connection, bool thorough)
{
    if (connection.dialect() == Dialect::PostgreSql)
        return {}; // the server's own business (data checksums)
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    const bool started = query.exec(
        thorough ? QStringLiteral("PRAGMA integrity_check(5)") : QStringLiteral("PRAGMA quick_check(5)"));
    QStringList findings;
    while (started && query.next())
        findings << query.value(0).toString();
    if (query.lastError().isValid()) {
        const QSqlError error = query.lastError();
        const Diagnosis diagnosis = diagnose(connection.dialect(), error.nativeErrorCode(),
            error.databaseText(), QStringLiteral("integrity check"));
        if (!diagnosis.isDamage)
            return fail(diagnosis.error);
        findings << error.databaseText();
    }
    if (findings == QStringList{QStringLiteral("ok")})
        return {};
    return fail(ErrorCode::Internal, QStringLiteral("the database is damaged"), {},
        findings.join(QStringLiteral("; ")));
}

} // namespace usher::store

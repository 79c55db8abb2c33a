#include "server/store/migration.h"

#include "server/store/dialect.h"

#include <algorithm>
#include <thread>

namespace usher::store {

namespace {

constexpr char versionTable[]
    = "CREATE TABLE schema_migration (version BIGINT NOT NULL PRIMARY KEY, title TEXT NOT NULL,"
      " applied BIGINT NOT NULL)";

constexpr int firstWithOldestProgram = 11; // whose migration adds the column
constexpr int maxTries = 120;
constexpr std::chrono::milliseconds restBetweenTries{500};

/// Runs @p body in a transaction of its own; a failure leaves nothing behind.
template <typename Body> Result<void> inTransaction(Connection &connection, const Body &body)
{
    connection.beginJob();
    if (auto begun = connection.control(beginWrite(connection.dialect())); !begun)
        return begun;
    Result<void> done = body();
    if (done)
        done = connection.control("COMMIT");
    if (!done)
        (void)connection.control("ROLLBACK"); // fails if the engine has rolled back by itself
    return done;
}

Result<void> initialise(Connection &connection)
{
    return inTransaction(connection, [&]() -> Result<void> {
        if (auto created = connection.executeDirect(QLatin1String(versionTable)); !created)
            return created;
        return markAsOurs(connection);
    });
}

Result<void> apply(Connection &connection, const Migration &migration)
{
    const char *text = connection.dialect() == Dialect::PostgreSql && migration.postgreSql
        ? migration.postgreSql
        : migration.sqlite;
    auto done = inTransaction(connection, [&]() -> Result<void> {
        const QStringList statements
            = QString::fromUtf8(text).split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
        for (const QString &statement : statements) {
            if (auto executed = connection.executeDirect(statement); !executed)
                return executed;
        }
        if (auto noted = connection.executeDirect(
                QStringLiteral("INSERT INTO schema_migration (version, title, applied) VALUES (%1, '%2', %3)")
                    .arg(migration.version)
                    .arg(QString::fromUtf8(migration.title).replace(u'\'', QStringLiteral("''")))
                    .arg(QLatin1String(nowExpression(connection.dialect()))));
            !noted || migration.oldestProgram == 0)
            return noted;
        return connection.executeDirect(
            QStringLiteral("UPDATE schema_migration SET oldest_program = %1 WHERE version = %2")
                .arg(migration.oldestProgram)
                .arg(migration.version));
    });
    if (!done)
        done.error().detail.prepend(QStringLiteral("migration %1 (%2): ")
                                        .arg(migration.version)
                                        .arg(QString::fromUtf8(migration.title)));
    return done;
}

} // namespace

Result<int> schemaVersion(Connection &connection)
{
    connection.beginJob();
    const auto identity = identityOf(connection);
    if (!identity)
        return fail(identity.error());
    if (*identity == Identity::Foreign)
        return fail(ErrorCode::Conflict,
            QStringLiteral("%1 is not a database of Usher; it was left untouched")
                .arg(connection.settings().path));
    if (*identity == Identity::Empty)
        return 0;
    auto rows = connection.run("SELECT COALESCE(MAX(version), 0) FROM schema_migration");
    if (!rows)
        return fail(rows.error());
    if (!rows->next())
        return fail(ErrorCode::Internal, QStringLiteral("the schema version cannot be read"));
    return static_cast<int>(rows->integer(0));
}

Result<int> oldestProgram(Connection &connection)
{
    const auto version = schemaVersion(connection);
    if (!version || *version < firstWithOldestProgram)
        return version;
    // What one migration takes from older programs none after it gives back.
    auto rows = connection.run("SELECT MAX(CASE WHEN oldest_program > 0 THEN oldest_program ELSE version "
                               "END) FROM schema_migration");
    if (!rows)
        return fail(rows.error());
    if (!rows->next())
        return fail(ErrorCode::Internal, QStringLiteral("the schema version cannot be read"));
    return static_cast<int>(rows->integer(0));
}

Result<int> checkSchema(Connection &connection, std::span<const Migration> list)
{
    const auto version = schemaVersion(connection);
    if (!version)
        return version;
    const int newest = list.empty() ? 0 : list.back().version;
    if (*version <= newest)
        return version;
    const auto oldest = oldestProgram(connection);
    if (!oldest)
        return oldest;
    if (*oldest > newest)
        return fail(ErrorCode::Conflict,
            QStringLiteral("the database was written by a newer Usher (its schema is %1, which programs that "
                           "know %2 or newer can use; this one knows %3 and older); it was left untouched: "
                           "use the newer program, or restore a backup made before it")
                .arg(*version)
                .arg(*oldest)
                .arg(newest));
    return version;
}

Result<void> migrate(Connection &connection, std::span<const Migration> list)
{
    Q_ASSERT(std::adjacent_find(list.begin(), list.end(), [](const Migration &a, const Migration &b) {
        return b.version != a.version + 1;
    }) == list.end());
    const auto version = checkSchema(connection, list);
    if (!version)
        return fail(version.error());
    const auto identity = identityOf(connection);
    if (!identity)
        return fail(identity.error());
    if (*identity == Identity::Empty) {
        if (auto done = initialise(connection); !done)
            return done;
    }
    for (const Migration &migration : list) {
        if (migration.version <= *version)
            continue;
        auto done = apply(connection, migration);
        for (int tries = 1; !done && connection.mayRetry() && !connection.isLost() && tries < maxTries;
             ++tries) {
            std::this_thread::sleep_for(restBetweenTries); // those that serve go first
            done = apply(connection, migration);
        }
        if (!done)
            return done;
    }
    connection.beginJob();
    return {};
}

} // namespace usher::store

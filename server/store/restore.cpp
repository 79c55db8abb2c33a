#include "server/store/restore.h"

#include "server/store/copy.h"
#include "server/store/dialect.h"
#include "server/store/files.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <unistd.h>

namespace usher::store {

namespace {

QString restoringPath(const QString &database)
{
    return database + QStringLiteral(".restoring");
}

/// The same before and after an interruption: the time at which the copy was made.
QString replacedPath(const QString &database)
{
    const QDateTime made = QFileInfo(restoringPath(database)).lastModified().toUTC();
    return database + made.toString(QStringLiteral("'.replaced-'yyyyMMdd'T'HHmmsszzz'Z'"));
}

/// Everything in the schema of the SQLite database @p file, and the columns of its tables.
Result<QStringList> shapeOf(Connection &file)
{
    QStringList shape;
    auto rows
        = file.run("SELECT m.type, m.name, COALESCE(c.name, ''), COALESCE(c.type, '') FROM sqlite_master m"
                   " LEFT JOIN pragma_table_info(m.name) c WHERE m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
                   " ORDER BY m.type, m.name, c.cid");
    if (!rows)
        return fail(rows.error());
    while (rows->next())
        shape.append(rows->text(0) + u' ' + rows->text(1) + u' ' + rows->text(2) + u' ' + rows->text(3));
    if (const auto &failure = file.failure())
        return fail(*failure);
    return shape;
}

/// A file may say that it is a backup and bring tables or triggers of its own.
Result<void> refuseStrangers(Connection &copy, const QString &file, std::span<const Migration> list)
{
    auto fresh = Connection::open({.path = QStringLiteral(":memory:")});
    if (!fresh)
        return fail(fresh.error());
    if (auto migrated = migrate(**fresh, list); !migrated)
        return migrated;
    const auto expected = shapeOf(**fresh);
    const auto found = shapeOf(copy);
    if (!expected || !found)
        return fail(expected ? found.error() : expected.error());
    if (*expected != *found)
        return fail(ErrorCode::Conflict,
            QStringLiteral("%1 has other tables, columns or triggers than Usher's schema: it is not a backup "
                           "that usherd made")
                .arg(file));
    return {};
}

/// A copy of the backup @p file at @p path, of the newest schema, without what must not come back, sound and
/// durable.
Result<void> prepareCopy(const QString &file, const QString &path, std::span<const Migration> list)
{
    if (auto verified = verifyBackup(file, list); !verified)
        return verified;
    const QString what = QStringLiteral("a copy of the backup");
    if (auto space = ensureSpace(path, QFileInfo(file).size(), what); !space)
        return space;
    if (auto copied = copyFile(file, path); !copied)
        return copied;
    {
        auto connection = Connection::open({.path = path, .mustExist = true});
        if (!connection)
            return fail(connection.error());
        if (auto migrated = migrate(**connection, list); !migrated)
            return migrated;
        if (auto ours = refuseStrangers(**connection, file, list); !ours)
            return ours;
        const auto tables = transientTables(**connection);
        if (!tables)
            return fail(tables.error());
        QStringList statements;
        for (const QString &table : *tables)
            statements << QStringLiteral("DELETE FROM %1").arg(table);
        statements << QStringLiteral("PRAGMA journal_mode=DELETE"); // everything is in one file
        for (const QString &statement : std::as_const(statements)) {
            if (auto done = (*connection)->executeDirect(statement); !done)
                return done;
        }
    }
    if (auto synced = syncFile(path); !synced)
        return synced;
    return verifyBackup(path, list);
}

} // namespace

// The swap, in an order in which the database is found at its path at every moment and never beside a log
// that belongs to another one:
//   .restore-part   the copy, unverified: nothing has happened yet
//   .restoring      verified and durable: from here on the restore goes forward
//   .replaced-T     a second name of the old file; then its log is renamed to follow it
//   rename          .restoring takes the path
Result<Restored> restoreBackup(const QString &file, const QString &database, std::span<const Migration> list)
{
    {
        TemporaryFile part(database + QStringLiteral(".restore-part"));
        if (auto prepared = prepareCopy(file, part.path(), list); !prepared)
            return fail(prepared.error());
        if (auto renamed = part.rename(restoringPath(database)); !renamed)
            return fail(renamed.error());
    }
    const Restored restored{database, QFileInfo::exists(database) ? replacedPath(database) : QString()};
    if (auto finished = finishRestore(database); !finished)
        return fail(finished.error());
    return restored;
}

Result<void> finishRestore(const QString &database)
{
    const QString restoring = restoringPath(database);
    if (!QFileInfo::exists(restoring))
        return {};
    const QString folder = QFileInfo(database).absolutePath();
    const QString replaced = replacedPath(database);
    if (::link(QFile::encodeName(database).constData(), QFile::encodeName(replaced).constData()) != 0
        && errno != EEXIST && errno != ENOENT)
        return fileFailed(QStringLiteral("keep"), database, errno);
    if (auto moved = renameIfThere(database + QStringLiteral("-wal"), replaced + QStringLiteral("-wal"));
        !moved)
        return moved;
    if (auto synced = syncFolder(folder); !synced)
        return synced;
    QFile::remove(database + QStringLiteral("-shm")); // an index over the log, made anew when needed
    if (auto moved = renameIfThere(restoring, database); !moved)
        return moved;
    return syncFolder(folder);
}

namespace {

/// One restore into PostgreSQL: everything is written in one transaction.
class PostgresRestore
{
public:
    PostgresRestore(Connection &from, Connection &to, const RestorePlan &plan)
        : m_from(from)
        , m_to(to)
        , m_plan(plan)
    {
    }

    Result<qint64> run()
    {
        m_to.beginJob();
        if (auto begun = m_to.control("BEGIN"); !begun)
            return fail(begun.error());
        auto done = unhurried().and_then([this] { return write(); });
        if (done) {
            if (auto committed = m_to.control("COMMIT"); !committed)
                done = fail(committed.error());
        }
        if (!done)
            (void)m_to.control("ROLLBACK");
        return done;
    }

private:
    /// Large tables take longer than a request may; somebody watches.
    Result<void> unhurried()
    {
        return m_to.executeDirect(QStringLiteral("SET LOCAL statement_timeout TO 0")).and_then([this] {
            return m_to.executeDirect(QStringLiteral("SET LOCAL idle_in_transaction_session_timeout TO 0"));
        });
    }

    Result<qint64> write()
    {
        const auto tables = copiedTables(m_from);
        const auto transients = transientTables(m_from);
        if (!tables || !transients)
            return fail(tables ? transients.error() : tables.error());
        QStringList all = *transients;
        for (const CopiedTable &table : *tables)
            all.append(table.name);
        // Looked for first so that nodes that serve are not made to wait for our lock.
        if (auto free = refuseIfServing(); !free)
            return fail(free.error());
        if (auto held = hold(all); !held)
            return fail(held.error());
        if (auto free = refuseIfServing(); !free)
            return fail(free.error());
        if (auto empty = m_plan.replace ? Result<void>() : refuseIfFilled(*tables); !empty)
            return fail(empty.error());
        if (auto emptied = m_to.executeDirect(QStringLiteral("TRUNCATE ") + all.join(QStringLiteral(", ")));
            !emptied)
            return fail(explained(emptied.error()));
        return copy(*tables);
    }

    /// Nobody reads or writes the tables until the end.
    Result<void> hold(const QStringList &tables)
    {
        if (auto locked = m_to.lock(migrationLock); !locked)
            return locked;
        auto held = m_to.executeDirect(
            QStringLiteral("LOCK TABLE %1 IN ACCESS EXCLUSIVE MODE").arg(tables.join(QStringLiteral(", "))));
        if (!held)
            return fail(explained(held.error()));
        return held;
    }

    [[nodiscard]] Error explained(Error error) const
    {
        if (error.detail.contains(QLatin1String("[42501]")))
            error.message = QStringLiteral("the user %1 does not own the tables: restore as the one that "
                                           "--migrate uses")
                                .arg(m_to.settings().postgres.user);
        else if (error.detail.contains(QLatin1String("[55P03]"))) // lock_timeout
            error.message = QStringLiteral("the tables are in use; stop all nodes first");
        return error;
    }

    Result<void> refuseIfServing()
    {
        auto nodes = m_to.run("SELECT name FROM node WHERE lease_until > CAST(EXTRACT(EPOCH FROM"
                              " clock_timestamp()) * 1000 AS BIGINT) ORDER BY name");
        if (!nodes)
            return fail(nodes.error());
        QStringList names;
        while (nodes->next())
            names.append(nodes->text(0));
        if (names.isEmpty())
            return {};
        return fail(ErrorCode::Conflict,
            QStringLiteral("nodes serve from this database: stop %1 first, or wait until their leases end")
                .arg(names.join(QStringLiteral(", "))));
    }

    Result<void> refuseIfFilled(const QList<CopiedTable> &tables)
    {
        for (const CopiedTable &table : tables) {
            const auto rows = countRows(m_to, table.name);
            if (!rows)
                return fail(rows.error());
            if (*rows > 0)
                return fail(ErrorCode::Conflict,
                    QStringLiteral("the database %1 holds data (%2 rows in %3): restore into an empty one, "
                                   "or say --replace to give up what it holds")
                        .arg(m_to.settings().path)
                        .arg(*rows)
                        .arg(table.name));
        }
        return {};
    }

    Result<qint64> copy(const QList<CopiedTable> &tables)
    {
        qint64 total = 0;
        for (const CopiedTable &table : tables) {
            const auto rows = countRows(m_from, table.name);
            if (!rows)
                return fail(rows.error());
            total += *rows;
        }
        qint64 done = 0;
        for (const CopiedTable &table : tables) {
            const auto copied = copyRows(m_from, m_to, table, [&](qint64 rows) -> Result<void> {
                done += rows;
                if (m_plan.report)
                    m_plan.report(done, total);
                return {};
            });
            if (!copied)
                return copied;
            if (auto numbered = continueIdentity(m_to, table); !numbered)
                return fail(numbered.error());
            const auto expected = countRows(m_from, table.name);
            const auto written = countRows(m_to, table.name);
            if (!expected || !written || *expected != *written)
                return fail(ErrorCode::Internal,
                    QStringLiteral("the table %1 was not written in full").arg(table.name));
        }
        return done;
    }

    Connection &m_from;
    Connection &m_to;
    const RestorePlan &m_plan;
};

Result<Restored> restorePostgres(const DataFolder &dataFolder, const StoreLocation &location,
    const OpenPlan &store, const QString &runtimeRole, const RestorePlan &plan)
{
    TemporaryFile part(dataFolder.filePath(QStringLiteral("restore-part.db")));
    if (auto prepared = prepareCopy(plan.file, part.path(), store.migrations); !prepared)
        return fail(prepared.error());
    const auto settings = postgresSettings(location, store);
    if (!settings)
        return fail(settings.error());
    auto to = Connection::open(*settings);
    if (!to)
        return fail(to.error().code,
            QStringLiteral("the database %1 cannot be opened: %2").arg(location.path, to.error().message), {},
            to.error().detail);
    const auto version = checkSchema(**to, store.migrations);
    if (!version)
        return fail(version.error());
    const int newest = store.migrations.empty() ? 0 : store.migrations.back().version;
    if (*version != 0 && *version != newest)
        return fail(ErrorCode::Conflict,
            QStringLiteral("the database %1 has schema %2 and this program writes %3: run usherd --migrate "
                           "first, or restore into a new database")
                .arg(location.path)
                .arg(*version)
                .arg(newest));
    if (const auto migrated = migrateStore(dataFolder, store, runtimeRole); !migrated)
        return fail(migrated.error());
    auto from = Connection::open({.path = part.path(), .readOnly = true, .mustExist = true});
    if (!from)
        return fail(from.error());
    const auto rows = PostgresRestore(**from, **to, plan).run();
    if (!rows)
        return fail(rows.error());
    if (const auto tables = copiedTables(**from)) { // the planner knows nothing of new rows
        for (const CopiedTable &table : *tables)
            (void)(*to)->executeDirect(QStringLiteral("ANALYZE ") + table.name);
    }
    return Restored{location.path, {}, *rows};
}

} // namespace

Result<Restored> restoreStore(
    const DataFolder &dataFolder, const OpenPlan &store, const QString &runtimeRole, const RestorePlan &plan)
{
    const auto location = parseStoreUrl(store.url, dataFolder.path());
    if (!location)
        return fail(location.error());
    if (location->dialect == Dialect::PostgreSql)
        return restorePostgres(dataFolder, *location, store, runtimeRole, plan);
    const auto folder = lockFolderOf(location->path, dataFolder);
    if (!folder)
        return fail(folder.error());
    return restoreBackup(plan.file, location->path, store.migrations);
}

} // namespace usher::store

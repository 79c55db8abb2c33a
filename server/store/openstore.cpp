#include "server/store/openstore.h"

#include "server/store/backup.h"
#include "server/store/dialect.h"
#include "server/store/postgrestls.h"
#include "server/store/restore.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

namespace usher::store {

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr char storeUrlOption[] = "store/url";

QString within(const QString &folder, const QString &path)
{
    return QDir::cleanPath(QDir(folder).absoluteFilePath(path));
}

tl::unexpected<Error> damaged(const QString &path, const QString &backupFolder, const QString &detail)
{
    const QList<BackupFile> backups = listBackups(backupFolder);
    return fail(ErrorCode::Internal,
        QStringLiteral("the database %1 is damaged; restore a backup with usherd --restore FILE%2")
            .arg(path,
                backups.isEmpty() ? QString()
                                  : QStringLiteral(" (the newest is %1)").arg(backups.constFirst().path)),
        {}, detail);
}

Result<void> backUpBeforeMigration(const OpenPlan &plan, const QString &database)
{
    const QList<BackupFile> backups = listBackups(plan.backupFolder);
    if (!backups.isEmpty() && plan.nowMs - backups.constFirst().madeMs < dayMs)
        return {};
    BackupProgress progress;
    const auto made = makeBackup(
        {.database = {.path = database}, .folder = plan.backupFolder, .keep = 1000, .nowMs = plan.nowMs},
        progress);
    if (made || plan.migrateWithoutBackup)
        return {};
    return fail(made.error().code,
        QStringLiteral("the schema of the database must be changed, there is no backup younger than a day, "
                       "and none could be "
                       "made: %1")
            .arg(made.error().message),
        {}, made.error().detail);
}

Result<std::unique_ptr<Connection>> reachPostgres(const Connection::Settings &settings)
{
    auto connection = Connection::open(settings);
    if (connection)
        return connection;
    const QString why = explainRefusal(settings.postgres, connection.error().detail);
    return fail(connection.error().code,
        QStringLiteral("the database %1 cannot be opened: %2")
            .arg(settings.path, why.isEmpty() ? connection.error().message : why),
        {}, connection.error().detail);
}

/// Tries it, in a transaction that is rolled back.
bool mayChangeSchema(Connection &connection)
{
    connection.beginJob();
    if (!connection.control("BEGIN"))
        return false;
    const bool may
        = connection.executeDirect(QStringLiteral("CREATE TABLE usher_must_not (id BIGINT)")).has_value();
    (void)connection.control("ROLLBACK");
    connection.beginJob();
    return may;
}

Result<OpenedStore> openPostgres(const StoreLocation &location, const OpenPlan &plan)
{
    auto settings = postgresSettings(location, plan);
    if (!settings)
        return fail(settings.error());
    auto connection = reachPostgres(*settings);
    if (!connection)
        return fail(connection.error());
    const auto version = checkSchema(**connection, plan.migrations);
    if (!version)
        return fail(version.error());
    const int newest = plan.migrations.empty() ? 0 : plan.migrations.back().version;
    if (*version < newest)
        return fail(ErrorCode::Conflict,
            QStringLiteral("the database %1 has schema %2 and this program needs %3: run usherd --migrate "
                           "with a [store] url"
                           " whose user owns the tables")
                .arg(location.path)
                .arg(*version)
                .arg(newest));
    if (!plan.mayOwnSchema && mayChangeSchema(**connection))
        return fail(ErrorCode::Forbidden,
            QStringLiteral("the user %1 may change the schema of the database; serve as one that may only "
                           "read and write, or"
                           " set [store] allow-schema-owner to true")
                .arg(location.postgres.user));
    OpenedStore opened;
    opened.database = *settings;
    opened.schemaVersion = newest;
    opened.schemaStored = *version;
    opened.schemaBefore = *version;
    opened.tlsWeakness = tlsWeakness(location.postgres);
    return opened;
}

} // namespace

Result<Connection::Settings> postgresSettings(StoreLocation location, const OpenPlan &plan)
{
    if (!plan.passwordFile.isEmpty()) {
        QFile file(plan.passwordFile);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::BadParameter,
                QStringLiteral("store/password-file: %1 cannot be read").arg(plan.passwordFile),
                QStringLiteral("store/password-file"));
        if (file.permissions()
            & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther))
            return fail(ErrorCode::BadParameter,
                QStringLiteral("store/password-file: others may read %1; chmod 600 it")
                    .arg(plan.passwordFile),
                QStringLiteral("store/password-file"));
        location.postgres.password = QString::fromUtf8(file.readLine()).section(u'\n', 0, 0);
    }
    if (auto files = checkTlsFiles(location.postgres); !files)
        return fail(files.error());
    const QString weakness = tlsWeakness(location.postgres);
    if (!weakness.isEmpty() && !plan.mayBeUnverified)
        return fail(ErrorCode::BadParameter,
            QStringLiteral(
                "store/url: %1; use sslmode=verify-full, or set [store] allow-unverified-host to true")
                .arg(weakness),
            QStringLiteral("store/url"));
    requireChannelBinding(location.postgres);
    return Connection::Settings{
        .dialect = Dialect::PostgreSql, .path = location.path, .postgres = std::move(location.postgres)};
}

Result<std::optional<DataFolder>> lockFolderOf(const QString &path, const DataFolder &dataFolder)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (folder == dataFolder.path() || QFileInfo(folder).canonicalFilePath() == dataFolder.path())
        return std::optional<DataFolder>();
    return DataFolder::open(folder).map([](DataFolder &&held) { return std::optional(std::move(held)); });
}

Result<int> migrateStore(const DataFolder &dataFolder, const OpenPlan &plan, const QString &runtimeRole)
{
    const auto location = parseStoreUrl(plan.url, dataFolder.path());
    if (!location)
        return fail(location.error());
    if (location->dialect == Dialect::Sqlite)
        return openStore(dataFolder, plan).map([](const OpenedStore &opened) { return opened.schemaBefore; });
    auto settings = postgresSettings(*location, plan);
    if (!settings)
        return fail(settings.error());
    settings->mayTakeLong = true;
    auto connection = reachPostgres(*settings);
    if (!connection)
        return fail(connection.error());
    // Held until the connection ends.
    if (auto unlimited = (*connection)->executeDirect(QStringLiteral("SET lock_timeout TO 0")); !unlimited)
        return fail(unlimited.error());
    if (auto locked = (*connection)->run("SELECT pg_advisory_lock(?)", {migrationLock}); !locked)
        return fail(locked.error());
    for (const QString &statement : sessionStatements(*settings)) {
        if (auto limited = (*connection)->executeDirect(statement); !limited)
            return fail(limited.error());
    }
    const auto before = checkSchema(**connection, plan.migrations);
    if (!before)
        return fail(before.error());
    if (auto migrated = migrate(**connection, plan.migrations); !migrated)
        return fail(migrated.error());
    if (runtimeRole.isEmpty())
        return before;
    const QString role = u'"' + QString(runtimeRole).replace(u'"', QStringLiteral("\"\"")) + u'"';
    for (const char *grant : {"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO %1",
             "GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO %1"}) {
        if (auto granted = (*connection)->executeDirect(QString::fromLatin1(grant).arg(role)); !granted)
            return fail(granted.error().code,
                QStringLiteral("store/runtime-role: %1 could not be given its rights; does the role exist?")
                    .arg(runtimeRole),
                QStringLiteral("store/runtime-role"), granted.error().detail);
    }
    return before;
}

Result<StoreLocation> parseStoreUrl(const QString &url, const QString &dataFolder)
{
    const QString text = url.trimmed().isEmpty() ? QStringLiteral("sqlite:usher.db") : url.trimmed();
    if (text.startsWith(QLatin1String("postgresql://"), Qt::CaseInsensitive)
        || text.startsWith(QLatin1String("postgres://"), Qt::CaseInsensitive))
        return parsePostgresUrl(text).map([](const PostgresTarget &target) {
            return StoreLocation{Dialect::PostgreSql, target.text(), target};
        });
    if (!text.startsWith(QLatin1String("sqlite:"), Qt::CaseInsensitive))
        return fail(ErrorCode::BadParameter,
            QStringLiteral("store/url: must be sqlite:PATH or postgresql://user@host/database, not %1")
                .arg(text),
            QLatin1String(storeUrlOption));
    QString path = text.mid(7);
    if (path.startsWith(QLatin1String("///"))) // sqlite:///var/lib/usher/usher.db
        path = path.mid(2);
    if (path.isEmpty() || path.endsWith(u'/') || path.contains(QChar::Null))
        return fail(ErrorCode::BadParameter,
            QStringLiteral("store/url: must name a file, as in sqlite:usher.db"),
            QLatin1String(storeUrlOption));
    return StoreLocation{Dialect::Sqlite, within(dataFolder, path)};
}

QString backupFolderPath(const QString &backupFolder, const QString &dataFolder)
{
    return within(
        dataFolder, backupFolder.trimmed().isEmpty() ? QStringLiteral("backup") : backupFolder.trimmed());
}

Result<OpenedStore> openStore(const DataFolder &dataFolder, const OpenPlan &plan)
{
    const auto location = parseStoreUrl(plan.url, dataFolder.path());
    if (!location)
        return fail(location.error());
    if (location->dialect == Dialect::PostgreSql)
        return openPostgres(*location, plan);
    const QString &path = location->path;
    OpenedStore opened;
    auto held = lockFolderOf(path, dataFolder);
    if (!held)
        return fail(held.error());
    opened.folder = std::move(*held);
    if (auto finished = finishRestore(path); !finished)
        return fail(finished.error());
    const bool existed = QFileInfo(path).size() > 0 || QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    if (existed) { // with a connection that cannot change anything
        auto reader = Connection::open({.path = path, .readOnly = true, .mustExist = true});
        const auto before
            = reader ? checkSchema(**reader, plan.migrations) : tl::unexpected<Error>(reader.error());
        if (!before) {
            if (before.error().code == ErrorCode::Conflict)
                return fail(before.error());
            if (QFile(path).open(QIODevice::ReadOnly)) // it can be read, but not as a database
                return damaged(path, plan.backupFolder, before.error().detail);
            return fail(before.error().code, QStringLiteral("the database %1 cannot be read").arg(path), {},
                before.error().detail);
        }
        opened.schemaBefore = *before;
        opened.thoroughCheck = QFileInfo(path).size() <= plan.thoroughBytes;
        QElapsedTimer timer;
        timer.start();
        if (auto sound = checkIntegrity(**reader, opened.thoroughCheck); !sound)
            return damaged(path, plan.backupFolder, sound.error().detail);
        opened.checkMs = timer.elapsed();
    }
    if (auto made = ensurePrivateFile(path); !made)
        return fail(made.error());
    const int newest = plan.migrations.empty() ? 0 : plan.migrations.back().version;
    if (opened.schemaBefore > 0 && opened.schemaBefore < newest) {
        if (auto safe = backUpBeforeMigration(plan, path); !safe)
            return fail(safe.error());
    }
    opened.database = Connection::Settings{.dialect = location->dialect, .path = path};
    auto writer = Connection::open(opened.database);
    if (!writer)
        return fail(writer.error().code,
            QStringLiteral("the database %1 cannot be opened: %2").arg(path, writer.error().message), {},
            writer.error().detail);
    if (auto migrated = migrate(**writer, plan.migrations); !migrated)
        return fail(migrated.error());
    opened.schemaVersion = newest;
    opened.schemaStored = std::max(newest, opened.schemaBefore);
    return opened;
}

} // namespace usher::store

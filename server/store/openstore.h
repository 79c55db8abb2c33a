#pragma once

#include "server/store/connection.h"
#include "server/store/datafolder.h"
#include "server/store/migration.h"

#include <optional>

/// What happens to the store before it serves: found, locked, checked and brought to the newest schema.
/// Blocking; for the start of the process.
namespace usher::store {

/// Where `[store] url` points.
struct StoreLocation
{
    Dialect dialect = Dialect::Sqlite;
    QString path; ///< absolute; PostgreSQL: the URL, for people
    PostgresTarget postgres{};
};

/// Reads `[store] url`: `sqlite:PATH`, a relative PATH being inside @p dataFolder; empty is
/// `sqlite:usher.db`; or what parsePostgresUrl() takes. Error: BadParameter.
[[nodiscard]] Result<StoreLocation> parseStoreUrl(const QString &url, const QString &dataFolder);

/// `[store] backup-folder`, a relative one being inside @p dataFolder.
[[nodiscard]] QString backupFolderPath(const QString &backupFolder, const QString &dataFolder);

struct OpenPlan
{
    QString url{};
    QString backupFolder{}; ///< absolute
    QString passwordFile{}; ///< PostgreSQL: its first line is the password; empty: none is needed
    bool mayOwnSchema = false; ///< PostgreSQL: serve as a role that could change the schema
    bool mayBeUnverified = false; ///< PostgreSQL: use a host that need not prove its name
    qint64 nowMs = 0;
    bool migrateWithoutBackup = false; ///< change the schema of existing data even if no backup can be made
    std::span<const Migration> migrations = store::migrations();
    /// Up to this size (a third of a second) indexes are compared with tables, beyond only pages are checked.
    qint64 thoroughBytes = 32 * 1024 * 1024;
};

/// Brings the database of @p plan to the newest schema and lets @p runtimeRole, if there is one, read and
/// write its tables. For PostgreSQL, where the server itself runs as a role that may not; waits for another
/// migration that is under way.
/// @return the schema version of before, 0 for an empty database.
[[nodiscard]] Result<int> migrateStore(
    const DataFolder &dataFolder, const OpenPlan &plan, const QString &runtimeRole);

/// Held, for PostgreSQL, by whoever changes the schema or everything in it (Connection::lock()).
inline constexpr qint64 migrationLock = 0x5573687201; // "Ushr", 1

/// How to open the PostgreSQL at @p location, with the password of @p plan. Error: BadParameter.
[[nodiscard]] Result<Connection::Settings> postgresSettings(StoreLocation location, const OpenPlan &plan);

/// The folder of the SQLite file @p path, made if it is missing and held; nothing if it is @p dataFolder,
/// which the caller holds.
[[nodiscard]] Result<std::optional<DataFolder>> lockFolderOf(
    const QString &path, const DataFolder &dataFolder);

/// A store that is ready to serve.
struct OpenedStore
{
    Connection::Settings database; ///< for ThreadedStore
    int schemaVersion = 0; ///< this program's
    int schemaStored = 0; ///< the database's: newer while others are upgraded to a newer program
    int schemaBefore = 0; ///< 0: the database is new
    bool thoroughCheck = false; ///< which integrity check ran
    qint64 checkMs = 0; ///< how long it took
    QString tlsWeakness; ///< PostgreSQL: why the connection is not safe, for people; empty if it is
    std::optional<DataFolder> folder; ///< held if the database lies outside of the data folder
};

/// Opens the store of @p plan, making it if there is none. Refuses in plain words, leaving the file as it is:
/// others can read the folder, another process uses it, the file is foreign, newer than this program, or
/// damaged. Before the schema of existing data is changed a backup is made, unless there is one younger than
/// a day.
[[nodiscard]] Result<OpenedStore> openStore(const DataFolder &dataFolder, const OpenPlan &plan);

} // namespace usher::store

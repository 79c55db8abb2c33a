#pragma once

#include "server/store/backup.h"
#include "server/store/openstore.h"

#include <functional>

/// Backups back into a database, of either engine whatever they were made of. Blocking; no server runs on
/// the database meanwhile.
namespace usher::store {

/// What restoreBackup() and restoreStore() did.
struct Restored
{
    QString database;
    QString replaced{}; ///< SQLite: where the database of before lies now; empty if there was none
    qint64 rows = 0; ///< PostgreSQL: how many were written
};

/// Puts a verified copy of the backup @p file, brought to the newest schema of @p list and without sessions
/// and the like, in the place of the SQLite @p database and keeps the one of before beside it. The caller
/// holds the folder (DataFolder). Interrupted before the swap it has changed nothing, after its start
/// finishRestore() completes it.
[[nodiscard]] Result<Restored> restoreBackup(
    const QString &file, const QString &database, std::span<const Migration> list = migrations());

/// Completes an interrupted restore of @p database, if there is one. Called before the database is opened.
[[nodiscard]] Result<void> finishRestore(const QString &database);

struct RestorePlan
{
    QString file;
    bool replace = false; ///< PostgreSQL: empty a database that holds data; SQLite always keeps what was
    /// PostgreSQL: told after every few megabytes.
    std::function<void(qint64 rowsDone, qint64 rowsTotal)> report{};
};

/// Restores a backup into the database that @p store names. PostgreSQL: as the owner of the tables, in one
/// transaction, and only while no node holds a lease; what was there stays if it fails. Error: in plain
/// words.
[[nodiscard]] Result<Restored> restoreStore(
    const DataFolder &dataFolder, const OpenPlan &store, const QString &runtimeRole, const RestorePlan &plan);

} // namespace usher::store

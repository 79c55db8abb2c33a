#pragma once

#include "server/store/migration.h"

#include <QList>

#include <atomic>

/// Copies of the database while it is in use. Of either engine they are SQLite files with Usher's schema, so
/// that what is made of one can be restored into the other (server/store/restore.h). Blocking functions for
/// any thread; server/store/backups.h runs them on a schedule.
namespace usher::store {

/// A backup file.
struct BackupFile
{
    QString path;
    qint64 madeMs = 0; ///< Unix milliseconds, from its name; the state it holds is not older
    qint64 bytes = 0;
    qint64 durationMs = 0; ///< of making and verifying it; 0 if not known any more
};

/// Shared by the thread that makes a backup and those who watch it.
struct BackupProgress
{
    /// SQLite's copy itself cannot be broken off, what comes before and after can; PostgreSQL's can between
    /// any two batches.
    std::atomic<bool> cancelled = false;
    std::atomic<qint64> bytesDone = 0; ///< PostgreSQL: in proportion to the rows
    std::atomic<qint64> bytesTotal = 0;
    std::atomic<qint64> rowsDone = 0; ///< PostgreSQL
    std::atomic<qint64> rowsTotal = 0;
};

struct BackupPlan
{
    Connection::Settings database;
    QString folder; ///< made 0700 if missing
    int keep = 7; ///< older ones are removed once the new one is verified; at least 1
    qint64 nowMs = 0;
    std::span<const Migration> migrations = store::migrations();
};

/// Copies the database as it is at one moment into a file usher-<UTC time>.db of @p plan's folder, verifies
/// the copy and makes it durable under its name. Writers go on; meanwhile SQLite's write-ahead log grows, and
/// PostgreSQL keeps what is deleted. A failed or cancelled one leaves nothing.
[[nodiscard]] Result<BackupFile> makeBackup(const BackupPlan &plan, BackupProgress &progress);

/// That @p path is a database of Usher, of a schema in @p list, and undamaged. Error in plain words.
[[nodiscard]] Result<void> verifyBackup(const QString &path, std::span<const Migration> list = migrations());

/// The backups in @p folder, newest first. Only names that makeBackup() gives.
[[nodiscard]] QList<BackupFile> listBackups(const QString &folder);

/// True for names that makeBackup() gives: no path, nothing else.
[[nodiscard]] bool isBackupName(const QString &name);

/// What a backup holds.
struct BackupContent
{
    int schemaVersion = 0;
    qint64 bytes = 0;
    QList<std::pair<QString, qint64>> rows; ///< per table, by name
};

/// verifyBackup(), and what is in it.
[[nodiscard]] Result<BackupContent> inspectBackup(
    const QString &path, std::span<const Migration> list = migrations());

/// Where a backup is written until it has its name.
[[nodiscard]] QString unfinishedBackup(const BackupPlan &plan);

} // namespace usher::store

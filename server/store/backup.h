#pragma once

#include "server/store/migration.h"

#include <QList>

#include <atomic>

/// Copies of an SQLite database while it is in use, and back. Blocking functions for any thread;
/// server/store/backups.h runs them on a schedule.
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
    std::atomic<bool> cancelled
        = false; ///< the copy itself cannot be broken off, what comes before and after can
    std::atomic<qint64> bytesDone = 0;
    std::atomic<qint64> bytesTotal = 0;
};

struct BackupPlan
{
    QString database;
    QString folder; ///< made 0700 if missing
    int keep = 7; ///< older ones are removed once the new one is verified; at least 1
    qint64 nowMs = 0;
};

/// Copies the database as it is at one moment into a file usher-<UTC time>.db of @p plan's folder, verifies
/// the copy and makes it durable under its name. Writers go on; the write-ahead log grows meanwhile. A failed
/// or cancelled one leaves nothing.
[[nodiscard]] Result<BackupFile> makeBackup(const BackupPlan &plan, BackupProgress &progress);

/// That @p path is a database of Usher, of a schema in @p list, and undamaged. Error in plain words.
[[nodiscard]] Result<void> verifyBackup(const QString &path, std::span<const Migration> list = migrations());

/// The backups in @p folder, newest first. Only names that makeBackup() gives.
[[nodiscard]] QList<BackupFile> listBackups(const QString &folder);

/// What restoreBackup() did.
struct Restored
{
    QString database;
    QString replaced; ///< where the database of before lies now; empty if there was none
};

/// Puts a verified copy of the backup @p file in the place of @p database and keeps the one of before beside
/// it. The caller holds the folder (DataFolder), so no server runs. Interrupted before the swap it has
/// changed nothing, after its start finishRestore() completes it.
[[nodiscard]] Result<Restored> restoreBackup(const QString &file, const QString &database);

/// Completes an interrupted restore of @p database, if there is one. Called before the database is opened.
[[nodiscard]] Result<void> finishRestore(const QString &database);

} // namespace usher::store

#pragma once

#include "shared/protocol/sessionmessages.h"

/// Backups of the store: made, watched, listed, verified.
namespace usher::protocol {

struct BackupAnswer
{
    QString file; ///< on the server; empty if the caller does not wait
    qint64 sizeBytes = 0;
    qint64 durationMs = 0;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("file", self.file);
        v("sizeBytes", self.sizeBytes);
        v("durationMs", self.durationMs);
    }
};

/// Makes a backup now. With `noWait` the answer comes when it has begun, and store.backupStatus tells the
/// rest.
struct StoreBackup
{
    static constexpr char method[] = "store.backup";
    using Answer = BackupAnswer;
    bool noWait = false;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("noWait", self.noWait, optional);
    }
};

struct BackupStatusAnswer
{
    bool running = false;
    qint64 startedMs = 0; ///< of the one that is running, as the next four
    qint64 bytesDone = 0;
    qint64 bytesTotal = 0; ///< 0 = not known yet
    qint64 rowsDone = 0; ///< PostgreSQL
    qint64 rowsTotal = 0;
    QString lastFile; ///< the newest there is
    qint64 lastMs = 0;
    qint64 lastBytes = 0;
    qint64 lastDurationMs = 0; ///< 0 if it was made before this process
    QString error; ///< why the last one failed; empty if it did not
    qint64 failedMs = 0;
    qint64 nextMs = 0; ///< when the next is due; 0 = none on this node
    bool overdue = false;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("running", self.running);
        v("started", asTime(self.startedMs), optional);
        v("bytesDone", self.bytesDone, optional);
        v("bytesTotal", self.bytesTotal, optional);
        v("rowsDone", self.rowsDone, optional);
        v("rowsTotal", self.rowsTotal, optional);
        v("lastFile", self.lastFile, optional);
        v("last", asTime(self.lastMs), optional);
        v("lastBytes", self.lastBytes, optional);
        v("lastDurationMs", self.lastDurationMs, optional);
        v("error", self.error, optional);
        v("failed", asTime(self.failedMs), optional);
        v("next", asTime(self.nextMs), optional);
        v("overdue", self.overdue, optional);
    }
};

struct StoreBackupStatus
{
    static constexpr char method[] = "store.backupStatus";
    using Answer = BackupStatusAnswer;

    template <typename Self, typename V> static void visit(Self &, V &&) { }
};

/// Breaks the running backup off.
struct StoreBackupCancel
{
    static constexpr char method[] = "store.backupCancel";
    using Answer = Done;

    template <typename Self, typename V> static void visit(Self &, V &&) { }
};

struct BackupInfo
{
    QString file; ///< its name in the folder
    qint64 madeMs = 0;
    qint64 sizeBytes = 0;
    int schemaVersion = 0; ///< 0: it cannot be read
    qint64 verifiedMs = 0; ///< when it was last found sound
    QString problem; ///< what the last verification found, if it was not

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("file", self.file);
        v("made", asTime(self.madeMs));
        v("sizeBytes", self.sizeBytes);
        v("schemaVersion", self.schemaVersion);
        v("verified", asTime(self.verifiedMs));
        v("problem", self.problem, optional);
    }
};

struct BackupsAnswer
{
    QList<BackupInfo> backups; ///< newest first

    template <typename Self, typename V> static void visit(Self &self, V &&v) { v("backups", self.backups); }
};

/// The backups in the folder of the node that is asked.
struct StoreBackups
{
    static constexpr char method[] = "store.backups";
    using Answer = BackupsAnswer;

    template <typename Self, typename V> static void visit(Self &, V &&) { }
};

struct TableRows
{
    QString table;
    qint64 rows = 0;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("table", self.table);
        v("rows", self.rows);
    }
};

struct VerifyAnswer
{
    int schemaVersion = 0;
    qint64 sizeBytes = 0;
    QList<TableRows> tables;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("schemaVersion", self.schemaVersion);
        v("sizeBytes", self.sizeBytes);
        v("tables", self.tables);
    }
};

/// Reads all of one backup.
struct StoreVerify
{
    static constexpr char method[] = "store.verify";
    using Answer = VerifyAnswer;
    QString file; ///< its name in the folder

    template <typename Self, typename V> static void visit(Self &self, V &&v) { v("file", self.file); }
};

} // namespace usher::protocol

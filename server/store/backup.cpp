#include "server/store/backup.h"

#include "server/store/copy.h"
#include "server/store/datafolder.h"
#include "server/store/dialect.h"
#include "server/store/files.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace usher::store {

namespace {

constexpr int longStatementMs = 900'000;

QString backupWord()
{
    return QStringLiteral("a backup");
}

QString timeForm()
{
    return QStringLiteral("'usher-'yyyyMMdd'T'HHmmsszzz'Z.db'");
}

QString nameAt(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(timeForm());
}

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, QStringLiteral("the backup was cancelled"));
}

qint64 pragma(Connection &connection, std::string_view sql)
{
    auto rows = connection.run(sql);
    return rows && rows->next() ? rows->integer(0) : 0;
}

/// What a process that was killed while it made a backup has left.
void removeLeftovers(const QString &folder)
{
    const QFileInfoList files = QDir(folder).entryInfoList({QStringLiteral("usher-*.db.part*")}, QDir::Files);
    for (const QFileInfo &file : files)
        QFile::remove(file.absoluteFilePath());
}

void prune(const QString &folder, int keep)
{
    const QList<BackupFile> backups = listBackups(folder);
    for (qsizetype i = std::max(1, keep); i < backups.size(); ++i)
        QFile::remove(backups.at(i).path);
}

Result<void> copySqlite(const BackupPlan &plan, const QString &path, BackupProgress &progress)
{
    Connection::Settings settings = plan.database;
    settings.readOnly = true;
    settings.mustExist = true;
    auto connection = Connection::open(settings);
    if (!connection)
        return fail(connection.error());
    const qint64 pages
        = pragma(**connection, "PRAGMA page_count") - pragma(**connection, "PRAGMA freelist_count");
    progress.bytesTotal = pages * pragma(**connection, "PRAGMA page_size");
    if (auto space = ensureSpace(path, progress.bytesTotal, backupWord()); !space)
        return space;
    if (progress.cancelled)
        return cancelled();
    if (auto made = ensurePrivateFile(path); !made) // VACUUM INTO takes an empty file, with our mode
        return made;
    QString quoted = path;
    quoted.replace(u'\'', QStringLiteral("''"));
    // The file itself stays read-only; query_only would forbid writing the copy as well.
    for (const QString &statement :
        {QStringLiteral("PRAGMA query_only=OFF"), QStringLiteral("VACUUM INTO '%1'").arg(quoted)}) {
        if (auto done = (*connection)->executeDirect(statement); !done)
            return done;
    }
    progress.bytesDone = progress.bytesTotal.load();
    return {};
}

/// An empty database of schema @p version at @p path, for rows that are lost together if they are not all
/// written: no journal, no sync before the end.
Result<std::unique_ptr<Connection>> makeTarget(
    const QString &path, std::span<const Migration> list, int version)
{
    if (auto made = ensurePrivateFile(path); !made)
        return fail(made.error());
    auto target = Connection::open({.path = path});
    if (!target)
        return target;
    const auto end = std::find_if(list.begin(), list.end(),
        [version](const Migration &migration) { return migration.version > version; });
    if (auto migrated = migrate(**target, {list.begin(), end}); !migrated)
        return fail(migrated.error());
    for (const char *statement :
        {"PRAGMA journal_mode=DELETE", "PRAGMA journal_mode=OFF", "PRAGMA synchronous=OFF", "BEGIN"}) {
        if (auto done = (*target)->executeDirect(QLatin1String(statement)); !done)
            return fail(done.error());
    }
    return target;
}

/// The version of the schema that this program can put into a file.
Result<int> versionFor(Connection &database, const BackupPlan &plan)
{
    const auto version = checkSchema(database, plan.migrations);
    if (!version)
        return version;
    if (*version == 0)
        return fail(ErrorCode::Conflict, QStringLiteral("the database has no tables yet"));
    if (plan.migrations.empty() || *version > plan.migrations.back().version)
        return fail(ErrorCode::Conflict,
            QStringLiteral("the database has schema %1, which this program does not know: let a node that "
                           "runs the newer one make the backup")
                .arg(*version));
    return version;
}

/// Everything as it is at one moment, table by table.
Result<void> copyPostgres(const BackupPlan &plan, const QString &path, BackupProgress &progress)
{
    Connection::Settings settings = plan.database;
    settings.readOnly = true;
    auto from = Connection::open(settings);
    if (!from)
        return fail(from.error());
    // Counting a large table, and writing to a busy disk meanwhile, take longer than a request may.
    for (const QString &statement : {QString::fromLatin1(beginRead(Dialect::PostgreSql)),
             QStringLiteral("SET LOCAL statement_timeout TO %1").arg(longStatementMs),
             QStringLiteral("SET LOCAL idle_in_transaction_session_timeout TO %1").arg(longStatementMs)}) {
        if (auto done = (*from)->executeDirect(statement); !done)
            return done;
    }
    const auto version = versionFor(**from, plan);
    if (!version)
        return fail(version.error());
    auto sizes = (*from)->run("SELECT COALESCE(SUM(pg_table_size(c.oid)), 0)::BIGINT FROM pg_class c WHERE"
                              " c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace");
    if (!sizes)
        return fail(sizes.error());
    if (sizes->next())
        progress.bytesTotal = sizes->integer(0);
    if (auto space = ensureSpace(path, progress.bytesTotal, backupWord()); !space)
        return space;
    auto to = makeTarget(path, plan.migrations, *version);
    if (!to)
        return fail(to.error());
    const auto tables = copiedTables(**to);
    if (!tables)
        return fail(tables.error());
    QList<qint64> counts;
    for (const CopiedTable &table : *tables) {
        const auto count = countRows(**from, table.name);
        if (!count)
            return fail(count.error());
        if (progress.cancelled)
            return cancelled();
        counts.append(*count);
        progress.rowsTotal += *count;
    }
    const auto step = [&](qint64 rows) -> Result<void> {
        progress.rowsDone += rows;
        progress.bytesDone = static_cast<qint64>(static_cast<double>(progress.bytesTotal.load())
            * static_cast<double>(progress.rowsDone.load()) / static_cast<double>(progress.rowsTotal.load()));
        if (progress.cancelled)
            return cancelled();
        return ensureSpace(path, 0, backupWord());
    };
    for (qsizetype i = 0; i < tables->size(); ++i) {
        const auto copied = usher::store::copyRows(**from, **to, tables->at(i), step);
        if (!copied)
            return fail(copied.error());
        const auto written = countRows(**to, tables->at(i).name);
        if (!written || *written != counts.at(i) || *copied != counts.at(i))
            return fail(ErrorCode::Internal,
                QStringLiteral("the table %1 has %2 rows, and %3 of them were written")
                    .arg(tables->at(i).name)
                    .arg(counts.at(i))
                    .arg(written ? *written : 0));
    }
    return (*to)->executeDirect(QStringLiteral("COMMIT"));
}

} // namespace

QString unfinishedBackup(const BackupPlan &plan)
{
    return plan.folder + QLatin1Char('/') + nameAt(plan.nowMs) + QStringLiteral(".part");
}

Result<BackupFile> makeBackup(const BackupPlan &plan, BackupProgress &progress)
{
    QElapsedTimer timer;
    timer.start();
    if (auto ensured = ensurePrivateFolder(plan.folder); !ensured)
        return fail(ensured.error());
    removeLeftovers(plan.folder);
    const QString name = plan.folder + QLatin1Char('/') + nameAt(plan.nowMs);
    TemporaryFile copy(unfinishedBackup(plan));
    if (auto copied = plan.database.dialect == Dialect::Sqlite ? copySqlite(plan, copy.path(), progress)
                                                               : copyPostgres(plan, copy.path(), progress);
        !copied)
        return fail(copied.error());
    if (progress.cancelled)
        return cancelled();
    if (auto synced = syncFile(copy.path()); !synced)
        return fail(synced.error());
    if (auto verified = verifyBackup(copy.path(), plan.migrations); !verified)
        return fail(verified.error());
    if (progress.cancelled)
        return cancelled();
    BackupFile backup{name, plan.nowMs, QFileInfo(copy.path()).size(), 0};
    if (auto renamed = copy.rename(name); !renamed)
        return fail(renamed.error());
    prune(plan.folder, plan.keep);
    backup.durationMs = timer.elapsed();
    return backup;
}

namespace {

/// The backup @p path, open and found sound; @p version receives that of its schema.
Result<std::unique_ptr<Connection>> openSound(
    const QString &path, std::span<const Migration> list, int *version)
{
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::NotFound, QStringLiteral("there is no file %1").arg(path));
    auto connection = Connection::open({.path = path, .readOnly = true, .mustExist = true});
    const auto found
        = connection ? checkSchema(**connection, list) : tl::unexpected<Error>(connection.error());
    if (!found) {
        const bool plain = found.error().code == ErrorCode::Conflict;
        return fail(found.error().code,
            plain ? found.error().message : QStringLiteral("%1 is not a database, or damaged").arg(path), {},
            found.error().detail);
    }
    if (*found == 0)
        return fail(ErrorCode::Conflict, QStringLiteral("%1 is empty, not a backup of Usher").arg(path));
    if (auto sound = checkIntegrity(**connection, true); !sound)
        return fail(sound.error().code, QStringLiteral("%1 is damaged").arg(path), {}, sound.error().detail);
    *version = *found;
    return connection;
}

} // namespace

Result<void> verifyBackup(const QString &path, std::span<const Migration> list)
{
    int version = 0;
    return openSound(path, list, &version).map([](const std::unique_ptr<Connection> &) {});
}

Result<BackupContent> inspectBackup(const QString &path, std::span<const Migration> list)
{
    BackupContent content;
    const auto connection = openSound(path, list, &content.schemaVersion);
    if (!connection)
        return fail(connection.error());
    content.bytes = QFileInfo(path).size();
    const auto tables = copiedTables(**connection);
    if (!tables)
        return fail(tables.error());
    for (const CopiedTable &table : *tables) {
        const auto count = countRows(**connection, table.name);
        if (!count)
            return fail(count.error());
        content.rows.append({table.name, *count});
    }
    return content;
}

bool isBackupName(const QString &name)
{
    return QDateTime::fromString(name, timeForm()).isValid();
}

QList<BackupFile> listBackups(const QString &folder)
{
    QList<BackupFile> backups;
    const QFileInfoList files = QDir(folder).entryInfoList(
        {QStringLiteral("usher-*.db")}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files) {
        QDateTime made = QDateTime::fromString(file.fileName(), timeForm());
        made.setTimeSpec(Qt::UTC);
        if (made.isValid())
            backups.append({file.absoluteFilePath(), made.toMSecsSinceEpoch(), file.size(), 0});
    }
    return backups;
}

} // namespace usher::store

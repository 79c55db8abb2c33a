#include "server/store/openstore.h"

#include "server/store/backup.h"
#include "server/store/dialect.h"

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
        {.database = database, .folder = plan.backupFolder, .keep = 1000, .nowMs = plan.nowMs}, progress);
    if (made || plan.migrateWithoutBackup)
        return {};
    return fail(made.error().code,
        QStringLiteral("the schema of the database must be changed, there is no backup younger than a day, "
                       "and none could be "
                       "made: %1")
            .arg(made.error().message),
        {}, made.error().detail);
}

} // namespace

Result<StoreLocation> parseStoreUrl(const QString &url, const QString &dataFolder)
{
    const QString text = url.trimmed().isEmpty() ? QStringLiteral("sqlite:usher.db") : url.trimmed();
    if (text.startsWith(QLatin1String("postgresql:"), Qt::CaseInsensitive)
        || text.startsWith(QLatin1String("postgres:"), Qt::CaseInsensitive))
        return fail(ErrorCode::BadParameter,
            QStringLiteral("store/url: this version stores its data in SQLite only; use sqlite:PATH"),
            QLatin1String(storeUrlOption));
    if (!text.startsWith(QLatin1String("sqlite:"), Qt::CaseInsensitive))
        return fail(ErrorCode::BadParameter,
            QStringLiteral("store/url: must be sqlite:PATH, not %1").arg(text),
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
    const QString &path = location->path;
    OpenedStore opened;
    const QString folder = QFileInfo(path).absolutePath();
    if (folder != dataFolder.path() && QFileInfo(folder).canonicalFilePath() != dataFolder.path()) {
        auto locked = DataFolder::open(folder);
        if (!locked)
            return fail(locked.error());
        opened.folder = std::move(*locked);
    }
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
    return opened;
}

} // namespace usher::store

#include "server/store/backup.h"

#include "server/store/datafolder.h"
#include "server/store/dialect.h"
#include "server/store/spacereserve.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace usher::store {

namespace {

constexpr qint64 spaceMarginBytes = 16 * 1024 * 1024;

QString timeForm()
{
    return QStringLiteral("'usher-'yyyyMMdd'T'HHmmsszzz'Z.db'");
}

QString nameAt(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(timeForm());
}

tl::unexpected<Error> failed(const QString &doing, const QString &path, int error)
{
    return fail(error == ENOSPC ? ErrorCode::StoreFull : ErrorCode::Internal,
        QStringLiteral("cannot %1 %2: %3").arg(doing, path, QString::fromLocal8Bit(std::strerror(error))));
}

/// A file that is removed unless it is kept.
class TemporaryFile
{
public:
    explicit TemporaryFile(QString path)
        : m_path(std::move(path))
    {
    }
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;
    ~TemporaryFile()
    {
        for (const QString &suffix :
            {QString(), QStringLiteral("-journal"), QStringLiteral("-wal"), QStringLiteral("-shm")})
            QFile::remove(m_path + suffix);
    }
    [[nodiscard]] const QString &path() const { return m_path; }

    /// Gives it its name for good.
    [[nodiscard]] Result<void> rename(const QString &name)
    {
        if (::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(name).constData()) != 0)
            return failed(QStringLiteral("create"), name, errno);
        return syncFolder(QFileInfo(name).absolutePath());
    }

private:
    QString m_path;
};

Result<void> syncFile(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return failed(QStringLiteral("open"), path, errno);
    const int synced = fsync(descriptor);
    const int error = errno;
    ::close(descriptor);
    if (synced != 0)
        return failed(QStringLiteral("sync"), path, error);
    return {};
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

Result<void> copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return fail(
            ErrorCode::NotFound, QStringLiteral("cannot read %1: %2").arg(from, source.errorString()));
    if (auto made = ensurePrivateFile(to); !made)
        return made;
    QFile target(to);
    bool copied = target.open(QIODevice::WriteOnly | QIODevice::Truncate);
    QByteArray block(1 << 20, Qt::Uninitialized);
    while (copied) {
        const qint64 length = source.read(block.data(), block.size());
        if (length == 0)
            break;
        copied = length > 0 && target.write(block.constData(), length) == length;
    }
    if (!copied || !target.flush())
        return fail(ErrorCode::Internal,
            QStringLiteral("cannot copy %1 to %2: %3").arg(from, to, target.errorString()));
    target.close();
    return syncFile(to);
}

} // namespace

Result<BackupFile> makeBackup(const BackupPlan &plan, BackupProgress &progress)
{
    QElapsedTimer timer;
    timer.start();
    if (auto ensured = ensurePrivateFolder(plan.folder); !ensured)
        return fail(ensured.error());
    removeLeftovers(plan.folder);
    const QString name = plan.folder + QLatin1Char('/') + nameAt(plan.nowMs);
    TemporaryFile copy(name + QStringLiteral(".part"));
    {
        auto connection = Connection::open({.path = plan.database, .readOnly = true, .mustExist = true});
        if (!connection)
            return fail(connection.error());
        const qint64 pages
            = pragma(**connection, "PRAGMA page_count") - pragma(**connection, "PRAGMA freelist_count");
        progress.bytesTotal = pages * pragma(**connection, "PRAGMA page_size");
        const qint64 freeBytes = SpaceReserve::freeBytes(copy.path());
        if (freeBytes >= 0 && freeBytes < progress.bytesTotal + spaceMarginBytes)
            return fail(ErrorCode::StoreFull,
                QStringLiteral("there is no space for a backup in %1: %2 MB are free, %3 are needed")
                    .arg(plan.folder)
                    .arg(freeBytes / 1'000'000)
                    .arg((progress.bytesTotal + spaceMarginBytes) / 1'000'000));
        if (progress.cancelled)
            return cancelled();
        if (auto made = ensurePrivateFile(copy.path());
            !made) // VACUUM INTO takes an empty file, with our mode
            return fail(made.error());
        QString quoted = copy.path();
        quoted.replace(u'\'', QStringLiteral("''"));
        // The file itself stays read-only; query_only would forbid writing the copy as well.
        for (const QString &statement :
            {QStringLiteral("PRAGMA query_only=OFF"), QStringLiteral("VACUUM INTO '%1'").arg(quoted)}) {
            if (auto done = (*connection)->executeDirect(statement); !done)
                return fail(done.error());
        }
    }
    progress.bytesDone = progress.bytesTotal.load();
    if (progress.cancelled)
        return cancelled();
    if (auto synced = syncFile(copy.path()); !synced)
        return fail(synced.error());
    if (auto verified = verifyBackup(copy.path()); !verified)
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

Result<void> verifyBackup(const QString &path, std::span<const Migration> list)
{
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::NotFound, QStringLiteral("there is no file %1").arg(path));
    auto connection = Connection::open({.path = path, .readOnly = true, .mustExist = true});
    const auto version
        = connection ? checkSchema(**connection, list) : tl::unexpected<Error>(connection.error());
    if (!version) {
        const bool plain = version.error().code == ErrorCode::Conflict;
        return fail(version.error().code,
            plain ? version.error().message : QStringLiteral("%1 is not a database, or damaged").arg(path),
            {}, version.error().detail);
    }
    if (*version == 0)
        return fail(ErrorCode::Conflict, QStringLiteral("%1 is empty, not a backup of Usher").arg(path));
    if (auto sound = checkIntegrity(**connection, true); !sound)
        return fail(sound.error().code, QStringLiteral("%1 is damaged").arg(path), {}, sound.error().detail);
    return {};
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

/// Renames @p from if there is such a file.
Result<void> renameIfThere(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0
        && errno != ENOENT)
        return failed(QStringLiteral("rename"), from, errno);
    return {};
}

} // namespace

// The swap, in an order in which the database is found at its path at every moment and never beside a log
// that belongs to another one:
//   .restore-part   the copy, unverified: nothing has happened yet
//   .restoring      verified and durable: from here on the restore goes forward
//   .replaced-T     a second name of the old file; then its log is renamed to follow it
//   rename          .restoring takes the path
Result<Restored> restoreBackup(const QString &file, const QString &database)
{
    if (auto verified = verifyBackup(file); !verified)
        return fail(verified.error());
    {
        TemporaryFile part(database + QStringLiteral(".restore-part"));
        if (auto copied = copyFile(file, part.path()); !copied)
            return fail(copied.error());
        if (auto verified = verifyBackup(part.path()); !verified)
            return fail(verified.error());
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
        return failed(QStringLiteral("keep"), database, errno);
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

} // namespace usher::store

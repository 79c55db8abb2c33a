#include "server/store/datafolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace usher::store {

namespace {

constexpr mode_t othersBits = 077;

tl::unexpected<Error> failed(const QString &doing, const QString &path, int error)
{
    return fail(ErrorCode::Internal,
        QStringLiteral("cannot %1 %2: %3").arg(doing, path, QString::fromLocal8Bit(std::strerror(error))));
}

QString octal(mode_t mode)
{
    return QStringLiteral("%1").arg(mode & 07777, 4, 8, QLatin1Char('0'));
}

} // namespace

Result<void> ensurePrivateFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat found;
    if (stat(name.constData(), &found) != 0) {
        const QString parent = QFileInfo(path).absolutePath();
        if (!QDir().mkpath(parent))
            return fail(ErrorCode::Internal, QStringLiteral("cannot create the folder %1").arg(parent));
        if (mkdir(name.constData(), 0700) != 0 && errno != EEXIST)
            return failed(QStringLiteral("create the folder"), path, errno);
        if (stat(name.constData(), &found) != 0)
            return failed(QStringLiteral("look at the folder"), path, errno);
    }
    if (!S_ISDIR(found.st_mode))
        return fail(ErrorCode::Internal, QStringLiteral("%1 is not a folder").arg(path));
    if (found.st_uid != geteuid())
        return fail(ErrorCode::Internal,
            QStringLiteral("the folder %1 belongs to another user (uid %2, this program runs as %3)")
                .arg(path)
                .arg(found.st_uid)
                .arg(geteuid()));
    if (found.st_mode & othersBits)
        return fail(ErrorCode::Internal,
            QStringLiteral("others can get into the folder %1 (mode %2); it holds secrets and must be 0700: "
                           "chmod 700 %1")
                .arg(path, octal(found.st_mode)));
    return {};
}

Result<void> ensurePrivateFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return failed(QStringLiteral("open"), path, errno);
    struct stat found;
    Result<void> result;
    if (fstat(descriptor, &found) != 0)
        result = failed(QStringLiteral("look at"), path, errno);
    else if (!S_ISREG(found.st_mode))
        result = fail(ErrorCode::Internal, QStringLiteral("%1 is not a file").arg(path));
    else if ((found.st_mode & othersBits) && fchmod(descriptor, 0600) != 0)
        result = failed(QStringLiteral("change the mode of"), path, errno);
    ::close(descriptor);
    return result;
}

Result<void> syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return failed(QStringLiteral("open the folder"), folder, errno);
    const int synced = fsync(descriptor);
    const int error = errno;
    ::close(descriptor);
    if (synced != 0)
        return failed(QStringLiteral("sync the folder"), folder, error);
    return {};
}

Result<DataFolder> DataFolder::open(const QString &path)
{
    if (auto ensured = ensurePrivateFolder(path); !ensured)
        return fail(ensured.error());
    const QString real = QFileInfo(path).canonicalFilePath();
    const QString lockPath = real + QStringLiteral("/usherd.lock");
    const int lock
        = ::open(QFile::encodeName(lockPath).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (lock < 0)
        return failed(QStringLiteral("open"), lockPath, errno);
    DataFolder folder(real, lock);
    if (flock(lock, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK)
            return failed(QStringLiteral("lock"), lockPath, errno);
        char holder[24] = {};
        const ssize_t length = pread(lock, holder, sizeof(holder) - 1, 0);
        const QString process = QString::fromLatin1(holder, length > 0 ? length : 0).trimmed();
        return fail(ErrorCode::Conflict,
            process.isEmpty() ? QStringLiteral("the data folder %1 is in use by another usherd").arg(real)
                              : QStringLiteral("the data folder %1 is in use by another usherd (process %2)")
                                    .arg(real, process));
    }
    const QByteArray self = QByteArray::number(getpid()) + '\n';
    // On a full disk the lock holds all the same, only its holder is not named.
    [[maybe_unused]] const bool named = ftruncate(lock, 0) == 0
        && pwrite(lock, self.constData(), static_cast<size_t>(self.size()), 0) == self.size();
    return folder;
}

DataFolder::DataFolder(DataFolder &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_lock(std::exchange(other.m_lock, -1))
{
}

DataFolder &DataFolder::operator=(DataFolder &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_lock, other.m_lock);
    return *this;
}

DataFolder::~DataFolder()
{
    if (m_lock >= 0)
        ::close(m_lock); // releases the lock; the file stays, removing it would race with the next holder
}

} // namespace usher::store

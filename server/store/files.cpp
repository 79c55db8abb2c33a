#include "server/store/files.h"

#include "server/store/datafolder.h"
#include "server/store/spacereserve.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace usher::store {

namespace {

constexpr qint64 spaceMarginBytes = 16 * 1024 * 1024;

} // namespace

TemporaryFile::~TemporaryFile()
{
    for (const QString &suffix :
        {QString(), QStringLiteral("-journal"), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(m_path + suffix);
}

Result<void> TemporaryFile::rename(const QString &name)
{
    if (::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(name).constData()) != 0)
        return fileFailed(QStringLiteral("create"), name, errno);
    return syncFolder(QFileInfo(name).absolutePath());
}

tl::unexpected<Error> fileFailed(const QString &doing, const QString &path, int error)
{
    return fail(error == ENOSPC ? ErrorCode::StoreFull : ErrorCode::Internal,
        QStringLiteral("cannot %1 %2: %3").arg(doing, path, QString::fromLocal8Bit(std::strerror(error))));
}

Result<void> syncFile(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return fileFailed(QStringLiteral("open"), path, errno);
    const int synced = fsync(descriptor);
    const int error = errno;
    ::close(descriptor);
    if (synced != 0)
        return fileFailed(QStringLiteral("sync"), path, error);
    return {};
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

Result<void> renameIfThere(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0
        && errno != ENOENT)
        return fileFailed(QStringLiteral("rename"), from, errno);
    return {};
}

Result<void> ensureSpace(const QString &path, qint64 bytes, const QString &what)
{
    const qint64 freeBytes = SpaceReserve::freeBytes(path);
    if (freeBytes < 0 || freeBytes >= bytes + spaceMarginBytes)
        return {};
    return fail(ErrorCode::StoreFull,
        QStringLiteral("there is no space for %1 in %2: %3 MB are free, %4 are needed")
            .arg(what, QFileInfo(path).absolutePath())
            .arg(freeBytes / 1'000'000)
            .arg((bytes + spaceMarginBytes) / 1'000'000));
}

} // namespace usher::store

#include "server/store/spacereserve.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace usher::store {

SpaceReserve::SpaceReserve(QString path, qint64 bytes)
    : m_path(QFile::encodeName(path))
    , m_bytes(bytes)
{
}

bool SpaceReserve::hold()
{
    if (m_held || m_bytes == 0)
        return true;
    struct stat file;
    const qint64 present
        = stat(m_path.constData(), &file) == 0 ? static_cast<qint64>(file.st_blocks) * 512 : 0;
    const qint64 free = freeBytes(QFile::decodeName(m_path));
    if (free >= 0 && present + free < 2 * m_bytes)
        return false;
    const int descriptor = ::open(m_path.constData(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return false;
    m_held = posix_fallocate(descriptor, 0, m_bytes) == 0;
    ::close(descriptor);
    if (!m_held)
        ::unlink(m_path.constData());
    return m_held;
}

bool SpaceReserve::release()
{
    m_held = false;
    return m_bytes > 0 && ::unlink(m_path.constData()) == 0;
}

qint64 SpaceReserve::freeBytes(const QString &path)
{
    struct statvfs fileSystem;
    const QString folder = QFileInfo(path).path();
    if (statvfs(QFile::encodeName(folder).constData(), &fileSystem) != 0)
        return -1;
    return static_cast<qint64>(fileSystem.f_bavail) * static_cast<qint64>(fileSystem.f_frsize);
}

} // namespace usher::store

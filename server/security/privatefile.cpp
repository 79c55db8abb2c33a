#include "server/security/privatefile.h"

#include "server/core/uniquefd.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace usher::security {

namespace {

bool writeAll(int fd, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t count = ::write(fd, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        done += count;
    }
    return ::fsync(fd) == 0;
}

} // namespace

Result<void> writePrivateFile(const QString &path, const QByteArray &bytes)
{
    const auto failed = [&path] {
        const int error = errno;
        return fail(error == ENOSPC ? ErrorCode::StoreFull : ErrorCode::Unavailable,
            QStringLiteral("%1 cannot be written: %2")
                .arg(path, QString::fromLocal8Bit(std::strerror(error))));
    };
    const QByteArray target = QFile::encodeName(path);
    const QByteArray draft = target + ".new";
    ::unlink(draft.constData()); // of an earlier run that was cut short
    {
        const UniqueFd file(
            ::open(draft.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
        if (file.get() < 0)
            return failed();
        if (!writeAll(file.get(), bytes)) {
            auto error = failed();
            ::unlink(draft.constData());
            return error;
        }
    }
    if (::rename(draft.constData(), target.constData()) != 0) {
        auto error = failed();
        ::unlink(draft.constData());
        return error;
    }
    const UniqueFd folder(
        ::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.get() < 0 || ::fsync(folder.get()) != 0)
        return failed();
    return {};
}

} // namespace usher::security

#include "server/log/logfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace usher::log {

namespace {

constexpr qsizetype bufferBytes = qsizetype(64) << 10;
constexpr auto stampForm = u"yyyyMMdd_HHmmss_zzz";

QString systemReason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

qint64 period(qint64 atMs, int hours)
{
    return atMs / (Q_INT64_C(3'600'000) * hours);
}

} // namespace

LogFile::LogFile(QString path, Segment segment, Expire expire, bool buffering, const Clock &clock)
    : m_path(std::move(path))
    , m_segment(segment)
    , m_expire(expire)
    , m_buffering(buffering)
    , m_clock(clock)
{
}

LogFile::~LogFile()
{
    flush();
    if (m_fd >= 0)
        ::close(m_fd);
}

Result<void> LogFile::open()
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QFileInfo::exists(folder)) {
        QDir().mkpath(folder);
        ::chmod(QFile::encodeName(folder).constData(), 0750);
    }
    m_fd = ::open(QFile::encodeName(m_path).constData(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0640);
    struct stat status = {};
    if (m_fd < 0 || ::fstat(m_fd, &status) != 0) {
        const QString reason = systemReason();
        return fail(ErrorCode::Unavailable,
            QStringLiteral("The log file %1 cannot be opened: %2").arg(m_path, reason));
    }
    if (S_ISDIR(status.st_mode))
        return fail(ErrorCode::Unavailable, QStringLiteral("The log file %1 is a folder").arg(m_path));
    m_sizeBytes = status.st_size;
    m_lastWriteMs = m_sizeBytes > 0
        ? static_cast<qint64>(status.st_mtim.tv_sec) * 1000 + status.st_mtim.tv_nsec / 1'000'000
        : m_clock.nowMs();
    return {};
}

bool LogFile::isSegmentOver(qsizetype lineBytes, qint64 nowMs) const
{
    if (m_sizeBytes == 0)
        return false;
    if (m_segment.bytes > 0)
        return m_sizeBytes + lineBytes > m_segment.bytes;
    return m_segment.hours > 0 && period(nowMs, m_segment.hours) != period(m_lastWriteMs, m_segment.hours);
}

void LogFile::write(QByteArrayView line)
{
    const qint64 nowMs = m_clock.nowMs();
    if (isSegmentOver(line.size(), nowMs))
        closeSegment(nowMs);
    if (m_lostLines > 0) {
        const QByteArray note = QStringLiteral("%1 line(s) were lost: the file could not be written\n")
                                    .arg(m_lostLines)
                                    .toUtf8();
        if (!put(note)) {
            ++m_lostLines;
            ++m_lostInAll;
            return;
        }
        m_lostLines = 0;
        m_sizeBytes += note.size();
    }
    m_pending.append(line);
    ++m_pendingLines;
    m_sizeBytes += line.size();
    m_lastWriteMs = nowMs;
    if (!m_buffering || m_pending.size() >= bufferBytes)
        flush();
}

void LogFile::flush()
{
    if (m_pending.isEmpty())
        return;
    if (!put(m_pending)) {
        m_lostLines += m_pendingLines;
        m_lostInAll += m_pendingLines;
        m_sizeBytes -= m_pending.size();
    }
    m_pending.clear();
    m_pendingLines = 0;
}

bool LogFile::put(const QByteArray &bytes)
{
    if (m_fd < 0 && !open())
        return false;
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count
            = ::write(m_fd, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0) {
            // Half a line must not stay behind to be glued to a later one.
            if (done > 0) {
                struct stat status = {};
                if (::fstat(m_fd, &status) == 0 && status.st_size >= done)
                    static_cast<void>(!::ftruncate(m_fd, status.st_size - done));
            }
            return false;
        }
        done += count;
    }
    return true;
}

void LogFile::reopen()
{
    flush();
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = -1;
    // A failure is tried again with the next line.
    static_cast<void>(open());
}

QString LogFile::segmentPath(const QString &path, qint64 atMs)
{
    const QFileInfo info(path);
    const QString stamp
        = QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC).toString(QString::fromUtf16(stampForm));
    const QString ending = info.suffix().isEmpty() ? QString() : QStringLiteral(".") + info.suffix();
    return info.path() + u'/' + info.completeBaseName() + u'.' + stamp + ending;
}

void LogFile::closeSegment(qint64 nowMs)
{
    flush();
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = -1;
    qint64 stampMs = nowMs;
    while (QFileInfo::exists(segmentPath(m_path, stampMs)))
        ++stampMs; // two segments within a millisecond, or a clock that stepped back
    QFile::rename(m_path, segmentPath(m_path, stampMs));
    static_cast<void>(open());
    deleteExpired(nowMs);
}

void LogFile::deleteExpired(qint64 nowMs) const
{
    if (m_expire.files == 0 && m_expire.days == 0)
        return;
    const QFileInfo info(m_path);
    const QString ending = info.suffix().isEmpty() ? QString() : QStringLiteral(".") + info.suffix();
    const QRegularExpression form(
        QStringLiteral("^%1\\.(\\d{8}_\\d{6}_\\d{3})%2$")
            .arg(QRegularExpression::escape(info.completeBaseName()), QRegularExpression::escape(ending)));
    QDir folder(info.path());
    QStringList segments; // the stamp sorts by time
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        const auto match = form.match(name);
        if (!match.hasMatch())
            continue;
        QDateTime closed = QDateTime::fromString(match.captured(1), QString::fromUtf16(stampForm));
        closed.setTimeSpec(Qt::UTC);
        if (m_expire.days > 0 && closed.toMSecsSinceEpoch() < nowMs - m_expire.days * Q_INT64_C(86'400'000))
            folder.remove(name);
        else
            segments.append(name);
    }
    if (m_expire.files > 0) {
        for (qsizetype i = 0; i < segments.size() - (m_expire.files - 1); ++i)
            folder.remove(segments.at(i));
    }
}

} // namespace usher::log

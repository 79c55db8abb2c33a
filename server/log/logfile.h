#pragma once

#include "server/core/clock.h"
#include "server/log/logsettings.h"

#include <QByteArray>
#include <QString>

namespace usher::log {

/// An append-only text file that is closed and renamed by size or time (`usherd.log` ->
/// `usherd.20260301_140359_123.log`, the UTC time of closing) and whose oldest closed segments are deleted.
/// One thread. A full disk loses lines, never the process: they are counted, and the first line that can be
/// written again is preceded by the count.
class LogFile
{
public:
    LogFile(QString path, Segment segment, Expire expire, bool buffering, const Clock &clock);
    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    /// Creates the folder (0750) and the file (0640) if need be. Errors: Unavailable with the system's
    /// reason.
    [[nodiscard]] Result<void> open();

    /// Appends one line, in a new segment if this one is full or its time is over. With buffering it may stay
    /// in memory until 64 KiB have gathered or flush() is called.
    void write(QByteArrayView line);
    void flush();

    /// Closes and opens the path again: somebody else (logrotate) has moved the file.
    void reopen();

    [[nodiscard]] bool hasPending() const { return !m_pending.isEmpty(); }
    [[nodiscard]] qint64 lostLines() const { return m_lostInAll; }
    [[nodiscard]] const QString &path() const { return m_path; }

    /// The path a segment of @p path gets that is closed at @p atMs.
    [[nodiscard]] static QString segmentPath(const QString &path, qint64 atMs);

private:
    [[nodiscard]] bool isSegmentOver(qsizetype lineBytes, qint64 nowMs) const;
    void closeSegment(qint64 nowMs);
    void deleteExpired(qint64 nowMs) const;
    bool put(const QByteArray &bytes);

    const QString m_path;
    const Segment m_segment;
    const Expire m_expire;
    const bool m_buffering;
    const Clock &m_clock;
    int m_fd = -1;
    qint64 m_sizeBytes = 0; ///< of the file and what is pending
    qint64 m_lastWriteMs = 0;
    QByteArray m_pending;
    qint64 m_pendingLines = 0;
    qint64 m_lostLines = 0; ///< since the last line that got through
    qint64 m_lostInAll = 0;
};

} // namespace usher::log

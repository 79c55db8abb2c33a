#pragma once

#include <QString>

namespace usher::store {

/// A file that keeps some of the disk for bad times. When nothing else is left it is given up, so that the
/// write-ahead log and checkpoints of deletes find room.
class SpaceReserve
{
public:
    /// @p path of the file; 0 @p bytes: no reserve is kept.
    SpaceReserve(QString path, qint64 bytes);

    /// Makes sure the file has its full size. False if the disk has not @p bytes and as much again as a
    /// margin.
    [[nodiscard]] bool hold();
    /// Gives the space up. True if there was any.
    bool release();

    /// Bytes that this process can still write to the file system of @p path; -1 if unknown.
    [[nodiscard]] static qint64 freeBytes(const QString &path);

private:
    QByteArray m_path;
    qint64 m_bytes;
    bool m_held = false;
};

} // namespace usher::store

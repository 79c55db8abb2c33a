#pragma once

#include "shared/result.h"

#include <QString>

/// Files that are there whole or not at all, for backups and restores. Blocking.
namespace usher::store {

/// A database file that is removed, with its journals, unless it is given its name for good.
class TemporaryFile
{
public:
    explicit TemporaryFile(QString path)
        : m_path(std::move(path))
    {
    }
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;
    ~TemporaryFile();
    [[nodiscard]] const QString &path() const { return m_path; }

    /// Durable when it returns.
    [[nodiscard]] Result<void> rename(const QString &name);

private:
    QString m_path;
};

/// What could not be done with @p path, by errno; StoreFull if there was no space.
[[nodiscard]] tl::unexpected<Error> fileFailed(const QString &doing, const QString &path, int error);

/// Makes the content of @p path durable.
[[nodiscard]] Result<void> syncFile(const QString &path);

/// Copies @p from to @p to, which becomes private (0600) and durable.
[[nodiscard]] Result<void> copyFile(const QString &from, const QString &to);

/// Renames @p from if there is such a file.
[[nodiscard]] Result<void> renameIfThere(const QString &from, const QString &to);

/// StoreFull in plain words unless @p bytes and some more fit beside @p path.
[[nodiscard]] Result<void> ensureSpace(const QString &path, qint64 bytes, const QString &what);

} // namespace usher::store

#pragma once

#include "shared/result.h"

#include <QString>

#include <memory>
#include <vector>

namespace usher::store {

/// Creates @p path (and what leads to it) with mode 0700 if it is missing. Refuses, in plain words, one that
/// is not a folder, belongs to another user, or that others can read.
[[nodiscard]] Result<void> ensurePrivateFolder(const QString &path);

/// Creates @p path, empty and with mode 0600, if it is missing; takes rights that others have on it away.
[[nodiscard]] Result<void> ensurePrivateFile(const QString &path);

/// Makes what was renamed, created or removed in @p folder durable.
[[nodiscard]] Result<void> syncFolder(const QString &folder);

/// A private folder held by this process alone, as long as the object lives.
class DataFolder
{
public:
    /// Makes, checks and locks @p path. Error: in plain words; Conflict if another process holds it.
    [[nodiscard]] static Result<DataFolder> open(const QString &path);

    DataFolder(DataFolder &&other) noexcept;
    DataFolder &operator=(DataFolder &&other) noexcept;
    ~DataFolder();

    /// Absolute, without links.
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString filePath(const QString &name) const { return m_path + QLatin1Char('/') + name; }

private:
    DataFolder(QString path, int lock)
        : m_path(std::move(path))
        , m_lock(lock)
    {
    }
    QString m_path;
    int m_lock;
};

} // namespace usher::store

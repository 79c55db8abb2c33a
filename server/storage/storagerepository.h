#pragma once

#include "server/http/parameters.h"
#include "server/store/connection.h"

#include <QMap>

#include <optional>

/// Storage entries in the store (mobile-services contract, 4): an id, strings and files by key, an end. These
/// functions run inside jobs on store threads. An expired entry is NotFound even before it is swept; no
/// update revives it.
namespace usher::storage {

/// What a create or a merge writes. A key that was a file and is now a string (or the other way round)
/// changes its kind.
struct Content
{
    QMap<QString, QString> values;
    std::vector<http::UploadedFile> files;
};

struct Entry
{
    QString gmsUser; ///< empty: not bound to an end user
    QMap<QString, QString> values;
    QStringList files; ///< keys that hold files
};

/// A file of an entry, without its bytes.
struct FileInfo
{
    QString key;
    QString fileName; ///< as its client called it
    QString contentType;
    qint64 sizeBytes = 0;
};

/// Either a text or a file, as stored.
struct Value
{
    std::optional<QString> text;
    http::UploadedFile file;
};

/// Who asks: an entry bound to an end user is Forbidden to others.
struct Access
{
    QString gmsUser;
    qint64 nowMs = 0;
};

[[nodiscard]] Result<void> createEntry(store::Connection &connection, const QString &id,
    const Content &content, const QString &gmsUser, qint64 expiresMs);

/// Merges keys into a live entry; with @p expiresMs its end moves.
[[nodiscard]] Result<void> mergeEntry(store::Connection &connection, const QString &id,
    const Content &content, const Access &access, std::optional<qint64> expiresMs);

/// Creates the entry @p id bound to the caller, or merges into it. Forbidden if the id is another user's or
/// not custom.
[[nodiscard]] Result<void> putCustomEntry(store::Connection &connection, const QString &id,
    const Content &content, const Access &access, qint64 expiresMs);

[[nodiscard]] Result<Entry> readEntry(store::Connection &connection, const QString &id, const Access &access);
/// By key; none for an entry there is not.
[[nodiscard]] Result<QList<FileInfo>> listFiles(store::Connection &connection, const QString &id);
[[nodiscard]] Result<Value> readValue(
    store::Connection &connection, const QString &id, const QString &key, const Access &access);
[[nodiscard]] Result<void> deleteEntry(
    store::Connection &connection, const QString &id, const Access &access);
[[nodiscard]] Result<void> deleteKey(
    store::Connection &connection, const QString &id, const QString &key, const Access &access);

} // namespace usher::storage

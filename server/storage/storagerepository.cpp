#include "server/storage/storagerepository.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace usher::storage {

namespace {

using store::Connection;

constexpr int maxKeys = 512;
constexpr qsizetype maxBodyBytes = 10 * 1024 * 1024;

QJsonObject toObject(const QMap<QString, QString> &values)
{
    QJsonObject object;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        object.insert(value.key(), value.value());
    return object;
}

QString encode(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

struct Row
{
    QString gmsUser;
    QJsonObject body;
};

tl::unexpected<Error> notFound(const QString &id)
{
    return fail(ErrorCode::NotFound, QStringLiteral("no storage entry %1").arg(id), QStringLiteral("id"));
}

tl::unexpected<Error> noKey(const QString &id, const QString &key)
{
    return fail(ErrorCode::NotFound, QStringLiteral("no key %1 in storage entry %2").arg(key, id),
        QStringLiteral("key"));
}

Result<Row> findLive(Connection &connection, const QString &id, const Access &access, bool forUpdate)
{
    static constexpr char select[] = "SELECT gms_user, body FROM storage_entry WHERE id = ? AND expires > ?";
    static constexpr char selectForUpdate[]
        = "SELECT gms_user, body FROM storage_entry WHERE id = ? AND expires > ? FOR UPDATE";
    const bool lock = forUpdate && connection.dialect() == store::Dialect::PostgreSql;
    auto rows = connection.run(lock ? selectForUpdate : select, {id, access.nowMs});
    if (!rows)
        return fail(rows.error());
    if (!rows->next())
        return notFound(id);
    Row row{rows->text(0), QJsonDocument::fromJson(rows->text(1).toUtf8()).object()};
    if (!row.gmsUser.isEmpty() && row.gmsUser != access.gmsUser) {
        if (access.gmsUser.isEmpty())
            return fail(ErrorCode::BadParameter, QStringLiteral("gms_user is required for this entry"),
                QStringLiteral("gms_user"));
        return fail(ErrorCode::Forbidden, QStringLiteral("this entry belongs to another gms_user"),
            QStringLiteral("gms_user"));
    }
    return row;
}

Result<void> writeFiles(
    Connection &connection, const QString &id, const std::vector<http::UploadedFile> &files)
{
    for (const http::UploadedFile &file : files) {
        auto done = connection.execute(
            "INSERT INTO storage_file (id, name, content_type, file_name, bytes) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (id, name) DO UPDATE SET content_type = excluded.content_type,"
            " file_name = excluded.file_name, bytes = excluded.bytes",
            {id, file.key, QString::fromLatin1(file.contentType), file.fileName, file.bytes});
        if (!done)
            return fail(done.error());
    }
    return {};
}

Result<int> dropFile(Connection &connection, const QString &id, const QString &key)
{
    return connection.execute("DELETE FROM storage_file WHERE id = ? AND name = ?", {id, key});
}

Result<void> mergeInto(Connection &connection, const QString &id, const Row &row, const Content &content,
    std::optional<qint64> expiresMs)
{
    QJsonObject body = row.body;
    for (auto value = content.values.cbegin(); value != content.values.cend(); ++value) {
        body.insert(value.key(), value.value());
        if (auto done = dropFile(connection, id, value.key()); !done)
            return fail(done.error());
    }
    for (const http::UploadedFile &file : content.files)
        body.remove(file.key);
    const QString encoded = encode(body);
    if (body.size() > maxKeys || encoded.size() > maxBodyBytes)
        return fail(
            ErrorCode::TooLarge, QStringLiteral("a storage entry holds at most 512 keys and 10 MiB of text"));
    const auto done = expiresMs
        ? connection.execute(
            "UPDATE storage_entry SET body = ?, expires = ? WHERE id = ?", {encoded, *expiresMs, id})
        : connection.execute("UPDATE storage_entry SET body = ? WHERE id = ?", {encoded, id});
    if (!done)
        return fail(done.error());
    return writeFiles(connection, id, content.files);
}

} // namespace

Result<void> createEntry(Connection &connection, const QString &id, const Content &content,
    const QString &gmsUser, qint64 expiresMs)
{
    const QVariant user = gmsUser.isEmpty() ? QVariant() : QVariant(gmsUser);
    auto done = connection.insert("INSERT INTO storage_entry (id, expires, gms_user, body)",
        {id, expiresMs, user, encode(toObject(content.values))});
    if (!done)
        return fail(done.error());
    return content.files.empty() ? Result<void>() : writeFiles(connection, id, content.files);
}

Result<void> mergeEntry(Connection &connection, const QString &id, const Content &content,
    const Access &access, std::optional<qint64> expiresMs)
{
    auto row = findLive(connection, id, access, true);
    if (!row)
        return fail(row.error());
    return mergeInto(connection, id, *row, content, expiresMs);
}

Result<void> putCustomEntry(
    Connection &connection, const QString &id, const Content &content, const Access &access, qint64 expiresMs)
{
    auto row = findLive(connection, id, access, true);
    if (row && row->gmsUser.isEmpty())
        return fail(ErrorCode::Forbidden, QStringLiteral("this id is taken"), QStringLiteral("customId"));
    if (row)
        return mergeInto(connection, id, *row, content, expiresMs);
    if (row.error().code != ErrorCode::NotFound)
        return fail(row.error());
    for (const char *sql :
        {"DELETE FROM storage_file WHERE id = ?", "DELETE FROM storage_entry WHERE id = ?"}) {
        if (auto done = connection.execute(sql, {id}); !done) // an expired namesake that is not swept yet
            return fail(done.error());
    }
    return createEntry(connection, id, content, access.gmsUser, expiresMs);
}

Result<Entry> readEntry(Connection &connection, const QString &id, const Access &access)
{
    auto row = findLive(connection, id, access, false);
    if (!row)
        return fail(row.error());
    Entry entry;
    entry.gmsUser = row->gmsUser;
    for (auto value = row->body.constBegin(); value != row->body.constEnd(); ++value)
        entry.values.insert(value.key(), value.value().toString());
    auto files = connection.run("SELECT name FROM storage_file WHERE id = ? ORDER BY name", {id});
    if (!files)
        return fail(files.error());
    while (files->next())
        entry.files.append(files->text(0));
    return entry;
}

Result<QList<FileInfo>> listFiles(Connection &connection, const QString &id)
{
    auto rows = connection.run(
        "SELECT name, file_name, content_type, length(bytes) FROM storage_file WHERE id = ? ORDER BY name",
        {id});
    if (!rows)
        return fail(rows.error());
    QList<FileInfo> files;
    while (rows->next())
        files.append({rows->text(0), rows->text(1), rows->text(2), rows->integer(3)});
    return files;
}

Result<Value> readValue(Connection &connection, const QString &id, const QString &key, const Access &access)
{
    auto row = findLive(connection, id, access, false);
    if (!row)
        return fail(row.error());
    const auto text = row->body.constFind(key);
    if (text != row->body.constEnd())
        return Value{text->toString(), {}};
    auto file = connection.run(
        "SELECT content_type, file_name, bytes FROM storage_file WHERE id = ? AND name = ?", {id, key});
    if (!file)
        return fail(file.error());
    if (!file->next())
        return noKey(id, key);
    return Value{std::nullopt, {key, file->text(1), file->text(0).toLatin1(), file->blob(2)}};
}

Result<void> deleteEntry(Connection &connection, const QString &id, const Access &access)
{
    if (auto row = findLive(connection, id, access, true); !row)
        return fail(row.error());
    for (const char *sql :
        {"DELETE FROM storage_file WHERE id = ?", "DELETE FROM storage_entry WHERE id = ?"}) {
        if (auto done = connection.execute(sql, {id}); !done)
            return fail(done.error());
    }
    return {};
}

Result<void> deleteKey(Connection &connection, const QString &id, const QString &key, const Access &access)
{
    auto row = findLive(connection, id, access, true);
    if (!row)
        return fail(row.error());
    auto dropped = dropFile(connection, id, key);
    if (!dropped)
        return fail(dropped.error());
    if (*dropped > 0)
        return {};
    QJsonObject body = row->body;
    if (!body.contains(key))
        return noKey(id, key);
    body.remove(key);
    auto done = connection.execute("UPDATE storage_entry SET body = ? WHERE id = ?", {encode(body), id});
    if (!done)
        return fail(done.error());
    return {};
}

} // namespace usher::storage

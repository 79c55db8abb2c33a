#include "server/config/recordstore.h"

#include "server/config/auditlog.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace usher::config {

namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView optionsKind("options");
constexpr QLatin1StringView listKind("list");

} // namespace

QString kindText(RecordKind kind)
{
    return kind == RecordKind::Options ? optionsKind : listKind;
}

RecordKind kindFrom(const QString &text)
{
    return text == listKind ? RecordKind::List : RecordKind::Options;
}

QString sealContext(const RecordKey &key, const QString &name)
{
    return key.owner + u'\n' + key.name + u'\n' + name;
}

QString mapToText(const QMap<QString, QString> &values)
{
    QJsonObject object;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<QMap<QString, QString>> mapFromText(const QString &text, const QString &what)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return fail(ErrorCode::Internal, what + u" is damaged in the store"_s);
    QMap<QString, QString> values;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it)
        values.insert(it.key(), it.value().toString());
    return values;
}

Result<StoredRow> readRow(store::Connection &connection, const RecordKey &key)
{
    auto rows = connection.run(
        "SELECT revision, deleted, body FROM record WHERE kind = ? AND owner = ? AND name = ?",
        {kindText(key.kind), key.owner, key.name});
    if (!rows)
        return fail(rows.error());
    StoredRow row;
    if (!rows->next())
        return row;
    row.revision = rows->integer(0);
    row.deleted = rows->integer(1) != 0;
    if (row.deleted)
        return row;
    auto values = mapFromText(rows->text(2), key.text());
    if (!values)
        return fail(values.error());
    row.values = std::move(*values);
    return row;
}

Result<qint64> readVersion(store::Connection &connection)
{
    auto rows = connection.run("SELECT CAST(COALESCE(SUM(revision), 0) AS BIGINT) FROM record");
    if (!rows)
        return fail(rows.error());
    return rows->next() ? rows->integer(0) : 0;
}

Result<bool> isUnchanged(store::Connection &connection, const QList<SeenRecord> &all, qint64 version)
{
    for (const SeenRecord &seen : all) {
        const auto row = readRow(connection, seen.key);
        if (!row)
            return fail(row.error());
        const bool exists = row->exists();
        if (exists ? seen.seenRevision == row->revision
                   : (seen.seenRevision == 0 || seen.seenRevision == row->revision))
            continue;
        const qint64 current = exists ? row->revision : 0;
        const QString now
            = exists ? u"it is now at revision %1"_s.arg(current) : u"it does not exist any more"_s;
        return fail(Error{ErrorCode::Conflict,
            u"%1 was edited at revision %2, but %3"_s.arg(seen.key.text()).arg(seen.seenRevision).arg(now),
            {}, {}, 0,
            {{u"record"_s, seen.key.text()}, {u"seen"_s, seen.seenRevision}, {u"current"_s, current}}});
    }
    const auto stored = readVersion(connection);
    return stored.map([version](qint64 now) { return now == version; });
}

Result<void> storeEdit(
    store::Connection &connection, const RecordEdit &edit, const QString &changeId, qint64 atMs)
{
    QMap<QString, QString> values;
    if (!edit.deleted) {
        // Values that do not change keep their stored bytes, secrets above all.
        auto row = readRow(connection, edit.key);
        if (!row)
            return fail(row.error());
        values = std::move(row->values);
        for (const QString &name : edit.remove)
            values.remove(name);
        for (auto it = edit.set.cbegin(); it != edit.set.cend(); ++it)
            values.insert(it.key(), it.value());
    }
    const QString kind = kindText(edit.key.kind);
    const QString body = mapToText(values);
    const int deleted = edit.deleted ? 1 : 0;
    if (edit.revision > 1) {
        // What an older program stored has no row yet: it shares the store while a cluster is upgraded.
        const auto kept = connection.execute(
            "INSERT INTO record_history (kind, owner, name, revision, deleted, body, change_id, at)"
            " SELECT kind, owner, name, revision, deleted, body, '', 0 FROM record WHERE kind = ? AND owner "
            "= "
            "? AND name = ? ON CONFLICT (kind, owner, name, revision) DO NOTHING",
            {kind, edit.key.owner, edit.key.name});
        if (!kept)
            return fail(kept.error());
    }
    const auto stored = connection.execute(
        "INSERT INTO record (kind, owner, name, revision, deleted, body) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (kind, owner, name) DO UPDATE SET revision = excluded.revision, deleted = "
        "excluded.deleted,"
        " body = excluded.body",
        {kind, edit.key.owner, edit.key.name, edit.revision, deleted, body});
    if (!stored)
        return fail(stored.error());
    const auto remembered = connection.execute(
        "INSERT INTO record_history (kind, owner, name, revision, deleted, body, change_id, at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        {kind, edit.key.owner, edit.key.name, edit.revision, deleted, body, changeId, atMs});
    if (!remembered)
        return fail(remembered.error());
    if (edit.revision <= revisionsKept)
        return {};
    const auto dropped = connection.execute(
        "DELETE FROM record_history WHERE kind = ? AND owner = ? AND name = ? AND revision <= ?",
        {kind, edit.key.owner, edit.key.name, edit.revision - revisionsKept});
    if (!dropped)
        return fail(dropped.error());
    return {};
}

Result<Configuration::State> readState(store::Connection &connection, const Loader &loader)
{
    Configuration::State state;
    RecordMap records;
    auto rows = connection.run("SELECT kind, owner, name, revision, deleted, body FROM record");
    if (!rows)
        return fail(rows.error());
    while (rows->next()) {
        const RecordKey key{kindFrom(rows->text(0)), rows->text(1), rows->text(2)};
        const qint64 revision = rows->integer(3);
        state.version += revision;
        if (rows->integer(4) != 0) {
            state.tombstones.insert_or_assign(key, revision);
            continue;
        }
        auto values = mapFromText(rows->text(5), key.text());
        if (!values)
            return fail(values.error());
        for (auto it = values->begin(); it != values->end(); ++it) {
            if (!SecretBox::isSealed(*it) || !isSecretOption(key.name, it.key()))
                continue;
            if (const auto plain = loader.secrets.open(*it, sealContext(key, it.key()))) {
                *it = *plain;
            } else {
                state.shut[key].insert(it.key());
                *it = loader.shutValue;
            }
        }
        records.insert_or_assign(key, Record{key, revision, std::move(*values)});
    }
    state.settings = std::make_shared<const Settings>(
        std::move(records), loader.nodeName, loader.file, loader.commandLine);
    return state;
}

Result<void> storeFirst(store::Connection &connection, const SectionMap &options, AuditEntry entry)
{
    for (auto it = options.cbegin(); it != options.cend(); ++it) {
        RecordEdit edit;
        edit.key = {RecordKind::Options, clusterOwner, it.key()};
        edit.revision = 1;
        edit.set = it.value();
        if (auto stored = storeEdit(connection, edit, entry.changeId, entry.atMs); !stored)
            return stored;
        entry.subject = edit.key.text();
        entry.revisionAfter = edit.revision;
        entry.after = edit.set;
        if (auto written = writeAudit(connection, entry); !written)
            return written;
    }
    return {};
}

Result<void> runHooks(store::Connection &connection, const std::vector<Configuration::StoreHook> &hooks,
    const Settings &candidate)
{
    for (const auto &hook : hooks) {
        if (auto done = hook(connection, candidate); !done)
            return done;
    }
    return {};
}

} // namespace usher::config

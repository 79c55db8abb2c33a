#include "server/config/history.h"

#include "server/config/recordstore.h"

#include <algorithm>
#include <limits>

namespace usher::config {

namespace {

using namespace Qt::StringLiterals;

Error notKept(const RecordKey &key, qint64 revision)
{
    return {ErrorCode::NotFound,
        u"the history of %1 does not hold revision %2"_s.arg(key.text()).arg(revision), u"revision"_s, {}, 0,
        {}};
}

Result<StoredRow> rowFrom(store::Rows &rows, const RecordKey &key)
{
    StoredRow row;
    row.revision = rows.integer(0);
    row.deleted = rows.integer(1) != 0;
    if (row.deleted)
        return row;
    auto values = mapFromText(rows.text(2), key.text());
    if (!values)
        return fail(values.error());
    row.values = std::move(*values);
    return row;
}

Result<StoredRow> readRevision(store::Connection &connection, const RecordKey &key, qint64 revision)
{
    auto rows
        = connection.run("SELECT revision, deleted, body FROM record_history WHERE kind = ? AND owner = "
                         "? AND name = ? AND revision = ?",
            {kindText(key.kind), key.owner, key.name, revision});
    if (!rows)
        return fail(rows.error());
    if (!rows->next())
        return fail(notKept(key, revision));
    return rowFrom(*rows, key);
}

/// What a record was before it got @p revision; a row of revision 0 if it had not been made.
Result<StoredRow> readBefore(store::Connection &connection, const RecordKey &key, qint64 revision)
{
    return revision > 1 ? readRevision(connection, key, revision - 1) : StoredRow{};
}

/// The change that makes @p key what @p row holds, secrets in plain text.
Result<Change> restoring(
    const SecretBox &secrets, const RecordKey &key, const StoredRow &row, qint64 seenRevision)
{
    Change change;
    change.key = key;
    change.seenRevision = seenRevision;
    change.deleteRecord = !row.exists();
    change.replace = row.exists();
    change.set = row.values;
    for (auto it = change.set.begin(); it != change.set.end(); ++it) {
        if (key.kind != RecordKind::Options || !SecretBox::isSealed(*it))
            continue;
        auto plain = secrets.open(*it, sealContext(key, it.key()));
        const QString field = key.name + u'/' + it.key();
        if (!plain)
            return fail(ErrorCode::BadParameter,
                u"%1 of revision %2 cannot be read with this secret key"_s.arg(field).arg(row.revision),
                field);
        *it = std::move(*plain);
    }
    return change;
}

/// Whether two stored values are the same; sealing gives another text each time.
bool isSame(
    const SecretBox &secrets, const RecordKey &key, const QString &name, const QString &a, const QString &b)
{
    if (a == b || !SecretBox::isSealed(a) || !SecretBox::isSealed(b))
        return a == b;
    const QString context = sealContext(key, name);
    const auto plainA = secrets.open(a, context);
    const auto plainB = secrets.open(b, context);
    return plainA && plainB && *plainA == *plainB;
}

QString shown(const RecordKey &key, const QString &name, const QString &value)
{
    return masked({key, 0, {{name, value}}}).values.value(name);
}

RecordComparison comparison(
    const SecretBox &secrets, const RecordKey &key, const StoredRow &from, const StoredRow &to)
{
    RecordComparison result{key, from.revision, to.revision, from.exists(), to.exists(), {}};
    QStringList names = from.values.keys();
    for (auto it = to.values.cbegin(); it != to.values.cend(); ++it) {
        if (!from.values.contains(it.key()))
            names.append(it.key());
    }
    names.sort();
    for (const QString &name : std::as_const(names)) {
        const auto before = from.values.constFind(name);
        const auto after = to.values.constFind(name);
        const bool hasBefore = before != from.values.cend();
        const bool hasAfter = after != to.values.cend();
        if (hasBefore && hasAfter && isSame(secrets, key, name, *before, *after))
            continue;
        FieldChange field{name, {}, {}, key.kind == RecordKind::Options && isSecretOption(key.name, name)};
        if (hasBefore)
            field.before = shown(key, name, *before);
        if (hasAfter)
            field.after = shown(key, name, *after);
        result.fields.append(std::move(field));
    }
    return result;
}

/// Who made the revisions: the audit of the record, read once from the oldest to the newest of them.
Result<void> addAuthors(store::Connection &connection, const RecordKey &key, QList<RecordRevision> &revisions)
{
    if (revisions.isEmpty())
        return {};
    auto rows
        = connection.run("SELECT revision_after, at, account, role, address, origin, change_id, comment"
                         " FROM audit WHERE subject = ? AND revision_after >= ? AND revision_after <= ? AND "
                         "refused = 0 ORDER BY id",
            {key.text(), revisions.last().revision, revisions.first().revision});
    if (!rows)
        return fail(rows.error());
    while (rows->next()) {
        const auto fits
            = [&, revision = rows->integer(0), changeId = rows->text(6)](const RecordRevision &one) {
                  return one.revision == revision && (one.changeId.isEmpty() || one.changeId == changeId);
              };
        const auto found = std::ranges::find_if(revisions, fits);
        if (found == revisions.end())
            continue;
        found->atMs = rows->integer(1);
        found->actor = {rows->text(2), rows->text(3), rows->text(4), rows->text(5)};
        found->changeId = rows->text(6);
        found->comment = rows->text(7);
    }
    return {};
}

/// @p comment, and what the change does.
QString commentWith(const QString &comment, const QString &what)
{
    return comment.isEmpty() ? what : what + u": "_s + comment;
}

} // namespace

void History::list(
    const RecordKey &key, qint64 before, int limit, UniqueFunction<void(Result<QList<RecordRevision>>)> done)
{
    const qint64 below = before > 0 ? before : std::numeric_limits<qint64>::max();
    m_store.read<QList<RecordRevision>>(
        [key, below, limit = std::clamp(limit, 1, 1000)](
            store::Connection &connection) -> Result<QList<RecordRevision>> {
            auto rows
                = connection.run("SELECT revision, deleted, at, change_id FROM record_history WHERE kind = ? "
                                 "AND owner = ? AND name = ? AND revision < ? ORDER BY revision DESC LIMIT ?",
                    {kindText(key.kind), key.owner, key.name, below, limit});
            if (!rows)
                return fail(rows.error());
            QList<RecordRevision> revisions;
            while (rows->next())
                revisions.append(
                    {rows->integer(0), rows->integer(1) != 0, rows->integer(2), rows->text(3), {}, {}});
            if (const auto added = addAuthors(connection, key, revisions); !added)
                return fail(added.error());
            return revisions;
        },
        std::move(done));
}

void History::compare(
    const RecordKey &key, qint64 from, qint64 to, UniqueFunction<void(Result<RecordComparison>)> done)
{
    m_store.read<RecordComparison>(
        [key, from, to, secrets = m_configuration.secrets()](
            store::Connection &connection) -> Result<RecordComparison> {
            const auto read = [&](qint64 revision) {
                return revision > 0 ? readRevision(connection, key, revision) : readRow(connection, key);
            };
            const auto before = read(from);
            if (!before)
                return fail(before.error());
            const auto after = read(to);
            if (!after)
                return fail(after.error());
            return comparison(secrets, key, *before, *after);
        },
        std::move(done));
}

void History::rollBack(const RecordKey &key, qint64 revision, qint64 seenRevision, const QString &comment,
    Actor actor, bool dryRun, UniqueFunction<void(Result<ChangeOutcome>)> done)
{
    m_store.read<Change>(
        [key, revision, seenRevision, secrets = m_configuration.secrets()](store::Connection &connection) {
            return readRevision(connection, key, revision).and_then([&](const StoredRow &row) {
                return restoring(secrets, key, row, seenRevision);
            });
        },
        [this, alive = std::weak_ptr(m_alive),
            comment = commentWith(comment, u"back to revision %1"_s.arg(revision)), actor = std::move(actor),
            dryRun, done = std::move(done)](Result<Change> change) mutable {
            if (alive.expired())
                return;
            if (!change)
                return done(fail(change.error()));
            m_configuration.apply({{std::move(*change)}, comment}, std::move(actor), dryRun, std::move(done));
        });
}

void History::undo(const QString &changeId, const QList<SeenRecord> &seen, const QString &comment,
    Actor actor, bool dryRun, UniqueFunction<void(Result<ChangeOutcome>)> done)
{
    m_store.read<QList<Change>>(
        [changeId, seen, secrets = m_configuration.secrets()](
            store::Connection &connection) -> Result<QList<Change>> {
            auto rows = connection.run("SELECT kind, owner, name, revision FROM record_history WHERE "
                                       "change_id = ? ORDER BY kind, owner, name",
                {changeId});
            if (!rows)
                return fail(rows.error());
            QList<SeenRecord> touched;
            while (rows->next())
                touched.append({{kindFrom(rows->text(0)), rows->text(1), rows->text(2)}, rows->integer(3)});
            if (touched.isEmpty())
                return fail(ErrorCode::NotFound, u"the history holds no change set %1"_s.arg(changeId),
                    u"changeId"_s);
            QList<Change> changes;
            for (const SeenRecord &record : std::as_const(touched)) {
                const auto row = readBefore(connection, record.key, record.seenRevision);
                if (!row)
                    return fail(row.error());
                const auto named = std::ranges::find_if(
                    seen, [&](const SeenRecord &one) { return one.key == record.key; });
                auto change = restoring(secrets, record.key, *row,
                    named == seen.end() ? record.seenRevision : named->seenRevision);
                if (!change)
                    return fail(change.error());
                changes.append(std::move(*change));
            }
            return changes;
        },
        [this, alive = std::weak_ptr(m_alive),
            comment = commentWith(comment, u"undoes the change "_s + changeId), actor = std::move(actor),
            dryRun, done = std::move(done)](Result<QList<Change>> changes) mutable {
            if (alive.expired())
                return;
            if (!changes)
                return done(fail(changes.error()));
            m_configuration.apply({std::move(*changes), comment}, std::move(actor), dryRun, std::move(done));
        });
}

} // namespace usher::config

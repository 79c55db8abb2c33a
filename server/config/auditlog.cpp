#include "server/config/auditlog.h"

#include "server/config/recordstore.h"

#include <algorithm>
#include <limits>

namespace usher::config {

namespace {

/// The store's columns are NOT NULL, and a null string would be bound as NULL.
QString present(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

Result<void> writeAudit(store::Connection &connection, const AuditEntry &entry)
{
    const auto written = connection.execute(
        "INSERT INTO audit (at, account, role, address, origin, change_id, subject, "
        "revision_before, revision_after,"
        " before, after, comment, refused) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {entry.atMs, present(entry.actor.account), present(entry.actor.role), present(entry.actor.address),
            present(entry.actor.origin), present(entry.changeId), present(entry.subject),
            entry.revisionBefore, entry.revisionAfter, mapToText(entry.before), mapToText(entry.after),
            present(entry.comment), entry.refused ? 1 : 0});
    if (!written)
        return fail(written.error());
    return {};
}

Result<QList<AuditEntry>> readAudit(store::Connection &connection, const AuditFilter &filter)
{
    constexpr qint64 end = std::numeric_limits<qint64>::max();
    const qint64 below = filter.before > 0 ? filter.before : end;
    const qint64 until = filter.untilMs > 0 ? filter.untilMs : end;
    const int refused = filter.refusedOnly ? 1 : 0;
    const int limit = std::clamp(filter.limit, 1, 1000);
    const QString account = present(filter.account);
    const QString changeId = present(filter.changeId);
    // Two texts, so that a subject is looked up in its index.
    auto rows = filter.subject.isEmpty()
        ? connection.run("SELECT id, at, account, role, address, origin, change_id, subject, revision_before,"
                         " revision_after, before, after, comment, refused FROM audit WHERE id < ? AND at >= "
                         "? AND at < ? AND refused >= ? AND (? = '' OR account = ?) AND (? = '' OR change_id "
                         "= ?) ORDER BY id DESC LIMIT ?",
            {below, filter.sinceMs, until, refused, account, account, changeId, changeId, limit})
        : connection.run("SELECT id, at, account, role, address, origin, change_id, subject, revision_before,"
                         " revision_after, before, after, comment, refused FROM audit WHERE subject = ? AND "
                         "id < ? AND at >= ? AND at < ? AND refused >= ? AND (? = '' OR account = ?)"
                         " AND (? = '' OR change_id = ?) ORDER BY id DESC LIMIT ?",
            {filter.subject, below, filter.sinceMs, until, refused, account, account, changeId, changeId,
                limit});
    if (!rows)
        return fail(rows.error());
    QList<AuditEntry> entries;
    while (rows->next()) {
        AuditEntry entry;
        entry.id = rows->integer(0);
        entry.atMs = rows->integer(1);
        entry.actor = {rows->text(2), rows->text(3), rows->text(4), rows->text(5)};
        entry.changeId = rows->text(6);
        entry.subject = rows->text(7);
        entry.revisionBefore = rows->integer(8);
        entry.revisionAfter = rows->integer(9);
        const auto before = mapFromText(rows->text(10), entry.subject);
        const auto after = mapFromText(rows->text(11), entry.subject);
        if (!before || !after)
            return fail((before ? after : before).error());
        entry.before = *before;
        entry.after = *after;
        entry.comment = rows->text(12);
        entry.refused = rows->integer(13) != 0;
        entries.append(std::move(entry));
    }
    return entries;
}

} // namespace usher::config
